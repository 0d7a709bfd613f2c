package io.github.icp4j.score;

import io.github.icp4j.account.Account;
import io.github.icp4j.account.AccountBatch;
import io.github.icp4j.account.BadValueException;
import io.github.icp4j.profile.Portfolio;
import io.github.icp4j.validate.InvalidProfileException;
import io.github.icp4j.validate.PortfolioValidator;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Executor;

/** Scores accounts against every profile of a portfolio: section 9 of the scoring contract. Immutable. */
public final class PortfolioScorer {
    private static final Comparator<Score> BEST_FIRST =
            Comparator.comparing(Score::status).thenComparing(Score::value, Comparator.reverseOrder());

    private final Portfolio portfolio;
    private final List<Scorer> scorers;
    private final BatchScoring batches;

    private PortfolioScorer(Portfolio portfolio) {
        this.portfolio = portfolio;
        scorers = portfolio.profiles().stream().map(Scorer::of).toList();
        batches = new BatchScoring(
                portfolio.profiles(), scorers.stream().map(Scorer::names).toList());
    }

    /**
     * A scorer for a portfolio.
     *
     * @throws InvalidProfileException with every fault of the portfolio and its profiles, where there is any
     */
    public static PortfolioScorer of(Portfolio portfolio) {
        PortfolioValidator.validate(portfolio).orThrow(portfolio.name());
        return new PortfolioScorer(portfolio);
    }

    /** The portfolio that this scores against. */
    public Portfolio portfolio() {
        return portfolio;
    }

    /** The scorers of its profiles, in the portfolio's order. */
    public List<Scorer> scorers() {
        return scorers;
    }

    /**
     * What an account scores against each profile on a date.
     *
     * @throws BadValueException where a value is of another type than its attribute in a profile
     */
    public PortfolioScore score(Account account, LocalDate asOf) {
        List<Score> scores =
                scorers.stream().map(scorer -> scorer.score(account, asOf)).toList();
        // The first of equals is the one given first.
        return new PortfolioScore(Collections.min(scores, BEST_FIRST), scores);
    }

    /**
     * Scores all accounts of a batch against every profile in one pass, which computes once what profiles share.
     *
     * @param into takes the scores; what it held before is gone
     * @throws IllegalArgumentException where the batch has an attribute of a profile with another type
     */
    public void score(AccountBatch accounts, LocalDate asOf, PortfolioScoreBatch into) {
        ScoreBatch[] scores = begin(accounts, asOf, into);
        batches.score(accounts, asOf.toEpochDay(), scores);
    }

    /**
     * Scores all accounts of a batch on several threads, with the same results.
     *
     * @param into takes the scores; what it held before is gone
     * @param executor runs all threads but the caller's own, which works too
     * @param threads how many threads to use, at least 1
     * @throws IllegalArgumentException where the batch has an attribute of a profile with another type
     */
    public void score(AccountBatch accounts, LocalDate asOf, PortfolioScoreBatch into, Executor executor, int threads) {
        if (threads < 1) {
            throw new IllegalArgumentException("threads must be at least 1, but was " + threads);
        }
        ScoreBatch[] scores = begin(accounts, asOf, into);
        batches.score(accounts, asOf.toEpochDay(), scores, executor, threads);
    }

    private ScoreBatch[] begin(AccountBatch accounts, LocalDate asOf, PortfolioScoreBatch into) {
        return into.begin(
                accounts,
                portfolio,
                scorers.stream().map(scorer -> scorer.identity(asOf)).toList());
    }
}
