package io.github.icp4j.cli.score;

import io.github.icp4j.cli.account.AccountRows;
import io.github.icp4j.score.PortfolioScore;
import io.github.icp4j.score.PortfolioScoreBatch;
import io.github.icp4j.score.Score;
import io.github.icp4j.score.ScoreBatch;
import java.util.List;

/**
 * Some accounts of a file with their scores, in its order.
 *
 * @param before how many accounts were scored before these
 * @param rows what was read of them
 * @param scores their scores
 * @param several whether these are the scores of a portfolio, even of one profile
 */
public record ScoredRows(long before, AccountRows rows, PortfolioScoreBatch scores, boolean several) {
    /** How many there are. */
    public int size() {
        return scores.size();
    }

    /** The scores against the profile that the account in a row matches best. */
    public ScoreBatch best(int row) {
        return scores.scores().get(several ? scores.best(row) : 0);
    }

    /** The result of a row as an object. */
    public Result result(int row) {
        if (several) {
            PortfolioScore score = scores.toScore(row);
            return new Result(before + row + 1, null, rows.kept(row), score.best(), score.scores(), null);
        }
        Score score = scores.scores().get(0).toScore(row);
        return new Result(before + row + 1, null, rows.kept(row), score, List.of(), null);
    }
}
