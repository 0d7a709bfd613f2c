package io.github.icp4j.score;

import com.google.common.math.LongMath;
import java.util.Optional;

/**
 * A share of a whole that is read off the digits of a number by one multiplication and one shift, rounding included: {@code
 * (digits * factor + base) >> shift}. There is one where every number that can occur is tried beforehand and comes out
 * right.
 */
record ScaledNumber(LaneStep.Digits digits, int factor, int base, int shift) {
    private static final int MOST_UNITS = 1 << 12;

    /** The greatest shift with which a share of the whole is still an int. */
    private static final int SHIFT = 17;

    private static final long ONE = 10_000;

    /**
     * The share that {@code constant + times * sum} has of a whole, in hundredths of a percent.
     *
     * @param sum what nothing fades in
     * @param whole the most that it can be, above 0; it is never below 0
     */
    static Optional<ScaledNumber> of(LaneCompiler lanes, Sum sum, long times, long constant, long whole) {
        SumPlan.Plan plan = new SumPlan(lanes.graph()).of(sum.terms());
        if (plan.numbers().size() != 1 || !sum.fading().isEmpty()) {
            return Optional.empty();
        }
        SumPlan.Numeral number = plan.numbers().get(0);
        long unit = times * number.unit();
        long most = (1L << number.digits().size()) - 1;
        long from = constant + times * (sum.constant() + plan.constant());
        if (most > MOST_UNITS || Math.abs(unit) > whole || from < 0 || from > whole) {
            return Optional.empty();
        }
        // A quarter of the least distance between two shares keeps the rounding of the factor from mattering.
        long finest = whole / LongMath.gcd(LongMath.gcd(whole, Math.abs(unit)), from);
        long factor = Math.floorDiv(((2 * ONE * unit) << SHIFT) + whole, 2 * whole);
        long base = Math.floorDiv((ONE * from) << SHIFT, whole) + (1L << (SHIFT - 1)) + (1L << SHIFT) / (4 * finest);
        for (long units = 0; units <= most; units++) {
            long points = from + units * unit;
            if (points >= 0 && points <= whole) {
                long share = (2 * ONE * points + whole) / (2 * whole);
                long scaled = units * factor + base;
                if (scaled != (int) scaled || scaled >> SHIFT != share) {
                    return Optional.empty();
                }
            }
        }
        return Optional.of(new ScaledNumber(lanes.digits(number.digits()), (int) factor, (int) base, SHIFT));
    }
}
