package io.github.icp4j.score;

import io.github.icp4j.profile.Band;
import io.github.icp4j.profile.Criterion;
import io.github.icp4j.profile.Decay;
import io.github.icp4j.profile.Exclusion;
import io.github.icp4j.profile.Gate;
import io.github.icp4j.profile.Hundredths;
import io.github.icp4j.profile.IdealCustomerProfile;
import io.github.icp4j.profile.IfUnknown;
import io.github.icp4j.profile.Missing;
import io.github.icp4j.profile.Trigger;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The planes of a profile: what disqualifies, what asks for a review, and what earns points. */
final class ProfilePlanes {
    private final IdealCustomerProfile profile;
    private final WordGraph graph;
    private final ResolvedNames names;
    private final ConditionPlanes conditions;
    private final List<PlannedPart> parts = new ArrayList<>();
    private final List<WordNode> failed = new ArrayList<>();
    private final List<WordNode> unknown = new ArrayList<>();
    private WordNode disqualified;
    private WordNode review;

    ProfilePlanes(IdealCustomerProfile profile, ResolvedNames names, WordGraph graph, BatchTraits traits) {
        this.profile = profile;
        this.graph = graph;
        this.names = names;
        conditions = new ConditionPlanes(graph, names, traits);
        disqualified = graph.none();
        review = graph.none();
        for (Gate gate : profile.gates()) {
            Tri tri = conditions.of(gate.when());
            check(tri.noMatch(), tri.known(), gate.ifUnknown());
        }
        for (Exclusion exclusion : profile.exclusions()) {
            Tri tri = conditions.of(exclusion.when());
            check(tri.match(), tri.known(), exclusion.ifUnknown());
        }
        profile.criteria().forEach(criterion -> parts.add(criterion(criterion, conditions)));
        profile.triggers().forEach(trigger -> parts.add(trigger(trigger)));
        WordNode anyKnown = graph.anyOf(parts.stream().map(PlannedPart::known).toList());
        review = graph.or(review, graph.not(anyKnown));
    }

    private void check(WordNode fails, WordNode known, IfUnknown ifUnknown) {
        WordNode isUnknown = graph.not(known);
        failed.add(fails);
        unknown.add(isUnknown);
        disqualified = graph.or(disqualified, fails);
        switch (ifUnknown) {
            case FAIL -> disqualified = graph.or(disqualified, isUnknown);
            case REVIEW -> review = graph.or(review, isUnknown);
            case PASS -> {}
        }
    }

    /** The first band that is not a no-match decides. */
    PlannedPart criterion(Criterion criterion, ConditionPlanes conditions) {
        List<PlannedPart.Term> terms = new ArrayList<>();
        List<Tri> bands = new ArrayList<>();
        WordNode undecided = graph.all();
        WordNode matched = graph.none();
        for (Band band : criterion.bands()) {
            Tri tri = conditions.of(band.when());
            WordNode match = graph.and(undecided, tri.match());
            terms.add(new PlannedPart.Term(match, Hundredths.of(band.points())));
            matched = graph.or(matched, match);
            undecided = graph.and(undecided, tri.noMatch());
            bands.add(tri);
        }
        boolean alike = bands.stream().map(Tri::known).distinct().count() == 1;
        WordNode known = alike ? bands.get(0).known() : graph.or(matched, undecided);
        return new PlannedPart(
                criterion.effectiveLayer().orElseThrow(),
                terms,
                null,
                known,
                criterion.pointRange(),
                isNeutral(criterion.missing()));
    }

    private PlannedPart trigger(Trigger trigger) {
        EventQuery query = EventQuery.of(names.events(trigger), names, trigger.withinDays());
        long points = Hundredths.of(trigger.points());
        boolean constant = trigger.upTo() == 1 && trigger.decay() instanceof Decay.None;
        List<PlannedPart.Term> terms =
                constant ? List.of(new PlannedPart.Term(graph.node(new Happened(query, 1)), points)) : List.of();
        FadingPoints fading = constant ? null : new FadingPoints(query, points, trigger.decay(), trigger.upTo(), 1);
        return new PlannedPart(
                trigger.layer(),
                terms,
                fading,
                conditions.eventsKnown(),
                trigger.pointRange(),
                isNeutral(trigger.missing()));
    }

    private boolean isNeutral(@Nullable Missing own) {
        return profile.effectiveMissing(own) == Missing.NEUTRAL;
    }

    /** The criteria, then the triggers. */
    List<PlannedPart> parts() {
        return parts;
    }

    /** Where each gate does not match, then where each exclusion does. */
    List<WordNode> failed() {
        return failed;
    }

    /** Where each gate, then each exclusion, is unknown. */
    List<WordNode> unknown() {
        return unknown;
    }

    WordNode disqualified() {
        return disqualified;
    }

    /** Where a gate or an exclusion asks for a review, or nothing that earns points is known. */
    WordNode review() {
        return review;
    }
}
