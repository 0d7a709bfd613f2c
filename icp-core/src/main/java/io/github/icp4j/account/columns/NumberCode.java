package io.github.icp4j.account.columns;

/**
 * A way to hold doubles as whole numbers from 0, in the order of the doubles and without loss.
 *
 * <p>Scaled codes write a value as {@code base + code} units, where a unit is a whole number (so that revenues in
 * thousands take ten bits less) or a power of ten below one (so that 0.35 is 35 hundredths). Ordered codes take the
 * bits of the double itself, less those of the least value.
 */
record NumberCode(boolean scaled, long base, long unit, long perOne, long most) {
    /** The code of no number at all. */
    static final NumberCode NOTHING = new NumberCode(true, 0, 1, 1, 0);

    /** The bits of a double as a number that grows with it. */
    static long sortable(double value) {
        long bits = Double.doubleToLongBits(value);
        return bits ^ (bits >> 63 & Long.MAX_VALUE);
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

    /** By an estimate that is next to the code at most, since every whole number in it is exact. */
    private long searched(double value) {
        double units = value * perOne / unit - base;
        long code = Math.max(1, Math.min(most, (long) units));
        while (code < most && decode(code) < value) {
            code++;
        }
        while (code > 1 && decode(code - 1) >= value) {
            code--;
        }
        return code;
    }
}
