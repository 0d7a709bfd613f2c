package io.github.icp4j.review;

import io.github.icp4j.profile.Exclusion;
import io.github.icp4j.profile.Gate;
import io.github.icp4j.score.Outcome;
import java.util.ArrayList;
import java.util.List;

/** Finds gates, exclusions and points that rule each other out. */
final class ContradictionReview {
    private final Definition definition;
    private final Findings findings;

    ContradictionReview(Definition definition, Findings findings) {
        this.definition = definition;
        this.findings = findings;
    }

    void review() {
        List<Gate> gates = definition.profile().gates();
        List<Exclusion> exclusions = definition.profile().exclusions();
        for (int i = 0; i < gates.size(); i++) {
            Gate gate = gates.get(i);
            if (!isFlagged("/gates/" + i)) {
                for (int j = i + 1; j < gates.size(); j++) {
                    gates(gate, gates.get(j), j);
                }
                for (int j = 0; j < exclusions.size(); j++) {
                    excluded(gate, exclusions.get(j), j);
                }
            }
        }
        if (canQualify()) {
            definition.earnings().forEach(this::wasted);
        } else {
            nobodyQualifies();
        }
    }

    /** Whether, for all that is known, some account can qualify. */
    boolean canQualify() {
        return definition.search().canMeet(definition.qualification()) != Answer.IMPOSSIBLE;
    }

    /** Told once: not where the cause has been told already, and not for every tier. */
    private void nobodyQualifies() {
        boolean explained = findings.has(FindingCode.NEVER_MATCHES, "/gates")
                || findings.has(FindingCode.ALWAYS_MATCHES, "/exclusions")
                || findings.has(FindingCode.REQUIRED_AND_EXCLUDED, "/gates")
                || findings.has(FindingCode.REQUIRED_AND_EXCLUDED, "/exclusions");
        if (!explained) {
            findings.error(
                    FindingCode.UNREACHABLE_TIER,
                    "/gates",
                    null,
                    "no account can pass all gates and exclusions together, so no tier can be reached",
                    "find the gate or exclusion that contradicts the others, and correct it");
        }
    }

    private boolean isFlagged(String place) {
        return findings.hasAt(FindingCode.NEVER_MATCHES, place + "/when")
                || findings.hasAt(FindingCode.ALWAYS_MATCHES, place + "/when");
    }

    private void gates(Gate one, Gate other, int position) {
        Demand first = Demand.that(definition.meaning().of(one.when()), Outcome.MATCH);
        Demand second = Demand.that(definition.meaning().of(other.when()), Outcome.MATCH);
        if (!isFlagged("/gates/" + position) && definition.search().canMeet(first, second) == Answer.IMPOSSIBLE) {
            findings.error(
                    FindingCode.REQUIRED_AND_EXCLUDED,
                    "/gates/" + position,
                    other.id(),
                    "no account matches both gate '" + one.id() + "' and gate '" + other.id() + "'",
                    "make them one gate (anyOf), or remove one");
        }
    }

    private void excluded(Gate gate, Exclusion exclusion, int position) {
        Demand required = Demand.that(definition.meaning().of(gate.when()), Outcome.MATCH);
        Demand kept = Demand.that(definition.meaning().of(exclusion.when()), Outcome.NO_MATCH, Outcome.UNKNOWN);
        if (!isFlagged("/exclusions/" + position) && definition.search().canMeet(required, kept) == Answer.IMPOSSIBLE) {
            findings.error(
                    FindingCode.REQUIRED_AND_EXCLUDED,
                    "/exclusions/" + position,
                    exclusion.id(),
                    "every account that matches gate '" + gate.id() + "' is ruled out by exclusion '" + exclusion.id()
                            + "'",
                    "decide which of the two is meant, and remove the other");
        }
    }

    /** Positive points that no account which passes the gates and exclusions can earn. */
    private void wasted(Earning earning) {
        List<Earning.Rung> lost = new ArrayList<>();
        long positive = 0;
        for (int i = 0; i < earning.bands().size(); i++) {
            Earning.Rung band = earning.bands().get(i);
            if (band.points() > 0) {
                positive++;
                if (isBarred(earning, i)) {
                    lost.add(band);
                }
            }
        }
        boolean whole = lost.size() == positive;
        if (whole && !lost.isEmpty()) {
            report(earning, earning.pointer(), earning.kind() + " '" + earning.id() + "'");
        } else {
            lost.forEach(band -> report(
                    earning,
                    band.pointer(),
                    "band " + (earning.bands().indexOf(band) + 1) + " of criterion '" + earning.id() + "'"));
        }
    }

    private boolean isBarred(Earning earning, int band) {
        Demand decides = Demand.that(earning.formulas(), world -> earning.decides(world) == band);
        if (definition.search().canMeet(decides) != Answer.POSSIBLE) {
            return false;
        }
        List<Demand> demands = new ArrayList<>(definition.qualification());
        demands.add(decides);
        return definition.search().canMeet(demands) == Answer.IMPOSSIBLE;
    }

    private void report(Earning earning, String pointer, String what) {
        findings.warning(
                FindingCode.WASTED_POINTS,
                pointer,
                earning.id(),
                "no account that passes the gates and exclusions can earn the points of " + what,
                "remove it, or loosen the gate or exclusion that rules it out");
    }
}
