package io.github.icp4j.review;

import io.github.icp4j.score.Percent;
import io.github.icp4j.score.Status;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a change of the profile does to one account.
 *
 * @param id the account's id
 * @param kind how it moves
 * @param statusBefore its status with the profile as it was
 * @param statusAfter its status with the changed profile
 * @param tierBefore its tier before, or null
 * @param tierAfter its tier after, or null
 * @param before its score before
 * @param after its score after
 * @param why which parts of the change move it, in words
 */
public record AccountMove(
        String id,
        Kind kind,
        Status statusBefore,
        Status statusAfter,
        @Nullable String tierBefore,
        @Nullable String tierAfter,
        Percent before,
        Percent after,
        List<String> why) {
    /** Copies the list. */
    public AccountMove {
        why = List.copyOf(why);
    }

    /** How an account moves. */
    public enum Kind {
        /** It qualifies, and did not. */
        ENTERS,
        /** It qualified, and does not. */
        LEAVES,
        /** It qualifies as before, in a higher tier. */
        RISES,
        /** It qualifies as before, in a lower tier. */
        FALLS,
        /** It qualifies as before, in the same tier or where tiers cannot be compared, with another score. */
        SCORES_OTHERWISE,
        /** It did not and does not qualify, for another kind of reason. */
        STATUS_CHANGES
    }
}
