package io.github.icp4j.cli.score;

import io.github.icp4j.score.Ranking;
import io.github.icp4j.score.Status;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** The best qualified of any number of results, in memory for so many. Not safe for use by several threads. */
public final class TopResults {
    private static final Comparator<Result> BEST_FIRST =
            Comparator.comparing(Result::best, Ranking.bestFirst()).thenComparing(Result::position);

    private final int size;
    private final PriorityQueue<Result> worstFirst = new PriorityQueue<>(BEST_FIRST.reversed());

    /** The best so many. */
    public TopResults(int size) {
        this.size = size;
    }

    /** Whether a result with this status and score, in hundredths, may be among the best so far. */
    public boolean mayTake(Status status, int score) {
        if (status != Status.QUALIFIED) {
            return false;
        }
        Result worst = worstFirst.peek();
        return worst == null
                || worstFirst.size() < size
                || score >= worst.best().value().hundredths();
    }

    /** Takes a result in where it is among the best. */
    public void offer(Result result) {
        if (result.best().status() != Status.QUALIFIED) {
            return;
        }
        worstFirst.add(result);
        if (worstFirst.size() > size) {
            worstFirst.remove();
        }
    }

    /** The best, best first. */
    public List<Result> bestFirst() {
        return worstFirst.stream().sorted(BEST_FIRST).toList();
    }
}
