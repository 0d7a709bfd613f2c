package io.github.icp4j.profile;

import java.math.BigDecimal;

/** Exact decimals with two places, held as a whole number of hundredths: how points and percentages are computed. */
public final class Hundredths {
    private static final int LARGEST_ZERO_RUN = 64;

    private Hundredths() {}

    /**
     * A decimal as hundredths.
     *
     * @throws ArithmeticException where it has more than two decimals or is too large
     */
    public static long of(BigDecimal decimal) {
        return decimal.movePointRight(2).longValueExact();
    }

    /** Hundredths as a decimal without needless zeros: 1250 is 12.5. */
    public static BigDecimal toDecimal(long hundredths) {
        return normal(BigDecimal.valueOf(hundredths, 2));
    }

    /**
     * A double as the decimal that it is written as, so that 0.1 is a tenth.
     *
     * @throws IllegalArgumentException where it is not finite
     */
    public static BigDecimal decimal(double number) {
        if (!Double.isFinite(number)) {
            throw new IllegalArgumentException("points and percentages must be finite, but were " + number);
        }
        return BigDecimal.valueOf(number);
    }

    /** The same number in its one normal form, so that 15, 15.0 and 1.5E+1 are equal. */
    public static BigDecimal normal(BigDecimal decimal) {
        BigDecimal stripped = decimal.stripTrailingZeros();
        // 1E+1000000000 stays as it is: written out it would fill the memory.
        return stripped.scale() < 0 && stripped.scale() > -LARGEST_ZERO_RUN ? stripped.setScale(0) : stripped;
    }

    /** The quotient of two whole numbers, rounded to the nearest whole number, halves away from zero; divisor above 0. */
    public static long divideRounded(long dividend, long divisor) {
        long magnitude = (2 * Math.abs(dividend) + divisor) / (2 * divisor);
        return dividend < 0 ? -magnitude : magnitude;
    }
}
