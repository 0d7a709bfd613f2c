package io.github.icp4j.profile;

/**
 * The bounds of a number: from a lower to an upper one, either absent (infinite), either included or not.
 *
 * @param lower the lower bound; negative infinity where there is none
 * @param lowerIncluded whether the lower bound itself is within; false where there is none
 * @param upper the upper bound; positive infinity where there is none
 * @param upperIncluded whether the upper bound itself is within; false where there is none
 */
public record Bounds(double lower, boolean lowerIncluded, double upper, boolean upperIncluded) {
    private static final Bounds ALL = new Bounds(Double.NEGATIVE_INFINITY, false, Double.POSITIVE_INFINITY, false);

    /** Makes minus zero zero, and an absent bound not included. */
    public Bounds {
        if (Double.isNaN(lower) || Double.isNaN(upper)) {
            throw new IllegalArgumentException("a bound must be a number, but was NaN");
        }
        lower = lower + 0.0;
        upper = upper + 0.0;
        lowerIncluded = lowerIncluded && !Double.isInfinite(lower);
        upperIncluded = upperIncluded && !Double.isInfinite(upper);
    }

    /** From one number to another, both included. */
    public static Bounds between(double lower, double upper) {
        return new Bounds(lower, true, upper, true);
    }

    /** This number and all above it. */
    public static Bounds atLeast(double lower) {
        return ALL.withLower(lower, true);
    }

    /** All above this number. */
    public static Bounds greaterThan(double lower) {
        return ALL.withLower(lower, false);
    }

    /** This number and all below it. */
    public static Bounds atMost(double upper) {
        return ALL.withUpper(upper, true);
    }

    /** All below this number. */
    public static Bounds lessThan(double upper) {
        return ALL.withUpper(upper, false);
    }

    /** These bounds with another lower one. */
    public Bounds withLower(double bound, boolean included) {
        return new Bounds(bound, included, upper, upperIncluded);
    }

    /** These bounds with another upper one. */
    public Bounds withUpper(double bound, boolean included) {
        return new Bounds(lower, lowerIncluded, bound, included);
    }

    /** Whether there is a lower bound. */
    public boolean hasLower() {
        return lower != Double.NEGATIVE_INFINITY;
    }

    /** Whether there is an upper bound. */
    public boolean hasUpper() {
        return upper != Double.POSITIVE_INFINITY;
    }

    /** The least double within; above {@link #greatest()} where no double is. */
    public double least() {
        return lowerIncluded || !hasLower() ? lower : Math.nextUp(lower);
    }

    /** The greatest double within. */
    public double greatest() {
        return upperIncluded || !hasUpper() ? upper : Math.nextDown(upper);
    }

    /** Whether no number is within. */
    public boolean isEmpty() {
        return least() > greatest() || least() == Double.POSITIVE_INFINITY || greatest() == Double.NEGATIVE_INFINITY;
    }
}
