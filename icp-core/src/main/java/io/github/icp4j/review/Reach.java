package io.github.icp4j.review;

import io.github.icp4j.attribute.Layer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/**
 * Which scores a qualified account can have.
 *
 * <p>A score of t hundredths of a percent or more, rounded as the contract asks, is reached where {@code 20000 * earned -
 * (2t - 1) * attainable} is not below 0. For a given t that is a sum over the parts, apart from layers whose limit binds, so
 * the best of each group of parts that hangs together can be found alone, and the groups be added up.
 */
final class Reach {
    private final Scale scale;
    private final Optional<List<Set<Share>>> best;
    private final Optional<Set<Integer>> scores;

    Reach(Definition definition, Budget budget) {
        scale = new Scale(definition);
        best = new Shares(definition, budget, false).all();
        scores = new Shares(definition, budget, true).all().flatMap(this::scores);
    }

    /** Whether it is possible, or at least not ruled out, that a qualified account scores so many hundredths or more. */
    boolean canReach(int hundredths) {
        if (hundredths == 0 || best.isEmpty()) {
            return true;
        }
        Front front = new Front();
        for (Set<Share> group : best.get()) {
            List<long[]> options =
                    group.stream().map(share -> option(share, hundredths)).toList();
            if (!front.plus(options, this::capped)) {
                return true;
            }
        }
        return front.points().stream().anyMatch(point -> isReached(point, hundredths));
    }

    /** The most that a qualified account can score, in hundredths; it may be less where not everything was looked at. */
    int highest() {
        int reached = 0;
        int beyond = 10_001;
        while (beyond - reached > 1) {
            int middle = (reached + beyond) / 2;
            if (canReach(middle)) {
                reached = middle;
            } else {
                beyond = middle;
            }
        }
        return reached;
    }

    /** Every score that a qualified account can have, and perhaps more; empty where they are too many to list. */
    Optional<Set<Integer>> scores() {
        return scores;
    }

    private Optional<Set<Integer>> scores(List<Set<Share>> groups) {
        Set<Share> sums = Set.of(Share.none());
        for (Set<Share> group : groups) {
            sums = Shares.plus(sums, group);
            if (sums.isEmpty()) {
                return Optional.empty();
            }
        }
        Set<Integer> found = new TreeSet<>();
        for (Share sum : sums) {
            if (scale.isCovered(sum.knownWeight())) {
                found.add(scale.score(sum));
            }
        }
        return Optional.of(found);
    }

    /** What a share is worth for reaching t: the sum, whether anything is earned, coverage, and each bound layer. */
    private long[] option(Share share, int hundredths) {
        List<Long> option = new ArrayList<>();
        long sum = 20_000 * share.negative();
        boolean earns = false;
        for (Layer layer : Layer.values()) {
            earns |= share.positive(layer) > 0;
            if (!scale.bindingLayers().contains(layer)) {
                sum += 20_000 * share.positive(layer) - (2L * hundredths - 1) * share.max(layer);
            }
        }
        option.add(sum);
        option.add(earns ? 1L : 0);
        option.add(scale.asksForCoverage() ? share.knownWeight() : 0L);
        for (Layer layer : scale.bindingLayers()) {
            option.add(share.positive(layer));
            option.add(-share.max(layer));
        }
        return option.stream().mapToLong(Long::longValue).toArray();
    }

    /** What more of makes no difference is cut. */
    private long[] capped(long[] point) {
        point[1] = Math.min(point[1], 1);
        for (int i = 0; i < scale.bindingLayers().size(); i++) {
            long limit = scale.limit(scale.bindingLayers().get(i));
            point[3 + 2 * i] = Math.min(point[3 + 2 * i], limit);
            point[4 + 2 * i] = Math.max(point[4 + 2 * i], -limit);
        }
        return point;
    }

    private boolean isReached(long[] point, int hundredths) {
        long sum = point[0];
        for (int i = 0; i < scale.bindingLayers().size(); i++) {
            sum += 20_000 * point[3 + 2 * i] + (2L * hundredths - 1) * point[4 + 2 * i];
        }
        return sum >= 0 && point[1] > 0 && (!scale.asksForCoverage() || scale.isCovered(point[2]));
    }

    /** The sums of options that no other sum beats in every respect. */
    private static final class Front {
        private static final int MOST = 600;

        private List<long[]> points = List.of();

        List<long[]> points() {
            return points;
        }

        /** Adds one of these options to every point; false where that makes too many. */
        boolean plus(List<long[]> options, UnaryOperator<long[]> capped) {
            List<long[]> some = unbeaten(options);
            if (points.isEmpty()) {
                points = unbeaten(some.stream().map(long[]::clone).map(capped).toList());
                return points.size() <= MOST;
            }
            if ((long) some.size() * points.size() > 20L * MOST) {
                return false;
            }
            List<long[]> sums = new ArrayList<>();
            for (long[] point : points) {
                for (long[] option : some) {
                    long[] sum = point.clone();
                    for (int i = 0; i < sum.length; i++) {
                        sum[i] += option[i];
                    }
                    sums.add(capped.apply(sum));
                }
            }
            points = unbeaten(sums);
            return points.size() <= MOST;
        }

        private static List<long[]> unbeaten(List<long[]> all) {
            Set<long[]> kept = new LinkedHashSet<>();
            for (long[] candidate : all) {
                if (kept.stream().noneMatch(other -> isAsGood(other, candidate))) {
                    kept.removeIf(other -> isAsGood(candidate, other));
                    kept.add(candidate);
                }
            }
            return List.copyOf(kept);
        }

        private static boolean isAsGood(long[] one, long[] other) {
            for (int i = 0; i < one.length; i++) {
                if (one[i] < other[i]) {
                    return false;
                }
            }
            return true;
        }
    }
}
