package io.github.icp4j.cli.score;

import io.github.icp4j.account.Account;
import io.github.icp4j.cli.account.KeptValue;
import io.github.icp4j.score.Explanation;
import io.github.icp4j.score.Score;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A scored account of a file.
 *
 * @param position its place among the scored ones, from 1
 * @param account the account, or null where it was scored in columns
 * @param kept its values that are passed through
 * @param best its score; against several profiles, that of the best match
 * @param all its scores against the profiles of a portfolio, in their order; empty where there is one profile
 * @param explanation why, for the best match, or null where that was not asked for
 */
public record Result(
        long position,
        @Nullable Account account,
        List<@Nullable KeptValue> kept,
        Score best,
        List<Score> all,
        @Nullable Explanation explanation) {
    /** Copies the list. */
    public Result {
        all = List.copyOf(all);
    }
}
