package io.github.icp4j.benchmarks.written;

import io.github.icp4j.benchmarks.w20.Scores;

/** What generated code extends: it holds coded accounts of its own kind and scores them all. */
public abstract class WrittenScorer {
    /** What a criterion or trigger that is unknown gives. */
    protected static final long UNKNOWN = Long.MIN_VALUE;

    /** Outcomes of conditions, of which the least and the greatest are Kleene's and and or. */
    protected static final int NO_MATCH = 0;

    /** Between the two. */
    protected static final int OPEN = 1;

    /** The greatest. */
    protected static final int MATCH = 2;

    /** Scores all accounts as of a day since 1970. */
    public abstract void score(int asOf, Scores scores);

    /** What is asked of a number, or of a range of numbers. */
    protected static int range(double from, double to, double least, double greatest) {
        if (from >= least && to <= greatest) {
            return MATCH;
        }
        return to < least || from > greatest ? NO_MATCH : OPEN;
    }

    /** A hundred times the percentage, rounded, of numbers that are not negative. */
    protected static long percent(long part, long whole) {
        return (20_000 * part + whole) / (2 * whole);
    }
}
