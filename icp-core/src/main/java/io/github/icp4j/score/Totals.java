package io.github.icp4j.score;

import io.github.icp4j.attribute.Layer;
import io.github.icp4j.profile.IdealCustomerProfile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Turns what one account earns into its ratios: section 4 of the scoring contract. */
final class Totals {
    private static final int BOTH = 2;
    private static final long WHOLE = 10_000;

    private final long[] limits;
    private final int[] sideOfLimit;
    private final long[] openMax = new long[BOTH];
    private final long[] limitedMax;
    private final long weight;
    private final long attainable;

    Totals(IdealCustomerProfile profile, List<SinglePart> parts) {
        Map<Layer, Long> byLayer = ReferenceScorer.limits(profile);
        List<Layer> layers = new ArrayList<>(profile.limits().keySet());
        limits = layers.stream().mapToLong(byLayer::get).toArray();
        sideOfLimit = layers.stream().mapToInt(layer -> layer.isFit() ? 0 : 1).toArray();
        limitedMax = new long[limits.length];
        for (SinglePart part : parts) {
            if (part.limit() >= 0) {
                limitedMax[part.limit()] += part.range().max();
            } else {
                openMax[part.side()] += part.range().max();
            }
        }
        weight = parts.stream().mapToLong(part -> part.range().weight()).sum();
        attainable = attainable(BOTH, new SingleSums());
    }

    int limits() {
        return limits.length;
    }

    /** The points earned, at least 0, in hundredths. */
    long earned(SingleSums sums) {
        return Math.max(0, earned(BOTH, sums));
    }

    /** The points that can be earned, in hundredths. */
    long attainable(SingleSums sums) {
        return attainable(BOTH, sums);
    }

    int coverage(SingleSums sums) {
        return coverage(sums.unknownWeight);
    }

    int coverage(long unknownWeight) {
        return ratio(weight - unknownWeight, weight);
    }

    /** A share of what is attainable on a side where no layer has a limit, but for what is left out. */
    int openRatio(int side, long earned, long leftOut) {
        return ratio(Math.max(0, earned), openMax[side] - leftOut);
    }

    /** A share of what is attainable on both sides where no layer has a limit, but for what is left out. */
    int openRatio(long earned, long leftOut) {
        return ratio(Math.max(0, earned), attainable - leftOut);
    }

    /** The ratio of fit (0), intent (1) or both. */
    int ratio(int side, SingleSums sums) {
        return ratio(Math.max(0, earned(side, sums)), attainable(side, sums));
    }

    int score(SingleSums sums) {
        return Math.max(0, ratio(BOTH, sums));
    }

    int lowest(SingleSums sums) {
        return ratio(Math.max(0, earned(BOTH, sums) + sums.unknownWorst), attainable);
    }

    int highest(SingleSums sums) {
        long earned = sums.open[0] + sums.open[1] + sums.unknownMax;
        for (int i = 0; i < limits.length; i++) {
            earned += Math.min(sums.limited[i] + sums.limitedMax[i], limits[i]);
        }
        return ratio(Math.max(0, earned), attainable);
    }

    private long earned(int side, SingleSums sums) {
        long earned = side == BOTH ? sums.open[0] + sums.open[1] : sums.open[side];
        for (int i = 0; i < limits.length; i++) {
            if (side == BOTH || side == sideOfLimit[i]) {
                earned += Math.min(sums.limited[i], limits[i]);
            }
        }
        return earned;
    }

    private long attainable(int side, SingleSums sums) {
        long fit = openMax[0] - sums.leftOut[0];
        long intent = openMax[1] - sums.leftOut[1];
        long attainable = side == BOTH ? fit + intent : side == 0 ? fit : intent;
        for (int i = 0; i < limits.length; i++) {
            if (side == BOTH || side == sideOfLimit[i]) {
                attainable += Math.min(limitedMax[i] - sums.limitedLeftOut[i], limits[i]);
            }
        }
        return attainable;
    }

    private static int ratio(long earned, long attainable) {
        return attainable == WHOLE ? (int) earned : Sums.ratio(earned, attainable);
    }
}
