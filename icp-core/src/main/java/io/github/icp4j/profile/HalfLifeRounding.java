package io.github.icp4j.profile;

import java.math.BigInteger;

/**
 * Points times {@code 2^(-age/halfLife)}, rounded as if computed without error.
 *
 * <p>The product is irrational unless the half-life divides the age, so no precision fixed in advance is enough to round
 * it. A double decides wherever it is clearly on one side of a half; where it is not, whole numbers decide:
 * {@code n - 1/2 <= p * 2^(-a/h)} holds exactly where {@code (2n-1)^h * 2^a <= (2p)^h}.
 */
final class HalfLifeRounding {
    /** Far above the error of the double product: below 2^27 in magnitude, with a relative error below 2^-50. */
    private static final double DOUBT = 1e-4;

    private HalfLifeRounding() {}

    static long remaining(long hundredths, int age, int halfLife) {
        long magnitude = remainingOf(Math.abs(hundredths), age, halfLife);
        return hundredths < 0 ? -magnitude : magnitude;
    }

    private static long remainingOf(long points, int age, int halfLife) {
        double estimate = points * StrictMath.pow(2, -(double) age / halfLife);
        double floor = Math.floor(estimate);
        double fraction = estimate - floor;
        if (Math.abs(fraction - 0.5) > DOUBT) {
            return (long) floor + (fraction > 0.5 ? 1 : 0);
        }
        long upper = (long) floor + 1;
        return reaches(upper, points, age, halfLife) ? upper : upper - 1;
    }

    /** Whether the exact product is at least {@code rounded - 1/2}. */
    private static boolean reaches(long rounded, long points, int age, int halfLife) {
        BigInteger half = BigInteger.valueOf(2 * rounded - 1).pow(halfLife).shiftLeft(age);
        return half.compareTo(BigInteger.valueOf(2 * points).pow(halfLife)) <= 0;
    }
}
