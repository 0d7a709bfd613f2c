package io.github.icp4j.review;

import java.util.List;

/**
 * The population stability index of two distributions over the same ranges, as credit scoring uses it.
 *
 * <p>An empty range would make it infinite, so every share is taken to be at least one in ten thousand.
 */
final class Stability {
    /** From here on a distribution is said to have moved a lot. */
    static final double MUCH = 0.25;

    /** Below this a distribution is said to have hardly moved. */
    static final double LITTLE = 0.1;

    private static final double LEAST_SHARE = 1e-4;

    private Stability() {}

    /** The index; 0 where either has nothing in it. */
    static double index(List<Long> before, List<Long> after) {
        double all = before.stream().mapToLong(Long::longValue).sum();
        double allNow = after.stream().mapToLong(Long::longValue).sum();
        if (all == 0 || allNow == 0) {
            return 0;
        }
        double index = 0;
        for (int i = 0; i < before.size(); i++) {
            double share = Math.max(LEAST_SHARE, before.get(i) / all);
            double shareNow = Math.max(LEAST_SHARE, after.get(i) / allNow);
            index += (shareNow - share) * Math.log(shareNow / share);
        }
        return index;
    }
}
