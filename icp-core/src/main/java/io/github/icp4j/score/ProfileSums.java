package io.github.icp4j.score;

import io.github.icp4j.attribute.Layer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * The sums that a profile's results are made of: section 4 of the scoring contract, with planes for outcomes.
 *
 * <p>Layers without a limit are summed together. Of a layer with a limit the positive points are a sum of their own.
 */
final class ProfileSums {
    private final WordGraph graph;
    private final List<PlannedPart> parts;
    private final Map<Layer, Long> limits;
    private final Map<String, Sum> byName = new LinkedHashMap<>();

    ProfileSums(WordGraph graph, List<PlannedPart> parts, Map<Layer, Long> limits) {
        this.graph = graph;
        this.parts = parts;
        this.limits = new EnumMap<>(Layer.class);
        limits.forEach((layer, limit) -> {
            if (parts.stream().anyMatch(part -> part.layer() == layer)) {
                this.limits.put(layer, limit);
            }
        });
    }

    /** Every sum asked for so far, by name. */
    Map<String, Sum> byName() {
        return byName;
    }

    /** The layers among these that have a limit. */
    List<Layer> limited(Predicate<Layer> layers) {
        return limits.keySet().stream().filter(layers).toList();
    }

    long limit(Layer layer) {
        return limits.getOrDefault(layer, Long.MAX_VALUE);
    }

    /** What is earned in these layers but for the positive points of layers with a limit. */
    Sum earned(Predicate<Layer> layers, String name) {
        return byName.computeIfAbsent("earned " + name, key -> {
            Sum.Builder sum = new Sum.Builder(graph);
            for (PlannedPart part : in(layers)) {
                addEarned(part, !limits.containsKey(part.layer()), true, sum);
            }
            return sum.build();
        });
    }

    /** The positive points of a layer, and with them, if wanted, the most that its unknown parts can turn out to earn. */
    Sum positive(Layer layer, boolean withUnknown) {
        return byName.computeIfAbsent((withUnknown ? "highest " : "positive ") + layer, key -> {
            Sum.Builder sum = new Sum.Builder(graph);
            for (PlannedPart part : in(each -> each == layer)) {
                addEarned(part, true, false, sum);
                if (withUnknown) {
                    sum.add(graph.not(part.known()), part.range().max());
                }
            }
            return sum.build();
        });
    }

    private static void addEarned(PlannedPart part, boolean positive, boolean negative, Sum.Builder sum) {
        for (PlannedPart.Term term : part.terms()) {
            if (term.points() > 0 ? positive : negative) {
                sum.add(term.where(), term.points());
            }
        }
        FadingPoints fading = part.fading();
        if (fading != null && (fading.points() > 0 ? positive : negative)) {
            sum.add(fading);
        }
    }

    /** The weight that is not known. */
    Sum unknownWeight() {
        return byName.computeIfAbsent("unknown weight", key -> {
            Sum.Builder sum = new Sum.Builder(graph);
            parts.forEach(part -> sum.add(graph.not(part.known()), part.range().weight()));
            return sum.build();
        });
    }

    /** The most that unknown parts of layers without a limit can turn out to earn. */
    Sum unknownMax() {
        return byName.computeIfAbsent("unknown max", key -> {
            Sum.Builder sum = new Sum.Builder(graph);
            for (PlannedPart part : in(layer -> !limits.containsKey(layer))) {
                sum.add(graph.not(part.known()), part.range().max());
            }
            return sum.build();
        });
    }

    /** The least that unknown parts can turn out to earn. */
    Sum unknownWorst() {
        return byName.computeIfAbsent("unknown worst", key -> {
            Sum.Builder sum = new Sum.Builder(graph);
            parts.forEach(part -> sum.add(graph.not(part.known()), part.range().worst()));
            return sum.build();
        });
    }

    /** What is attainable in these layers, but for those with a limit, where neutral parts may be left out. */
    Sum attainable(Predicate<Layer> layers, String name) {
        return byName.computeIfAbsent(
                "attainable " + name, key -> attainableOf(layer -> layers.test(layer) && !limits.containsKey(layer)));
    }

    /** What would be attainable in a layer without its limit. */
    Sum attainable(Layer layer) {
        return byName.computeIfAbsent("attainable " + layer, key -> attainableOf(each -> each == layer));
    }

    private Sum attainableOf(Predicate<Layer> layers) {
        Sum.Builder sum = new Sum.Builder(graph);
        for (PlannedPart part : in(layers)) {
            sum.add(graph.all(), part.range().max());
            if (part.neutral()) {
                sum.add(graph.not(part.known()), -part.range().max());
            }
        }
        return sum.build();
    }

    /** What is attainable in these layers where nothing is left out. */
    long whole(Predicate<Layer> layers) {
        Map<Layer, Long> max = new EnumMap<>(Layer.class);
        in(layers).forEach(part -> max.merge(part.layer(), part.range().max(), Long::sum));
        return max.entrySet().stream()
                .mapToLong(entry -> Math.min(entry.getValue(), limit(entry.getKey())))
                .sum();
    }

    /** Whether something attainable in these layers is left out for some account. */
    boolean varies(Predicate<Layer> layers) {
        return in(layers).stream()
                .anyMatch(part -> part.neutral() && part.range().max() > 0 && part.known() != graph.all());
    }

    /** Whether points in these layers can come to less than 0. */
    boolean canBeNegative(Predicate<Layer> layers) {
        return in(layers).stream().anyMatch(part -> part.range().worst() < 0);
    }

    long weight() {
        return parts.stream().mapToLong(part -> part.range().weight()).sum();
    }

    /** Whether every sum, and ten thousand times a share of it, stays within an int. */
    boolean fitInt() {
        long most = 1 << 29;
        long points = parts.stream()
                .mapToLong(
                        part -> Math.addExact(part.range().max(), -part.range().worst()))
                .sum();
        long terms = parts.stream()
                .flatMap(part -> part.terms().stream())
                .mapToLong(term -> Math.abs(term.points()))
                .sum();
        return points < most && terms < most && weight() < most;
    }

    private List<PlannedPart> in(Predicate<Layer> layers) {
        List<PlannedPart> chosen = new ArrayList<>();
        for (PlannedPart part : parts) {
            if (layers.test(part.layer())) {
                chosen.add(part);
            }
        }
        return chosen;
    }
}
