package io.github.icp4j.cli.score;

import io.github.icp4j.cli.account.AccountRow;
import io.github.icp4j.score.Explanation;
import io.github.icp4j.score.Score;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A scored account of a file.
 *
 * @param position its place among the scored ones, from 1
 * @param row what was read of it
 * @param best its score; against several profiles, that of the best match
 * @param all its scores against the profiles of a portfolio, in their order; empty where there is one profile
 * @param explanation why, for the best match, or null where that was not asked for
 */
public record Result(
        long position,
        AccountRow.Read row,
        Score best,
        List<Score> all,
        @Nullable Explanation explanation) {
    /** Copies the list. */
    public Result {
        all = List.copyOf(all);
    }
}
