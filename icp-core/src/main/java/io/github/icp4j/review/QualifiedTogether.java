package io.github.icp4j.review;

import io.github.icp4j.score.ScoreBatch;
import io.github.icp4j.score.Status;
import java.util.ArrayList;
import java.util.List;

/**
 * Counts, over a list, how many accounts qualify for each two profiles of a portfolio; not safe for use by several threads.
 */
public final class QualifiedTogether {
    /** Profiles overlap almost wholly where of the accounts that qualify for either so many qualify for both. */
    static final double ALMOST_ALL = 0.9;

    private static final long FEWEST = 10;

    private final long[][] both;

    /** For so many profiles. */
    public QualifiedTogether(int profiles) {
        both = new long[profiles][profiles];
    }

    /**
     * Adds an account.
     *
     * @param qualified for each profile, in order, whether the account qualifies
     */
    public void add(List<Boolean> qualified) {
        for (int i = 0; i < both.length; i++) {
            for (int j = 0; j < both.length; j++) {
                both[i][j] += qualified.get(i) && qualified.get(j) ? 1 : 0;
            }
        }
    }

    /**
     * Adds the accounts of a batch.
     *
     * @param scores for each profile, in order, what the accounts score
     */
    public void addAll(List<ScoreBatch> scores) {
        List<Boolean> qualified = new ArrayList<>();
        int size = scores.isEmpty() ? 0 : scores.get(0).size();
        for (int row = 0; row < size; row++) {
            for (ScoreBatch each : scores) {
                qualified.add(each.status(row) == Status.QUALIFIED);
            }
            add(qualified);
            qualified.clear();
        }
    }

    /** How many accounts qualify for both profiles; for a profile and itself, how many qualify for it. */
    public long count(int one, int other) {
        return both[one][other];
    }

    /** The share of the accounts qualified for either profile that qualify for both, in percent; 0 where none does. */
    public double percent(int one, int other) {
        long either = both[one][one] + both[other][other] - both[one][other];
        return either == 0 ? 0 : 100.0 * both[one][other] / either;
    }

    boolean isAlmostWhole(int one, int other) {
        return both[one][other] >= FEWEST && percent(one, other) >= 100 * ALMOST_ALL;
    }
}
