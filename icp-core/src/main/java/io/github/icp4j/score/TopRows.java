package io.github.icp4j.score;

import io.github.icp4j.account.Account;
import io.github.icp4j.account.AccountBatch;
import java.util.List;

/**
 * The best of any number of scored batches, in memory for so many; ranked as {@link Ranking} says.
 *
 * <p>A row that cannot be among the best costs a comparison. Not safe for use by several threads.
 */
public final class TopRows {
    private final TopScores<Account> top;
    private long position;
    private int threshold = -1;

    /**
     * The best so many.
     *
     * @throws IllegalArgumentException where that is below 1
     */
    public TopRows(int size) {
        top = new TopScores<>(size);
    }

    /**
     * Takes the qualified accounts of a batch into account.
     *
     * @throws IllegalStateException where the scores are not detailed
     */
    public TopRows add(AccountBatch accounts, ScoreBatch scores) {
        for (int row = 0; row < scores.size(); row++) {
            position++;
            if (scores.score(row) >= threshold && scores.status(row) == Status.QUALIFIED) {
                top.offer(new Scored<>(position, accounts.account(row), scores.toScore(row)));
                threshold = top.threshold();
            }
        }
        return this;
    }

    /** The best accounts with their scores, best first; positions count from 1 over all batches. */
    public List<Scored<Account>> bestFirst() {
        return top.bestFirst();
    }
}
