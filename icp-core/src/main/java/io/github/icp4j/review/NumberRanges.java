package io.github.icp4j.review;

import io.github.icp4j.profile.Hundredths;
import java.math.BigDecimal;
import java.math.MathContext;

/**
 * The ranges that numbers are counted in: eight to a power of ten, each named by its lower end in three digits; negative
 * numbers by size, and 0 by itself. Ranges are numbered in the order of the numbers.
 */
final class NumberRanges {
    private static final int OF_A_DECADE = 8;

    /** More than the ranges below 1. */
    private static final int ONE = 2_600;

    private NumberRanges() {}

    /** The number of the range of a finite number. */
    static int of(double number) {
        double size = Math.abs(number);
        if (size == 0) {
            return 0;
        }
        int power = (int) Math.floor(Math.log10(size) * OF_A_DECADE);
        while (lowerEnd(power) > size) {
            power--;
        }
        while (lowerEnd(power + 1) <= size) {
            power++;
        }
        return number < 0 ? -(power + ONE) : power + ONE;
    }

    /** The least number that is in a range or beyond it. */
    static double least(int range) {
        if (range == 0) {
            return 0;
        }
        return range > 0 ? Math.max(Double.MIN_VALUE, lowerEnd(range - ONE)) : Math.nextUp(-lowerEnd(1 - range - ONE));
    }

    /** The name of a range. */
    static String name(int range) {
        if (range == 0) {
            return "0";
        }
        BigDecimal rounded = new BigDecimal(lowerEnd(Math.abs(range) - ONE)).round(new MathContext(3));
        return (range < 0 ? "-" : "") + Hundredths.normal(rounded).toPlainString();
    }

    private static double lowerEnd(int power) {
        return Math.pow(10, (double) power / OF_A_DECADE);
    }
}
