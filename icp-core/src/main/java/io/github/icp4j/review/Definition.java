package io.github.icp4j.review;

import io.github.icp4j.profile.Exclusion;
import io.github.icp4j.profile.Gate;
import io.github.icp4j.profile.IdealCustomerProfile;
import io.github.icp4j.profile.IfUnknown;
import io.github.icp4j.score.Outcome;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A profile under review, with what its conditions mean and what an account has to be to qualify. */
final class Definition {
    private final IdealCustomerProfile profile;
    private final Meaning meaning;
    private final Search search;
    private final List<Earning> earnings = new ArrayList<>();
    private final List<Demand> qualification = new ArrayList<>();

    Definition(IdealCustomerProfile profile, Budget budget) {
        this.profile = profile;
        meaning = new Meaning(profile);
        search = new Search(budget);
        for (int i = 0; i < profile.criteria().size(); i++) {
            earnings.add(Earning.of(profile, profile.criteria().get(i), "/criteria/" + i, meaning));
        }
        for (int i = 0; i < profile.triggers().size(); i++) {
            earnings.add(Earning.of(profile, profile.triggers().get(i), "/triggers/" + i, meaning));
        }
        profile.gates().forEach(gate -> qualification.add(passes(gate)));
        profile.exclusions().forEach(exclusion -> qualification.add(passes(exclusion)));
    }

    IdealCustomerProfile profile() {
        return profile;
    }

    Meaning meaning() {
        return meaning;
    }

    Search search() {
        return search;
    }

    /** The criteria, then the triggers. */
    List<Earning> earnings() {
        return earnings;
    }

    /** What every qualified account meets; there may be more that a qualified account needs, such as coverage. */
    List<Demand> qualification() {
        return qualification;
    }

    /** All terms of the profile, by what they look at. */
    Map<Subject, List<Term>> termsBySubject() {
        Set<Term> terms = new LinkedHashSet<>();
        qualification.forEach(demand -> terms.addAll(demand.terms()));
        earnings.forEach(earning -> terms.addAll(earning.terms()));
        Map<Subject, List<Term>> bySubject = new LinkedHashMap<>();
        terms.forEach(term -> bySubject
                .computeIfAbsent(term.subject(), key -> new ArrayList<>())
                .add(term));
        return bySubject;
    }

    private Demand passes(Gate gate) {
        Formula when = meaning.of(gate.when());
        return gate.ifUnknown() == IfUnknown.PASS
                ? Demand.that(when, Outcome.MATCH, Outcome.UNKNOWN)
                : Demand.that(when, Outcome.MATCH);
    }

    private Demand passes(Exclusion exclusion) {
        Formula when = meaning.of(exclusion.when());
        return exclusion.ifUnknown() == IfUnknown.PASS
                ? Demand.that(when, Outcome.NO_MATCH, Outcome.UNKNOWN)
                : Demand.that(when, Outcome.NO_MATCH);
    }
}
