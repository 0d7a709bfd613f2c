package io.github.icp4j.score;

import io.github.icp4j.attribute.Layer;
import io.github.icp4j.profile.PointRange;

/**
 * What one criterion or trigger gives to one account's score, in hundredths of a point.
 *
 * @param included whether it is kept in: always, unless it is unknown and its policy is neutral
 * @param points what it earns; 0 where it is unknown or does not match
 * @param undecayed what it would have earned without decay
 * @param band the index of the band that decided, or -1 where none did
 */
record Part(
        String id,
        Layer layer,
        Outcome outcome,
        PointRange range,
        boolean included,
        long points,
        long undecayed,
        int band) {
    boolean isKnown() {
        return outcome != Outcome.UNKNOWN;
    }

    /** This part if it is kept in and, where it is unknown, turned out to earn these points. */
    Part supposing(long ifUnknown) {
        long supposed = isKnown() ? points : ifUnknown;
        return new Part(id, layer, outcome, range, true, supposed, supposed, band);
    }
}
