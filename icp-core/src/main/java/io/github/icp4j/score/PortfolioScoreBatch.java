package io.github.icp4j.score;

import io.github.icp4j.account.AccountBatch;
import io.github.icp4j.profile.Portfolio;
import java.util.List;
import java.util.stream.Stream;

/**
 * The scores of a batch of accounts against every profile of a portfolio; made by the caller and filled again and again, as
 * a {@link ScoreBatch} is.
 */
public final class PortfolioScoreBatch {
    private final boolean details;
    private List<ScoreBatch> scores = List.of();

    private PortfolioScoreBatch(boolean details) {
        this.details = details;
    }

    /** A batch for status, score, tier and coverage. */
    public static PortfolioScoreBatch basic() {
        return new PortfolioScoreBatch(false);
    }

    /** A batch for everything that a {@link Score} has. */
    public static PortfolioScoreBatch detailed() {
        return new PortfolioScoreBatch(true);
    }

    /** The scores by profile, in the portfolio's order; none until the batch is filled. */
    public List<ScoreBatch> scores() {
        return scores;
    }

    /** How many accounts are scored: 0 until the batch is filled. */
    public int size() {
        return scores.isEmpty() ? 0 : scores.get(0).size();
    }

    /** The index of the profile that the account in a row matches best: best status, then highest score, then first. */
    public int best(int row) {
        int best = 0;
        for (int i = 1; i < scores.size(); i++) {
            if (isBetter(scores.get(i), scores.get(best), row)) {
                best = i;
            }
        }
        return best;
    }

    private static boolean isBetter(ScoreBatch scores, ScoreBatch than, int row) {
        int status = scores.status(row).compareTo(than.status(row));
        return status < 0 || (status == 0 && scores.score(row) > than.score(row));
    }

    /**
     * The scores of a row as an object, equal to what the scorer gives for the account alone.
     *
     * @throws IllegalStateException where the batch is not detailed
     */
    public PortfolioScore toScore(int row) {
        List<Score> all = scores.stream().map(each -> each.toScore(row)).toList();
        return new PortfolioScore(all.get(best(row)), all);
    }

    /** Makes room for the scores of a batch. */
    ScoreBatch[] begin(AccountBatch accounts, Portfolio portfolio, List<Identity> identities) {
        if (scores.size() != portfolio.profiles().size()) {
            scores = Stream.generate(() -> details ? ScoreBatch.detailed() : ScoreBatch.basic())
                    .limit(portfolio.profiles().size())
                    .toList();
        }
        for (int i = 0; i < scores.size(); i++) {
            scores.get(i)
                    .begin(accounts, identities.get(i), portfolio.profiles().get(i));
        }
        return scores.toArray(new ScoreBatch[0]);
    }
}
