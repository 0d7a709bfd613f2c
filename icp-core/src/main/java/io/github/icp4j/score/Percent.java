package io.github.icp4j.score;

import io.github.icp4j.profile.Hundredths;
import java.math.BigDecimal;

/**
 * A percentage from 0 to 100, exact to the hundredth.
 *
 * @param hundredths the percentage in hundredths, from 0 to 10,000
 */
public record Percent(int hundredths) implements Comparable<Percent> {
    /** Nothing. */
    public static final Percent ZERO = new Percent(0);

    private static final int WHOLE = 10_000;

    /**
     * Checks the range.
     *
     * @throws IllegalArgumentException where it is below 0 or above 10,000 hundredths
     */
    public Percent {
        if (hundredths < 0 || hundredths > WHOLE) {
            throw new IllegalArgumentException(
                    "hundredths of a percent must be from 0 to 10000, but were " + hundredths);
        }
    }

    /** The double nearest to the percentage. */
    public double doubleValue() {
        return hundredths / 100.0;
    }

    /** The percentage itself, without needless zeros. */
    public BigDecimal toBigDecimal() {
        return Hundredths.toDecimal(hundredths);
    }

    @Override
    public int compareTo(Percent other) {
        return Integer.compare(hundredths, other.hundredths);
    }

    /** The percentage without needless zeros, such as {@code 72.5}. */
    @Override
    public String toString() {
        return toBigDecimal().toPlainString();
    }
}
