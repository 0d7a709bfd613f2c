package io.github.icp4j.score;

import io.github.icp4j.attribute.Layer;
import io.github.icp4j.profile.Hundredths;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * What parts earn together, and what they could: section 4 of the scoring contract, in hundredths of a point.
 *
 * @param layers the sums by layer, of the layers in which something is kept in
 */
record Sums(List<LayerSum> layers) {
    /** No ratio: nothing is attainable. */
    static final int NONE = -1;

    /**
     * The sums of one layer.
     *
     * @param positive the sum of positive points
     * @param negative the sum of negative points
     * @param max the most that its parts could earn
     * @param limit the most that the layer may earn
     */
    record LayerSum(Layer layer, long positive, long negative, long max, long limit) {
        long earned() {
            return Math.min(positive, limit) + negative;
        }

        long attainable() {
            return Math.min(max, limit);
        }

        /** What the limit took. */
        long limited() {
            return positive - Math.min(positive, limit);
        }
    }

    static Sums of(Collection<Part> parts, Map<Layer, Long> limits, Predicate<Layer> layers) {
        return new Sums(Arrays.stream(Layer.values())
                .filter(layers)
                .filter(layer -> parts.stream().anyMatch(part -> part.included() && part.layer() == layer))
                .map(layer -> sum(layer, parts, limits.getOrDefault(layer, Long.MAX_VALUE)))
                .toList());
    }

    private static LayerSum sum(Layer layer, Collection<Part> parts, long limit) {
        long positive = 0;
        long negative = 0;
        long max = 0;
        for (Part part : parts) {
            if (part.included() && part.layer() == layer) {
                positive += Math.max(part.points(), 0);
                negative += Math.min(part.points(), 0);
                max += part.range().max();
            }
        }
        return new LayerSum(layer, positive, negative, max, limit);
    }

    /** The total before the floor at 0. */
    long total() {
        return layers.stream().mapToLong(LayerSum::earned).sum();
    }

    long earned() {
        return Math.max(total(), 0);
    }

    long attainable() {
        return layers.stream().mapToLong(LayerSum::attainable).sum();
    }

    /** Hundredths of a percent, or {@link #NONE} where nothing is attainable. */
    int ratio() {
        return ratio(earned(), attainable());
    }

    static int ratio(long earned, long attainable) {
        return attainable == 0 ? NONE : (int) Hundredths.divideRounded(10_000 * earned, attainable);
    }
}
