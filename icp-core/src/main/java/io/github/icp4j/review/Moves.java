package io.github.icp4j.review;

import io.github.icp4j.profile.Tier;
import io.github.icp4j.score.Scorer;
import io.github.icp4j.score.Status;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How accounts move between two versions of a profile, by what they were and are. */
final class Moves {
    private final List<String> before;
    private final List<String> after;

    Moves(Scorer before, Scorer after) {
        this.before = names(before);
        this.after = names(after);
    }

    private static List<String> names(Scorer scorer) {
        return scorer.profile().tiers().stream().map(Tier::name).toList();
    }

    /** How an account moves from a status, tier and score to another; null where it stays where it is. */
    AccountMove.@Nullable Kind kind(
            Status statusBefore,
            Status statusAfter,
            @Nullable String tierBefore,
            @Nullable String tierAfter,
            boolean sameScore) {
        boolean qualified = statusBefore == Status.QUALIFIED;
        if (qualified != (statusAfter == Status.QUALIFIED)) {
            return qualified ? AccountMove.Kind.LEAVES : AccountMove.Kind.ENTERS;
        }
        if (!qualified) {
            return statusBefore == statusAfter ? null : AccountMove.Kind.STATUS_CHANGES;
        }
        if (tierBefore == null ? tierAfter == null : tierBefore.equals(tierAfter)) {
            return sameScore ? null : AccountMove.Kind.SCORES_OTHERWISE;
        }
        int rank = rank(tierBefore, before);
        int other = rank(tierAfter, before);
        if (rank < 0 || other < 0) {
            rank = rank(tierBefore, after);
            other = rank(tierAfter, after);
        }
        if (rank < 0 || other < 0) {
            return AccountMove.Kind.SCORES_OTHERWISE;
        }
        return other < rank ? AccountMove.Kind.RISES : AccountMove.Kind.FALLS;
    }

    /** 0 for the highest tier; one beyond the lowest for none; -1 for a tier that the profile does not have. */
    private static int rank(@Nullable String tier, List<String> highestFirst) {
        return tier == null ? highestFirst.size() : highestFirst.indexOf(tier);
    }
}
