package io.github.icp4j.benchmarks.report;

import java.util.Arrays;
import java.util.Locale;

/**
 * A figure from several rounds.
 *
 * @param rounds how many; 0 where it has not been measured
 * @param least the least
 * @param median the middle one, or what lies half-way between the two middle ones
 * @param most the greatest
 */
record Spread(int rounds, double least, double median, double most) {
    static Spread of(double... values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int n = sorted.length;
        return n == 0
                ? new Spread(0, 0, 0, 0)
                : new Spread(n, sorted[0], (sorted[(n - 1) / 2] + sorted[n / 2]) / 2, sorted[n - 1]);
    }

    boolean isMeasured() {
        return rounds > 0;
    }

    Spread times(double factor) {
        return new Spread(rounds, least * factor, median * factor, most * factor);
    }

    /** The median, and the range where there were several rounds. */
    String text() {
        if (!isMeasured()) {
            return "not measured";
        }
        return rounds == 1 ? number(median) : number(median) + " (" + number(least) + " to " + number(most) + ")";
    }

    /** Three digits that count. */
    static String number(double value) {
        if (value == 0) {
            return "0";
        }
        double size = Math.abs(value);
        String format = size >= 100 ? "%,.0f" : size >= 10 ? "%.1f" : size >= 1 ? "%.2f" : "%.3f";
        return String.format(Locale.ROOT, format, value);
    }
}
