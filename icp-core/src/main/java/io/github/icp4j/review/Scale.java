package io.github.icp4j.review;

import io.github.icp4j.attribute.Layer;
import io.github.icp4j.profile.Hundredths;
import io.github.icp4j.profile.IdealCustomerProfile;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** How sums become a score: the limits, the weight of all, and the coverage asked for; section 4 of the scoring contract. */
final class Scale {
    private final Map<Layer, Long> limits = new EnumMap<>(Layer.class);
    private final List<Layer> bindingLayers;
    private final long weight;
    private final long minCoverage;
    private final boolean everyPartWeighs;

    Scale(Definition definition) {
        IdealCustomerProfile profile = definition.profile();
        profile.limits().forEach((layer, limit) -> limits.put(layer, Hundredths.of(limit)));
        bindingLayers = limits.keySet().stream()
                .filter(layer -> most(definition, layer) > limit(layer))
                .toList();
        weight = definition.earnings().stream()
                .mapToLong(earning -> earning.range().weight())
                .sum();
        everyPartWeighs = definition.earnings().stream()
                .allMatch(earning -> earning.range().weight() > 0);
        minCoverage = Hundredths.of(profile.minCoverage());
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

    /** The layers whose limit can take points. */
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

    /** The score in hundredths. */
    int score(Share share) {
        long earned = share.negative();
        long attainable = 0;
        for (Layer layer : Layer.values()) {
            earned += Math.min(share.positive(layer), limit(layer));
            attainable += Math.min(share.max(layer), limit(layer));
        }
        return attainable == 0 ? 0 : (int) Hundredths.divideRounded(10_000 * Math.max(earned, 0), attainable);
    }
}
