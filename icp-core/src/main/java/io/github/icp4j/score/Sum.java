package io.github.icp4j.score;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * Points to be added up: a constant, points where planes are set, and points that fade.
 *
 * @param constant what every account has
 * @param terms points by plane
 * @param fading points that fade
 */
record Sum(long constant, Map<WordNode, Long> terms, Set<FadingPoints> fading) {
    static final Sum ZERO = new Sum(0, Map.of(), Set.of());

    boolean isEmpty() {
        return constant == 0 && terms.isEmpty() && fading.isEmpty();
    }

    /** What both sums have. */
    Sum common(Sum other) {
        Map<WordNode, Long> both = new LinkedHashMap<>(terms);
        both.entrySet().retainAll(other.terms.entrySet());
        Set<FadingPoints> fadingBoth = new LinkedHashSet<>(fading);
        fadingBoth.retainAll(other.fading);
        return new Sum(0, both, fadingBoth);
    }

    /** This sum without the parts of another, which it has. */
    Sum without(Sum part) {
        Map<WordNode, Long> rest = new LinkedHashMap<>(terms);
        rest.keySet().removeAll(part.terms.keySet());
        Set<FadingPoints> fadingRest = new LinkedHashSet<>(fading);
        fadingRest.removeAll(part.fading);
        return new Sum(constant, rest, fadingRest);
    }

    /** Collects a sum. */
    static final class Builder {
        private final WordGraph graph;
        private long constant;
        private final Map<WordNode, Long> terms = new LinkedHashMap<>();
        private final Map<FadingPoints, Integer> fading = new LinkedHashMap<>();

        Builder(WordGraph graph) {
            this.graph = graph;
        }

        /** Adds points where a plane is set. */
        Builder add(WordNode where, long points) {
            if (where == graph.all()) {
                constant += points;
            } else if (where != graph.none() && points != 0) {
                terms.merge(where, points, Long::sum);
            }
            return this;
        }

        Builder add(FadingPoints points) {
            fading.merge(points, 1, Integer::sum);
            return this;
        }

        Sum build() {
            terms.values().removeIf(points -> points == 0);
            Set<FadingPoints> distinct = new LinkedHashSet<>();
            fading.forEach((points, times) -> distinct.add(points.times(times)));
            return new Sum(constant, Map.copyOf(terms), distinct);
        }
    }
}
