package io.github.icp4j.account.columns;

/**
 * Finds the narrowest {@link NumberCode} for the numbers of a tile and puts them into planes; its memory is kept from tile
 * to tile.
 */
final class NumberEncoder {
    private static final long EXACT = 1L << 53;
    private static final long[] PARTS_OF_ONE = {10, 100, 1_000, 10_000, 100_000, 1_000_000};
    private static final long UNKNOWN = Double.doubleToRawLongBits(Double.NaN);

    /** By row, the numbers, where one is unknown that of a row before, and what is made of them: whole numbers of some unit. */
    private double[] numbers = new double[0];

    private long[] whole = new long[0];
    private int[] narrow = new int[0];
    private int count;
    private long least;
    private long greatest;

    /** The planes of the first rows; {@code Double.NaN} itself, and no other bits that are none, stands for unknown. */
    NumberTile.End encode(TileShape shape, double[] byRow, int[] known) {
        count = shape.rows();
        if (numbers.length < count) {
            int room = shape.stride() * Integer.SIZE;
            numbers = new double[room];
            whole = new long[room];
            narrow = new int[room];
        }
        fillGaps(byRow);
        NumberCode code = known == shape.zeros() ? NumberCode.NOTHING : code();
        int[][] planes = planes(shape, code);
        if (known != shape.ones()) {
            Planes.clearWhereUnknown(known, planes);
        }
        return new NumberTile.End(shape, code, planes);
    }

    private int[][] planes(TileShape shape, NumberCode code) {
        toUnits((double) code.unit());
        long base = code.base();
        // Bits of doubles far apart differ by more than a long can say, but for its sign.
        if (Planes.bits(code.most()) < Integer.SIZE) {
            for (int row = 0; row < count; row++) {
                narrow[row] = (int) (whole[row] - base);
            }
            return Planes.ofCodes(shape, narrow, (int) code.most());
        }
        for (int row = 0; row < count; row++) {
            whole[row] -= base;
        }
        return Planes.of(shape, whole, code.most());
    }

    /** By a division of doubles, which is several times as fast as one of longs and as exact for numbers below 2^53. */
    private void toUnits(double unit) {
        for (int row = 0; row < count && unit != 1; row++) {
            whole[row] = (long) (whole[row] / unit);
        }
    }

    /** The plane of the rows whose number is known. */
    int[] known(TileShape shape, double[] byRow) {
        int[] plane = new int[shape.stride()];
        for (int lane = 0; lane < shape.lanes(); lane++) {
            int from = lane << shape.shift();
            for (int k = 0; k < shape.rowsInLane(lane); k++) {
                plane[k] |= (int) isKnown(byRow[from + k]) & 1 << lane;
            }
        }
        return KnownRows.shared(shape, plane);
    }

    /** Puts the number of the last row before that has one, else of the first, where none is known. */
    private void fillGaps(double[] byRow) {
        int first = 0;
        while (first < count - 1 && isKnown(byRow[first]) == 0) {
            first++;
        }
        long bits = Double.doubleToRawLongBits(byRow[first]);
        for (int row = 0; row < count; row++) {
            long known = isKnown(byRow[row]);
            bits = (Double.doubleToRawLongBits(byRow[row]) & known) | (bits & ~known);
            numbers[row] = Double.longBitsToDouble(bits);
        }
    }

    /** All bits or none, without a branch: where many are unknown, no processor could foresee it. */
    private static long isKnown(double number) {
        long difference = Double.doubleToRawLongBits(number) ^ UNKNOWN;
        return (difference | -difference) >> (Long.SIZE - 1);
    }

    private NumberCode code() {
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
        long low = Long.MAX_VALUE;
        long high = Long.MIN_VALUE;
        for (int i = 0; i < count; i++) {
            long number = (long) numbers[i];
            if (number != numbers[i]) {
                return false;
            }
            whole[i] = number;
            low = Math.min(low, number);
            high = Math.max(high, number);
        }
        least = low;
        greatest = high;
        return low > -EXACT && high < EXACT;
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
}
