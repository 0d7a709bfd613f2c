package io.github.icp4j.score;

import io.github.icp4j.profile.Exclusion;
import io.github.icp4j.profile.Gate;
import io.github.icp4j.profile.IfUnknown;
import java.util.ArrayList;
import java.util.List;

/**
 * All that a profile says of one account, before it is summed up.
 *
 * @param gates the outcome of every gate, in the profile's order
 * @param exclusions the outcome of every exclusion, in the profile's order
 * @param parts what every criterion, then every trigger gives, in the profile's order
 */
record Evaluation(List<Checked<Gate>> gates, List<Checked<Exclusion>> exclusions, List<Part> parts) {
    /** A gate or an exclusion with its outcome. */
    record Checked<T>(T part, Outcome outcome) {}

    /** The ids of the gates that did not match, then of the exclusions that did. */
    List<String> failed() {
        return ids(Outcome.NO_MATCH, Outcome.MATCH);
    }

    /** The ids of the gates, then of the exclusions, that are unknown. */
    List<String> unknown() {
        return ids(Outcome.UNKNOWN, Outcome.UNKNOWN);
    }

    private List<String> ids(Outcome ofGates, Outcome ofExclusions) {
        List<String> ids = new ArrayList<>();
        gates.stream()
                .filter(gate -> gate.outcome() == ofGates)
                .forEach(gate -> ids.add(gate.part().id()));
        exclusions.stream()
                .filter(exclusion -> exclusion.outcome() == ofExclusions)
                .forEach(exclusion -> ids.add(exclusion.part().id()));
        return List.copyOf(ids);
    }

    /** The ids of the gates, then of the exclusions, that are unknown and have this policy. */
    List<String> unknown(IfUnknown policy) {
        List<String> ids = new ArrayList<>();
        gates.stream()
                .filter(gate -> gate.outcome() == Outcome.UNKNOWN && gate.part().ifUnknown() == policy)
                .forEach(gate -> ids.add(gate.part().id()));
        exclusions.stream()
                .filter(exclusion -> exclusion.outcome() == Outcome.UNKNOWN
                        && exclusion.part().ifUnknown() == policy)
                .forEach(exclusion -> ids.add(exclusion.part().id()));
        return ids;
    }

    /** What disqualifies the account: each alone is enough. */
    List<String> obstacles() {
        List<String> ids = new ArrayList<>(failed());
        ids.addAll(unknown(IfUnknown.FAIL));
        return ids;
    }

    /** Hundredths of a percent of the weight that is known. */
    int coverage() {
        long known = parts.stream()
                .filter(Part::isKnown)
                .mapToLong(part -> part.range().weight())
                .sum();
        long all = parts.stream().mapToLong(part -> part.range().weight()).sum();
        return Sums.ratio(known, all);
    }

    /** Section 5 of the scoring contract. */
    Status status(long minCoverage) {
        if (!obstacles().isEmpty()) {
            return Status.DISQUALIFIED;
        }
        boolean review = !unknown(IfUnknown.REVIEW).isEmpty();
        boolean nothingKnown = parts.stream().noneMatch(Part::isKnown);
        return review || nothingKnown || coverage() < minCoverage ? Status.INSUFFICIENT_DATA : Status.QUALIFIED;
    }
}
