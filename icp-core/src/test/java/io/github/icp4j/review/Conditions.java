package io.github.icp4j.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.icp4j.account.Account;
import io.github.icp4j.attribute.Attributes;
import io.github.icp4j.profile.Bounds;
import io.github.icp4j.profile.Condition;
import io.github.icp4j.profile.Criterion;
import io.github.icp4j.profile.Gate;
import io.github.icp4j.profile.IdealCustomerProfile;
import io.github.icp4j.profile.ProfileBuilder;
import io.github.icp4j.score.Check;
import io.github.icp4j.score.Outcome;
import io.github.icp4j.score.Scorer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Every condition of a profile by its place, and what the reference evaluator says of it: each is made a gate. */
final class Conditions {
    private final Map<String, Condition> byPointer = new LinkedHashMap<>();
    private final List<String> order;
    private final Scorer scorer;

    private Conditions(IdealCustomerProfile profile) {
        for (int i = 0; i < profile.gates().size(); i++) {
            add("/gates/" + i + "/when", profile.gates().get(i).when());
        }
        for (int i = 0; i < profile.exclusions().size(); i++) {
            add("/exclusions/" + i + "/when", profile.exclusions().get(i).when());
        }
        for (int i = 0; i < profile.criteria().size(); i++) {
            var bands = profile.criteria().get(i).bands();
            for (int j = 0; j < bands.size(); j++) {
                String band = bands.size() == 1 ? "" : "/bands/" + j;
                add("/criteria/" + i + band + "/when", bands.get(j).when());
            }
        }
        order = new ArrayList<>(byPointer.keySet());
        ProfileBuilder probe = IdealCustomerProfile.builder("probe")
                .criterion(
                        Criterion.of("any", new Condition.InRange(Attributes.EMPLOYEES, Bounds.atLeast(1)).points(1)));
        profile.attributes().forEach(probe::attribute);
        profile.vocabulary().forEach(probe::vocabulary);
        for (int i = 0; i < order.size(); i++) {
            probe.gate(Gate.of("condition " + i, byPointer.get(order.get(i))));
        }
        scorer = Scorer.of(probe.build());
    }

    static Conditions of(IdealCustomerProfile profile) {
        return new Conditions(profile);
    }

    private void add(String pointer, Condition condition) {
        byPointer.put(pointer, condition);
        for (int i = 0; i < condition.children().size(); i++) {
            add(
                    pointer + ConditionPlaces.child(condition, i),
                    condition.children().get(i));
        }
    }

    Outcome outcome(String pointer, Account account, LocalDate asOf) {
        assertThat(byPointer).containsKey(pointer);
        return scorer.explain(account, asOf).gates().get(order.indexOf(pointer)).outcome();
    }

    /** What each condition says of any of these accounts. */
    Map<String, Set<Outcome>> outcomes(List<Account> accounts, LocalDate asOf) {
        Map<String, Set<Outcome>> outcomes = new LinkedHashMap<>();
        order.forEach(pointer -> outcomes.put(pointer, EnumSet.noneOf(Outcome.class)));
        for (Account account : accounts) {
            List<Check> gates = scorer.explain(account, asOf).gates();
            for (int i = 0; i < gates.size(); i++) {
                outcomes.get(order.get(i)).add(gates.get(i).outcome());
            }
        }
        return outcomes;
    }
}
