package io.github.icp4j.review;

import io.github.icp4j.attribute.Layer;
import io.github.icp4j.profile.Hundredths;
import io.github.icp4j.profile.IdealCustomerProfile;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Predicate;

/**
 * How sums become a score, a fit or an intent: the layers that count, the limits, the weight of all, and the coverage asked
 * for; section 4 of the scoring contract.
 */
final class Scale {
    private final Map<Layer, Long> limits = new EnumMap<>(Layer.class);
    private final List<Layer> layers;
    private final boolean zeroWhereNone;
    private final List<Layer> bindingLayers;
    private final long weight;
    private final long minCoverage;
    private final boolean everyPartWeighs;

    private Scale(Definition definition, Predicate<Layer> counts, boolean zeroWhereNone) {
        this.zeroWhereNone = zeroWhereNone;
        layers = Arrays.stream(Layer.values()).filter(counts).toList();
        IdealCustomerProfile profile = definition.profile();
        profile.limits().forEach((layer, limit) -> limits.put(layer, Hundredths.of(limit)));
        bindingLayers = limits.keySet().stream()
                .filter(counts)
                .filter(layer -> most(definition, layer) > limit(layer))
                .toList();
        weight = definition.earnings().stream()
                .mapToLong(earning -> earning.range().weight())
                .sum();
        everyPartWeighs = definition.earnings().stream()
                .allMatch(earning -> earning.range().weight() > 0);
        minCoverage = Hundredths.of(profile.minCoverage());
    }

    static Scale score(Definition definition) {
        return new Scale(definition, layer -> true, true);
    }

    static Scale fit(Definition definition) {
        return new Scale(definition, Layer::isFit, false);
    }

    static Scale intent(Definition definition) {
        return new Scale(definition, layer -> !layer.isFit(), false);
    }

    private static long most(Definition definition, Layer layer) {
        return definition.earnings().stream()
                .filter(earning -> earning.layer() == layer)
                .mapToLong(earning -> earning.range().max())
                .sum();
    }

    long limit(Layer layer) {
        return limits.getOrDefault(layer, Long.MAX_VALUE);
    }

    /** The layers that count. */
    List<Layer> layers() {
        return layers;
    }

    /** Whether it is 0 where nothing can be earned, as a score is; fit and intent are none. */
    boolean isZeroWhereNone() {
        return zeroWhereNone;
    }

    /** The layers that count whose limit can take points. */
    List<Layer> bindingLayers() {
        return bindingLayers;
    }

    boolean asksForCoverage() {
        return minCoverage > 0;
    }

    /** Whether so much known weight is coverage enough, and shows that anything is known at all. */
    boolean isCovered(long knownWeight) {
        if (knownWeight == 0 && everyPartWeighs) {
            return false;
        }
        return weight == 0 || Hundredths.divideRounded(10_000 * knownWeight, weight) >= minCoverage;
    }

    /** The score, fit or intent in hundredths; empty for none. */
    OptionalInt ratio(Share share) {
        long earned = 0;
        long attainable = 0;
        for (Layer layer : layers) {
            earned += Math.min(share.positive(layer), limit(layer)) + share.negative(layer);
            attainable += Math.min(share.max(layer), limit(layer));
        }
        if (attainable == 0) {
            return zeroWhereNone ? OptionalInt.of(0) : OptionalInt.empty();
        }
        return OptionalInt.of((int) Hundredths.divideRounded(10_000 * Math.max(earned, 0), attainable));
    }
}
