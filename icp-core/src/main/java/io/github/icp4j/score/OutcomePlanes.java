package io.github.icp4j.score;

import io.github.icp4j.profile.Criterion;
import io.github.icp4j.profile.Exclusion;
import io.github.icp4j.profile.Gate;
import io.github.icp4j.profile.IdealCustomerProfile;
import io.github.icp4j.profile.IfUnknown;
import java.util.ArrayList;
import java.util.List;

/** The planes of a profile that scores do not need and reviews do: where every part matches, and what suppositions change. */
final class OutcomePlanes {
    private final ProfilePlanes planes;
    private final List<WordNode> match = new ArrayList<>();
    private final List<Supposed> supposed = new ArrayList<>();

    /**
     * What a supposition changes where its attribute is unknown or a range; anything elsewhere.
     *
     * @param parts the places of the parts that look at the attribute
     * @param planned those parts with the value put in
     * @param blocked where a gate or exclusion, with the value put in, does not let pass
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Supposed(int[] parts, List<PlannedPart> planned, WordNode blocked) {}

    OutcomePlanes(
            IdealCustomerProfile profile,
            ProfilePlanes planes,
            ResolvedNames names,
            WordGraph graph,
            BatchTraits traits,
            List<SupposedValue> values) {
        this.planes = planes;
        for (PlannedPart part : planes.parts()) {
            WordNode any = graph.anyOf(
                    part.terms().stream().map(PlannedPart.Term::where).toList());
            FadingPoints fading = part.fading();
            match.add(fading == null ? any : graph.node(new Happened(fading.query(), 1)));
        }
        values.forEach(value -> supposed.add(supposed(profile, graph, value, names, traits)));
    }

    private Supposed supposed(
            IdealCustomerProfile profile,
            WordGraph graph,
            SupposedValue value,
            ResolvedNames names,
            BatchTraits traits) {
        ConditionPlanes conditions = new ConditionPlanes(graph, names, traits, value);
        List<Integer> places = new ArrayList<>();
        List<PlannedPart> planned = new ArrayList<>();
        int place = 0;
        for (Criterion criterion : profile.criteria()) {
            if (criterion.conditions().stream().anyMatch(value::isMentioned)) {
                places.add(place);
                planned.add(planes.criterion(criterion, conditions));
            }
            place++;
        }
        for (; place < planes.parts().size() && value.isOfEvents(); place++) {
            PlannedPart known = planes.parts().get(place);
            List<PlannedPart.Term> points = List.of(new PlannedPart.Term(graph.all(), value.points(place)));
            places.add(place);
            planned.add(new PlannedPart(known.layer(), points, null, graph.all(), known.range(), known.neutral()));
        }
        int[] parts = places.stream().mapToInt(i -> i).toArray();
        return new Supposed(parts, planned, blocked(profile, graph, value, conditions));
    }

    /** Checks that do not look at the value come first, since they are the same for every value of the attribute. */
    private WordNode blocked(
            IdealCustomerProfile profile, WordGraph graph, SupposedValue value, ConditionPlanes conditions) {
        List<WordNode> others = new ArrayList<>();
        List<WordNode> asking = new ArrayList<>();
        int check = 0;
        for (Gate gate : profile.gates()) {
            Tri tri = value.isMentioned(gate.when()) ? conditions.of(gate.when()) : null;
            WordNode fails = tri == null ? planes.failed().get(check) : tri.noMatch();
            WordNode unknown = tri == null ? planes.unknown().get(check) : graph.not(tri.known());
            (tri == null ? others : asking).add(blocked(graph, fails, unknown, gate.ifUnknown()));
            check++;
        }
        for (Exclusion exclusion : profile.exclusions()) {
            Tri tri = value.isMentioned(exclusion.when()) ? conditions.of(exclusion.when()) : null;
            WordNode fails = tri == null ? planes.failed().get(check) : tri.match();
            WordNode unknown = tri == null ? planes.unknown().get(check) : graph.not(tri.known());
            (tri == null ? others : asking).add(blocked(graph, fails, unknown, exclusion.ifUnknown()));
            check++;
        }
        return graph.or(graph.anyOf(others), graph.anyOf(asking));
    }

    private static WordNode blocked(WordGraph graph, WordNode fails, WordNode unknown, IfUnknown ifUnknown) {
        return ifUnknown == IfUnknown.PASS ? fails : graph.or(fails, unknown);
    }

    /** The planes of the profile itself. */
    ProfilePlanes profile() {
        return planes;
    }

    /** Where each criterion matches, then where each trigger has an event. */
    List<WordNode> match() {
        return match;
    }

    /** What each supposition changes. */
    List<Supposed> supposed() {
        return supposed;
    }

    /** Every plane that is read once a tile is done. */
    List<WordNode> all() {
        List<WordNode> all = new ArrayList<>(match);
        planes.parts().forEach(part -> all.addAll(part.planes()));
        for (Supposed each : supposed) {
            each.planned().forEach(part -> all.addAll(part.planes()));
            all.add(each.blocked());
        }
        return all;
    }
}
