package io.github.icp4j.account.columns;

import java.util.Arrays;

/**
 * Finds the narrowest {@link NumberCode} for the numbers of a tile and puts them into planes; its memory is kept from tile
 * to tile.
 */
final class NumberEncoder {
    private static final long EXACT = 1L << 53;
    private static final long[] PARTS_OF_ONE = {10, 100, 1_000, 10_000, 100_000, 1_000_000};
    private static final long UNKNOWN = Double.doubleToRawLongBits(Double.NaN);

    /** The numbers that are known, without gaps, and what is made of them: whole numbers of some unit, or bits in order. */
    private final double[] numbers = new double[TileShape.MAX_ROWS];

    private final long[] whole = new long[TileShape.MAX_ROWS];
    private final int[] narrow = new int[TileShape.MAX_ROWS];
    private int count;
    private long least;
    private long greatest;

    /** The planes of the first rows; {@code Double.NaN} itself, and no other bits that are none, stands for unknown. */
    NumberTile.End encode(TileShape shape, double[] byRow) {
        int rows = shape.rows();
        closeGaps(byRow, rows);
        NumberCode code = code();
        // Bits of doubles far apart differ by more than a long can say, but for its sign.
        if (Planes.bits(code.most()) < Integer.SIZE) {
            toNarrow(code, byRow, rows);
            return new NumberTile.End(shape, code, Planes.ofCodes(shape, narrow, (int) code.most()));
        }
        return new NumberTile.End(shape, code, Planes.of(shape, wide(code, byRow, rows), code.most()));
    }

    /** The plane of the rows whose number is known. */
    int[] known(TileShape shape, double[] byRow) {
        int[] plane = new int[shape.stride()];
        int mask = plane.length - 1;
        for (int row = 0; row < shape.rows(); row++) {
            plane[row & mask] |= isKnown(byRow[row]) << (row >>> shape.shift());
        }
        return KnownRows.shared(shape, plane);
    }

    private void closeGaps(double[] byRow, int rows) {
        int n = 0;
        for (int row = 0; row < rows; row++) {
            numbers[n] = byRow[row];
            n += isKnown(byRow[row]);
        }
        count = n;
    }

    /** 1 or 0, without a branch: where many are unknown, no processor could foresee it. */
    private static int isKnown(double number) {
        long difference = Double.doubleToRawLongBits(number) ^ UNKNOWN;
        return (int) ((difference | -difference) >>> 63);
    }

    private NumberCode code() {
        if (count == 0) {
            return NumberCode.NOTHING;
        }
        if (areWhole()) {
            return scaled(1);
        }
        for (long perOne : PARTS_OF_ONE) {
            if (arePartsOfOne(perOne)) {
                return scaled(perOne);
            }
        }
        for (int i = 0; i < count; i++) {
            whole[i] = NumberCode.sortable(numbers[i]);
        }
        findEnds();
        return new NumberCode(false, least, 1, 1, greatest - least);
    }

    private boolean areWhole() {
        for (int i = 0; i < count; i++) {
            long number = (long) numbers[i];
            if (number != numbers[i] || Math.abs(number) >= EXACT) {
                return false;
            }
            whole[i] = number;
        }
        findEnds();
        return true;
    }

    private boolean arePartsOfOne(long perOne) {
        for (int i = 0; i < count; i++) {
            double parts = Math.rint(numbers[i] * perOne);
            boolean exact = Math.abs(parts) < EXACT && parts / perOne == numbers[i];
            if (!exact) {
                return false;
            }
            whole[i] = (long) parts;
        }
        findEnds();
        return true;
    }

    private void findEnds() {
        long low = Long.MAX_VALUE;
        long high = Long.MIN_VALUE;
        for (int i = 0; i < count; i++) {
            low = Math.min(low, whole[i]);
            high = Math.max(high, whole[i]);
        }
        least = low;
        greatest = high;
    }

    private NumberCode scaled(long perOne) {
        long step = Math.max(1, divisor());
        long base = least / step;
        // A code that takes no more bits counted from 0 is: the zeros at the end of round bounds then spare planes.
        boolean fromZero = base >= 0 && Planes.bits(greatest / step) == Planes.bits(greatest / step - base);
        return new NumberCode(true, fromZero ? 0 : base, step, perOne, greatest / step - (fromZero ? 0 : base));
    }

    /** The greatest number that divides all; 0 where all are 0. */
    private long divisor() {
        long divisor = 0;
        for (int i = 0; i < count && divisor != 1; i++) {
            if (!divides(divisor, whole[i])) {
                divisor = gcd(divisor, Math.abs(whole[i]));
            }
        }
        return divisor;
    }

    /** By a division of doubles, which is several times as fast as one of longs and as exact for numbers below 2^53. */
    private static boolean divides(long divisor, long number) {
        return ((long) ((double) number / divisor)) * divisor == number;
    }

    private static long gcd(long a, long b) {
        long divisor = a;
        long rest = b;
        while (rest != 0) {
            long next = divisor % rest;
            divisor = rest;
            rest = next;
        }
        return divisor;
    }

    private void toNarrow(NumberCode code, double[] byRow, int rows) {
        if (count == 0) {
            Arrays.fill(narrow, 0, rows, Planes.UNKNOWN);
            return;
        }
        long base = code.base();
        if (code.unit() != 1) {
            double step = code.unit();
            for (int i = 0; i < count; i++) {
                whole[i] = (long) (whole[i] / step);
            }
        }
        int i = 0;
        for (int row = 0; row < rows; row++) {
            int known = isKnown(byRow[row]);
            narrow[row] = (int) (whole[i] - base) | (known - 1);
            i = Math.min(i + known, count - 1);
        }
    }

    private long[] wide(NumberCode code, double[] byRow, int rows) {
        long[] wide = new long[rows];
        int i = 0;
        for (int row = 0; row < rows; row++) {
            if (isKnown(byRow[row]) != 0) {
                wide[row] = whole[i++] / code.unit() - code.base();
            }
        }
        return wide;
    }
}
