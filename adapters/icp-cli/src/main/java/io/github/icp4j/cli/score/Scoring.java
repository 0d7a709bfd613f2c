package io.github.icp4j.cli.score;

import io.github.icp4j.account.Account;
import io.github.icp4j.cli.account.AccountRow;
import io.github.icp4j.cli.account.AccountRows;
import io.github.icp4j.profile.Portfolio;
import io.github.icp4j.score.Explanation;
import io.github.icp4j.score.PortfolioScore;
import io.github.icp4j.score.PortfolioScoreBatch;
import io.github.icp4j.score.PortfolioScorer;
import io.github.icp4j.score.Score;
import io.github.icp4j.score.Scorer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Scores accounts, many at a time, against one profile or each of a portfolio. It neither reads nor writes.
 */
public final class Scoring {
    private final PortfolioScorer portfolio;
    private final boolean several;
    private final LocalDate asOf;
    private final boolean explain;
    private final PortfolioScoreBatch batch = PortfolioScoreBatch.detailed();
    private long scored;

    /**
     * Scoring on a date.
     *
     * @param profiles what is scored against
     * @param several whether results are those of a portfolio, even of one profile
     * @param explain whether every result says why
     */
    public Scoring(Portfolio profiles, boolean several, LocalDate asOf, boolean explain) {
        portfolio = PortfolioScorer.of(profiles);
        this.several = several;
        this.asOf = asOf;
        this.explain = explain;
    }

    /** The scorers, in the order of the profiles. */
    public List<Scorer> scorers() {
        return portfolio.scorers();
    }

    /** The results of some accounts, in their order. */
    public List<Result> score(List<AccountRow.Read> rows) {
        List<Result> results = new ArrayList<>(rows.size());
        for (AccountRow.Read row : rows) {
            results.add(score(row));
        }
        return results;
    }

    /** The results of some accounts in columns, without explanations; they hold until the next are asked for. */
    public ScoredRows score(AccountRows rows) {
        portfolio.score(rows.accounts(), asOf, batch);
        ScoredRows results = new ScoredRows(scored, rows, batch, several);
        scored += batch.size();
        return results;
    }

    private Result score(AccountRow.Read row) {
        scored++;
        if (several) {
            PortfolioScore scores = portfolio.score(row.account(), asOf);
            return new Result(
                    scored,
                    row.account(),
                    row.kept(),
                    scores.best(),
                    scores.scores(),
                    explanation(row.account(), scores.best()));
        }
        if (explain) {
            Explanation explanation = portfolio.scorers().get(0).explain(row.account(), asOf);
            return new Result(scored, row.account(), row.kept(), explanation.score(), List.of(), explanation);
        }
        return new Result(
                scored,
                row.account(),
                row.kept(),
                portfolio.scorers().get(0).score(row.account(), asOf),
                List.of(),
                null);
    }

    private @Nullable Explanation explanation(Account account, Score best) {
        return explain ? scorerOf(best).explain(account, asOf) : null;
    }

    /** The scorer that made a score. */
    public Scorer scorerOf(Score score) {
        for (Scorer scorer : portfolio.scorers()) {
            if (scorer.profile().name().equals(score.identity().profile())) {
                return scorer;
            }
        }
        throw new IllegalArgumentException("no profile '" + score.identity().profile() + "' is scored here");
    }
}
