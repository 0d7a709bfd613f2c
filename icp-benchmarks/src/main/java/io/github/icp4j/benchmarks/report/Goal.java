package io.github.icp4j.benchmarks.report;

import java.util.function.DoublePredicate;

/**
 * A figure that we want to reach.
 *
 * @param figure what it is
 * @param goal what we want, in words
 * @param measured what was measured
 * @param reached whether a figure reaches it
 * @param unit what follows the figure
 */
record Goal(String figure, String goal, Spread measured, DoublePredicate reached, String unit) {
    static Goal atLeast(String figure, double least, Spread measured, String unit) {
        return new Goal(figure, "at least " + Spread.number(least) + unit, measured, value -> value >= least, unit);
    }

    static Goal atMost(String figure, double most, Spread measured, String unit) {
        return new Goal(figure, "at most " + Spread.number(most) + unit, measured, value -> value <= most, unit);
    }

    /** What was measured, in words. */
    String text() {
        return measured.isMeasured() ? measured.text() + unit : measured.text();
    }

    /** Whether the middle figure reaches the goal, in a word. */
    String verdict() {
        return !measured.isMeasured() ? "–" : reached.test(measured.median()) ? "yes" : "**no**";
    }

    boolean isMissed() {
        return measured.isMeasured() && !reached.test(measured.median());
    }
}
