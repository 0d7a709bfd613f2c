package io.github.icp4j.benchmarks.w20;

import io.github.icp4j.account.Account;
import io.github.icp4j.account.AccountBatch;
import io.github.icp4j.account.AccountMapping;
import io.github.icp4j.score.Score;
import io.github.icp4j.score.ScoreBatch;
import io.github.icp4j.score.Scorer;
import io.github.icp4j.score.Status;
import java.util.List;

/** Checks that competitors give the same results before any of them is measured. */
public final class Agreement {
    private static final int BLOCK = 4_096;

    private final W20Data data;
    private final Scores expected;

    private Agreement(W20Data data) {
        this.data = data;
        expected = new Scores(data.size());
        handWritten();
    }

    /**
     * Checks all that this module has, and gives the results that they agree on.
     *
     * @param everyNth those who need an object for each account are checked for one in so many
     * @throws IllegalStateException where a row differs
     */
    public static Scores check(W20Data data, int everyNth) {
        Agreement agreement = new Agreement(data);
        agreement.criteriaObjects(everyNth);
        agreement.single(everyNth);
        agreement.batch(everyNth);
        return agreement.expected;
    }

    /**
     * Checks the results of a competitor.
     *
     * @throws IllegalStateException where a row differs
     */
    public static void check(String competitor, Scores expected, Scores found) {
        for (int row = 0; row < expected.size(); row++) {
            check(competitor, row, expected.row(row), found.row(row));
        }
    }

    private static void check(String competitor, int row, String expected, String found) {
        if (!expected.equals(found)) {
            throw new IllegalStateException(competitor + " gives in row " + row + ": " + found + ", not " + expected);
        }
    }

    /** The status as {@link Scores} write it. */
    public static int code(Status status) {
        return switch (status) {
            case DISQUALIFIED -> Scores.DISQUALIFIED;
            case INSUFFICIENT_DATA -> Scores.INSUFFICIENT_DATA;
            case QUALIFIED -> Scores.QUALIFIED;
        };
    }

    private void handWritten() {
        HandWritten handWritten = HandWritten.of(data);
        handWritten.score(0, data.size(), expected);
        Scores found = new Scores(data.size());
        handWritten.scoreWithEarlyExit(0, data.size(), found);
        check("hand-written code with early exit", expected, found);
    }

    private void criteriaObjects(int everyNth) {
        CriteriaObjects criteria = new CriteriaObjects();
        Scores found = new Scores(1);
        for (int from = 0; from < data.size(); from += BLOCK * everyNth) {
            int row = from;
            for (Company company : Companies.of(data, from, Math.min(data.size(), from + BLOCK))) {
                CriteriaObjects.Result result = criteria.score(company, W20Data.AS_OF);
                found.set(0, result.status(), result.score(), result.coverage(), result.tier());
                check("the list of criteria objects", row, expected.row(row), found.row(0));
                row++;
            }
        }
    }

    private void single(int everyNth) {
        Scorer scorer = Scorer.of(W20Profile.profile());
        AccountMapping<Company> mapping = W20Accounts.mapping();
        Scores found = new Scores(1);
        for (int row = 0; row < data.size(); row += everyNth) {
            Company company = Companies.of(data, row, row + 1).get(0);
            Account account = mapping.read(company);
            set(found, 0, scorer.score(account, W20Data.AS_OF));
            check("the single account", row, expected.row(row), found.row(0));
            set(found, 0, scorer.score(scorer.prepare(account), W20Data.AS_OF));
            check("the prepared account", row, expected.row(row), found.row(0));
        }
    }

    private void batch(int everyNth) {
        Scorer scorer = Scorer.of(W20Profile.profile());
        AccountMapping<Company> mapping = W20Accounts.mapping();
        AccountBatch batch = W20Batch.of(data, 0, data.size());
        ScoreBatch basic = ScoreBatch.basic();
        ScoreBatch all = ScoreBatch.detailed();
        scorer.score(batch, W20Data.AS_OF, basic);
        scorer.score(batch, W20Data.AS_OF, all);
        check("the batch", expected, basic);
        check("the detailed batch", expected, all);
        ScoreBatch shared = ScoreBatch.basic();
        scorer.score(batch, W20Data.AS_OF, shared, work -> new Thread(work).start(), 2);
        check("the batch on two threads", expected, shared);
        for (int row = 0; row < data.size(); row += everyNth) {
            Company company = Companies.of(data, row, row + 1).get(0);
            Score alone = scorer.score(mapping.read(company), W20Data.AS_OF);
            if (!alone.equals(all.toScore(row))) {
                throw new IllegalStateException("row " + row + " scores " + all.toScore(row) + ", alone " + alone);
            }
        }
    }

    private static void check(String competitor, Scores expected, ScoreBatch batch) {
        Scores found = new Scores(expected.size());
        for (int row = 0; row < found.size(); row++) {
            found.set(row, code(batch.status(row)), batch.score(row), batch.coverage(row), batch.tier(row));
        }
        check(competitor, expected, found);
    }

    private static void set(Scores scores, int row, Score score) {
        List<String> tiers = List.of("A", "B", "C", "D");
        scores.set(
                row,
                code(score.status()),
                score.value().hundredths(),
                score.coverage().hundredths(),
                score.tier().map(tiers::indexOf).orElse((int) Scores.NO_TIER));
    }
}
