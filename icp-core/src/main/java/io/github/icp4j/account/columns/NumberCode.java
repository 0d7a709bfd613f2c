package io.github.icp4j.account.columns;

/**
 * A way to hold doubles as whole numbers from 0, in the order of the doubles and without loss.
 *
 * <p>Scaled codes write a value as {@code base + code} units, where a unit is a whole number (so that revenues in
 * thousands take ten bits less) or a power of ten below one (so that 0.35 is 35 hundredths). Ordered codes take the
 * bits of the double itself, less those of the least value.
 */
record NumberCode(boolean scaled, long base, long unit, long perOne, long most) {
    private static final long EXACT = 1L << 53;
    private static final long[] POWERS = {1, 10, 100, 1_000, 10_000, 100_000, 1_000_000};

    /** The code for finite values; NaN in the array stands for unknown and is left out. */
    static NumberCode of(double[] values, int rows) {
        for (long perOne : POWERS) {
            if (fits(values, rows, perOne)) {
                return scaled(values, rows, perOne);
            }
        }
        return ordered(values, rows);
    }

    private static boolean fits(double[] values, int rows, long perOne) {
        for (int row = 0; row < rows; row++) {
            double value = values[row];
            double units = Math.rint(value * perOne);
            boolean exact = Math.abs(units) < EXACT && units / perOne == value;
            if (!exact && !Double.isNaN(value)) {
                return false;
            }
        }
        return true;
    }

    private static NumberCode scaled(double[] values, int rows, long perOne) {
        long least = Long.MAX_VALUE;
        long greatest = Long.MIN_VALUE;
        long unit = 0;
        for (int row = 0; row < rows; row++) {
            if (!Double.isNaN(values[row])) {
                long units = (long) Math.rint(values[row] * perOne);
                least = Math.min(least, units);
                greatest = Math.max(greatest, units);
                unit = unit == 1 ? 1 : gcd(unit, Math.abs(units));
            }
        }
        if (least > greatest) {
            return new NumberCode(true, 0, 1, perOne, 0);
        }
        long step = Math.max(1, unit);
        long base = least / step;
        // A code that takes no more bits counted from 0 is: the zeros at the end of round bounds then spare planes.
        boolean fromZero = base >= 0 && Planes.bits(greatest / step) == Planes.bits(greatest / step - base);
        return new NumberCode(true, fromZero ? 0 : base, step, perOne, greatest / step - (fromZero ? 0 : base));
    }

    private static NumberCode ordered(double[] values, int rows) {
        long least = Long.MAX_VALUE;
        long greatest = Long.MIN_VALUE;
        for (int row = 0; row < rows; row++) {
            if (!Double.isNaN(values[row])) {
                least = Math.min(least, sortable(values[row]));
                greatest = Math.max(greatest, sortable(values[row]));
            }
        }
        return new NumberCode(false, least, 1, 1, greatest - least);
    }

    private static long gcd(long a, long b) {
        while (b != 0) {
            long rest = a % b;
            a = b;
            b = rest;
        }
        return a;
    }

    /** The bits of a double as a number that grows with it. */
    private static long sortable(double value) {
        long bits = Double.doubleToLongBits(value);
        return bits ^ (bits >> 63 & Long.MAX_VALUE);
    }

    /** The code of one of the values that this code was made for. */
    long encode(double value) {
        return scaled ? (long) Math.rint(value * perOne) / unit - base : sortable(value) - base;
    }

    /** The value of a code. */
    double decode(long code) {
        if (scaled) {
            return (double) ((base + code) * unit) / perOne;
        }
        long bits = base + code;
        return Double.longBitsToDouble(bits ^ (bits >> 63 & Long.MAX_VALUE));
    }

    /** Whether every value of the code is below this one. */
    boolean isBelow(double value) {
        return value > decode(most);
    }

    /** The least code whose value is at least this one, which is not above all of them. */
    long codeFrom(double value) {
        if (value <= decode(0)) {
            return 0;
        }
        return scaled ? searched(value) : sortable(value) - base;
    }

    private long searched(double value) {
        long below = 0;
        long from = most;
        while (from - below > 1) {
            long middle = below + (from - below) / 2;
            if (decode(middle) >= value) {
                from = middle;
            } else {
                below = middle;
            }
        }
        return from;
    }
}
