package io.github.icp4j.review;

import io.github.icp4j.attribute.Layer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * Which scores, fits and intents a qualified account can have.
 *
 * <p>A score of t hundredths of a percent or more, rounded as the contract asks, is reached where {@code 20000 * earned -
 * (2t - 1) * attainable} is not below 0. For a given t that is a sum over the parts, apart from layers whose limit binds, so
 * the best of each group of parts that hangs together can be found alone, and the groups be added up. Fit and intent are the
 * same over fewer layers, and a grade asks for both at once.
 */
final class Reach {
    private final Scale score;
    private final Scale fit;
    private final Scale intent;
    private final Optional<List<Set<Share>>> best;
    private final Optional<Set<Share>> sums;

    /** That a ratio is so many hundredths or more. */
    record Goal(Scale scale, int hundredths) {
        boolean isAlwaysMet() {
            return hundredths == 0 && scale.isZeroWhereNone();
        }
    }

    Reach(Definition definition, Budget budget) {
        score = Scale.score(definition);
        fit = Scale.fit(definition);
        intent = Scale.intent(definition);
        best = new Shares(definition, budget, false).all();
        sums = new Shares(definition, budget, true).all().flatMap(this::sums);
    }

    Scale score() {
        return score;
    }

    Scale fit() {
        return fit;
    }

    Scale intent() {
        return intent;
    }

    /** Whether it is possible, or at least not ruled out, that a qualified account meets all of these goals. */
    boolean canReach(Goal... goals) {
        List<Goal> open =
                Arrays.stream(goals).filter(goal -> !goal.isAlwaysMet()).toList();
        if (open.isEmpty() || best.isEmpty()) {
            return true;
        }
        Front front = new Front();
        for (Set<Share> group : best.get()) {
            List<long[]> options =
                    group.stream().map(share -> option(share, open)).toList();
            if (!front.plus(options, point -> capped(point, open))) {
                return true;
            }
        }
        return front.points().stream().anyMatch(point -> isReached(point, open));
    }

    /**
     * The most that a qualified account can have of a ratio, in hundredths; it may be less where not everything was looked at.
     *
     * @return empty where no qualified account has any
     */
    OptionalInt highest(Scale scale) {
        if (!canReach(new Goal(scale, 0))) {
            return OptionalInt.empty();
        }
        int reached = 0;
        int beyond = 10_001;
        while (beyond - reached > 1) {
            int middle = (reached + beyond) / 2;
            if (canReach(new Goal(scale, middle))) {
                reached = middle;
            } else {
                beyond = middle;
            }
        }
        return OptionalInt.of(reached);
    }

    /** Every sum that a qualified account can have, and perhaps more; empty where they are too many to list. */
    Optional<Set<Share>> sums() {
        return sums;
    }

    private Optional<Set<Share>> sums(List<Set<Share>> groups) {
        Set<Share> all = Set.of(Share.none());
        for (Set<Share> group : groups) {
            all = Shares.plus(all, group);
            if (all.isEmpty()) {
                return Optional.empty();
            }
        }
        return Optional.of(
                all.stream().filter(sum -> score.isCovered(sum.knownWeight())).collect(Collectors.toSet()));
    }

    /**
     * What a share is worth: coverage, then for each goal the sum that is not to be below 0, whether anything is earned, or
     * could be where the goal is 0, and each bound layer.
     */
    private long[] option(Share share, List<Goal> goals) {
        List<Long> option = new ArrayList<>();
        option.add(score.asksForCoverage() ? share.knownWeight() : 0L);
        for (Goal goal : goals) {
            Scale scale = goal.scale();
            boolean counts = goal.hundredths() > 0;
            long perAttainable = 2L * goal.hundredths() - 1;
            long sum = 0;
            boolean earns = false;
            for (Layer layer : scale.layers()) {
                earns |= (counts ? share.positive(layer) : share.max(layer)) > 0;
                sum += 20_000 * share.negative(layer);
                if (!scale.bindingLayers().contains(layer)) {
                    sum += 20_000 * share.positive(layer) - perAttainable * share.max(layer);
                }
            }
            option.add(counts ? sum : 0L);
            option.add(earns ? 1L : 0);
            for (Layer layer : scale.bindingLayers()) {
                option.add(counts ? share.positive(layer) : 0L);
                option.add(counts ? -share.max(layer) : 0L);
            }
        }
        return option.stream().mapToLong(Long::longValue).toArray();
    }

    /** What more of makes no difference is cut. */
    private static long[] capped(long[] point, List<Goal> goals) {
        int at = 1;
        for (Goal goal : goals) {
            point[at + 1] = Math.min(point[at + 1], 1);
            at += 2;
            for (Layer layer : goal.scale().bindingLayers()) {
                long limit = goal.scale().limit(layer);
                point[at] = Math.min(point[at], limit);
                point[at + 1] = Math.max(point[at + 1], -limit);
                at += 2;
            }
        }
        return point;
    }

    private boolean isReached(long[] point, List<Goal> goals) {
        int at = 1;
        for (Goal goal : goals) {
            long sum = point[at];
            boolean earns = point[at + 1] > 0;
            at += 2;
            for (int i = 0; i < goal.scale().bindingLayers().size(); i++) {
                sum += 20_000 * point[at] + (2L * goal.hundredths() - 1) * point[at + 1];
                at += 2;
            }
            if (sum < 0 || !earns) {
                return false;
            }
        }
        return !score.asksForCoverage() || score.isCovered(point[0]);
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
