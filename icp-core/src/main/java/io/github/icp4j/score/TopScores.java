package io.github.icp4j.score;

import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** The best of any number of scored objects, in memory for so many; not safe for use by several threads. */
final class TopScores<T> {
    private final int size;
    private final Comparator<Scored<T>> order = Comparator.<Scored<T>, Score>comparing(
                    Scored::score, Ranking.bestFirst())
            .thenComparing(Scored::position);
    private final PriorityQueue<Scored<T>> worstFirst = new PriorityQueue<>(order.reversed());

    TopScores(int size) {
        if (size < 1) {
            throw new IllegalArgumentException("the number of top scores must be at least 1, but was " + size);
        }
        this.size = size;
    }

    void offer(Scored<T> scored) {
        if (scored.score().status() != Status.QUALIFIED) {
            return;
        }
        worstFirst.add(scored);
        if (worstFirst.size() > size) {
            worstFirst.remove();
        }
    }

    /** The score, in hundredths, below which nothing is among the best; -1 while fewer than the size are held. */
    int threshold() {
        Scored<T> worst = worstFirst.size() < size ? null : worstFirst.peek();
        return worst == null ? -1 : worst.score().value().hundredths();
    }

    List<Scored<T>> bestFirst() {
        return worstFirst.stream().sorted(order).toList();
    }
}
