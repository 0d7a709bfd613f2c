package io.github.icp4j.profile;

import java.util.List;

/**
 * What a criterion or trigger can do to the score, in hundredths of a point.
 *
 * @param max the most it can earn, at least 0
 * @param worst the least it can earn, at most 0
 * @param weight the largest absolute points, which count for coverage
 */
public record PointRange(long max, long worst, long weight) {
    /** Of the points of some bands. */
    static PointRange ofHundredths(List<Long> points) {
        long max = 0;
        long worst = 0;
        for (long each : points) {
            max = Math.max(max, each);
            worst = Math.min(worst, each);
        }
        return new PointRange(max, worst, Math.max(max, -worst));
    }
}
