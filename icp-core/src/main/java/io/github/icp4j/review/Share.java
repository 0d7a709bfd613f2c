package io.github.icp4j.review;

import io.github.icp4j.attribute.Layer;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What some of a profile's parts give to the sums of a score, in one way that an account can be, in hundredths.
 *
 * <p>One array, so that sets of shares stay small: the points above 0 by layer, then the most that could be earned by
 * layer, then the points below 0 by layer, then the weight that is known.
 */
final class Share {
    private static final List<Layer> ORDER = List.of(Layer.values());
    private static final int LAYERS = ORDER.size();
    private static final Share NONE = new Share(new long[3 * LAYERS + 1]);

    private final long[] sums;

    private Share(long[] sums) {
        this.sums = sums;
    }

    static Share none() {
        return NONE;
    }

    /** Of one part that is kept in: its points, what it could give at most, and its weight if it is known. */
    static Share of(Layer layer, long points, long max, long knownWeight) {
        long[] sums = new long[3 * LAYERS + 1];
        sums[ORDER.indexOf(layer)] = Math.max(points, 0);
        sums[LAYERS + ORDER.indexOf(layer)] = max;
        sums[2 * LAYERS + ORDER.indexOf(layer)] = Math.min(points, 0);
        sums[3 * LAYERS] = knownWeight;
        return new Share(sums);
    }

    Share plus(Share other) {
        long[] plus = sums.clone();
        for (int i = 0; i < plus.length; i++) {
            plus[i] += other.sums[i];
        }
        return new Share(plus);
    }

    long positive(Layer layer) {
        return sums[ORDER.indexOf(layer)];
    }

    long max(Layer layer) {
        return sums[LAYERS + ORDER.indexOf(layer)];
    }

    long negative(Layer layer) {
        return sums[2 * LAYERS + ORDER.indexOf(layer)];
    }

    long knownWeight() {
        return sums[3 * LAYERS];
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Share share && Arrays.equals(sums, share.sums);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(sums);
    }
}
