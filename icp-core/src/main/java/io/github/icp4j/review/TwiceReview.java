package io.github.icp4j.review;

import io.github.icp4j.profile.Gate;
import io.github.icp4j.profile.IfUnknown;
import io.github.icp4j.score.Outcome;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds criteria and triggers that reward the same accounts as another, or what a gate has asked for already. */
final class TwiceReview {
    /** More parts than this on the same attributes are compared only as they are written, names resolved. */
    private static final int MOST_COMPARED = 60;

    private final Definition definition;
    private final Findings findings;

    TwiceReview(Definition definition, Findings findings) {
        this.definition = definition;
        this.findings = findings;
    }

    void review() {
        Map<Set<Subject>, List<Earning>> bySubjects = new LinkedHashMap<>();
        for (Earning earning : definition.earnings()) {
            if (canEarn(earning)) {
                bySubjects
                        .computeIfAbsent(earning.subjects(), key -> new ArrayList<>())
                        .add(earning);
            }
        }
        bySubjects.values().forEach(this::pairs);
        for (Gate gate : definition.profile().gates()) {
            if (gate.ifUnknown() != IfUnknown.PASS) {
                definition.earnings().forEach(earning -> repeated(gate, earning));
            }
        }
    }

    private boolean canEarn(Earning earning) {
        Demand earns = Demand.that(earning.formulas(), world -> earning.points(world) != 0);
        return definition.search().canMeet(earns) == Answer.POSSIBLE;
    }

    /** Each is compared with those before it, and told of the first that it repeats. */
    private void pairs(List<Earning> earnings) {
        if (earnings.size() > MOST_COMPARED) {
            writtenAlike(earnings);
            return;
        }
        for (int i = 1; i < earnings.size(); i++) {
            Earning later = earnings.get(i);
            earnings.subList(0, i).stream()
                    .filter(earlier -> rewardTheSame(earlier, later))
                    .findFirst()
                    .ifPresent(earlier -> report(earlier, later));
        }
    }

    private void writtenAlike(List<Earning> earnings) {
        Map<List<Object>, Earning> seen = new HashMap<>();
        for (Earning later : earnings) {
            List<Object> written = new ArrayList<>(later.formulas());
            later.bands().forEach(band -> written.add(Long.signum(band.points())));
            Earning earlier = seen.putIfAbsent(written, later);
            if (earlier != null) {
                report(earlier, later);
            }
        }
    }

    private void report(Earning earlier, Earning later) {
        findings.warning(
                FindingCode.COUNTED_TWICE,
                later.pointer(),
                later.id(),
                later.kind() + " '" + later.id() + "' counts the same accounts as " + earlier.kind() + " '"
                        + earlier.id() + "'",
                "merge the two into one with the points you mean");
    }

    /** Whether in every account that decides them both give points, both take points, or neither does either. */
    private boolean rewardTheSame(Earning one, Earning other) {
        List<Formula> formulas = new ArrayList<>(one.formulas());
        formulas.addAll(other.formulas());
        Demand apart = Demand.that(formulas, world -> arePartedBy(world, one, other));
        return definition.search().canMeet(apart) == Answer.IMPOSSIBLE;
    }

    private static boolean arePartedBy(World world, Earning one, Earning other) {
        boolean decided = one.decides(world) != Earning.UNKNOWN && other.decides(world) != Earning.UNKNOWN;
        return decided && Long.signum(one.points(world)) != Long.signum(other.points(world));
    }

    /** A criterion in which every account that matches the gate gets the same points. */
    private void repeated(Gate gate, Earning earning) {
        Formula required = definition.meaning().of(gate.when());
        Set<Subject> ofGate = Earning.subjects(List.of(required));
        if (!ofGate.containsAll(earning.subjects()) || !canEarn(earning)) {
            return;
        }
        Demand passes = Demand.that(required, Outcome.MATCH);
        for (int i = 0; i < earning.bands().size(); i++) {
            int band = i;
            Demand otherwise = Demand.that(earning.formulas(), world -> earning.decides(world) != band);
            if (earning.bands().get(i).points() != 0
                    && definition.search().canMeet(passes, otherwise) == Answer.IMPOSSIBLE
                    && definition.search().canMeet(passes) == Answer.POSSIBLE) {
                findings.info(
                        FindingCode.COUNTED_TWICE,
                        earning.pointer(),
                        earning.id(),
                        "every account that matches gate '" + gate.id() + "' gets the same points from "
                                + earning.kind() + " '" + earning.id() + "'",
                        "remove the " + earning.kind() + ", or let it ask for more than the gate does");
                return;
            }
        }
    }
}
