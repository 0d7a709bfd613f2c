package io.github.icp4j.json;

/** Reads numbers of few digits where they lie, each as the double nearest to it. */
final class PlainNumber {
    private static final long ONES = 0x0101010101010101L;
    private static final long ZEROS = ONES * '0';
    private static final long SIXES = ONES * 6;
    private static final long HIGHER_HALVES = 0xF0F0_F0F0_F0F0_F0F0L;
    private static final long EVERY_FOURTH = 0x000000ff000000ffL;

    /** So many digits are a number below 2^53, of which each is a double, as the power of ten is that it is divided by. */
    private static final int MOST_DIGITS = 15;

    private static final double[] TENS = {
        1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15
    };

    private double value;

    /** The number read last. */
    double value() {
        return value;
    }

    /** Reads a number and gives what comes behind it; {@link PlainText#NOT_PLAIN} where it is none of this kind. */
    int read(byte[] bytes, int from) {
        boolean negative = bytes[from] == '-';
        int first = negative ? from + 1 : from;
        int digits = digits(PlainText.word(bytes, first));
        if (digits == 0 || digits == Long.BYTES || !PlainText.endsValue(bytes[first + digits])) {
            return decimal(bytes, first, negative);
        }
        if (bytes[first] == '0' && digits > 1) {
            return PlainText.NOT_PLAIN;
        }
        set((double) number(PlainText.word(bytes, first), digits), negative);
        return first + digits;
    }

    private void set(double number, boolean negative) {
        value = negative ? 0.0 - number : number;
    }

    private int decimal(byte[] bytes, int first, boolean negative) {
        long digits = 0;
        int point = -1;
        int at = first;
        for (; !PlainText.endsValue(bytes[at]); at++) {
            int digit = bytes[at] - '0';
            if (digit >= 0 && digit <= 9 && at - first <= MOST_DIGITS) {
                digits = 10 * digits + digit;
            } else if (bytes[at] == '.' && point < 0) {
                point = at;
            } else {
                return PlainText.NOT_PLAIN;
            }
        }
        int whole = (point < 0 ? at : point) - first;
        int decimals = point < 0 ? 0 : at - point - 1;
        boolean zeroInFront = bytes[first] == '0' && whole > 1;
        if (whole == 0 || point == at - 1 || whole + decimals > MOST_DIGITS || zeroInFront) {
            return PlainText.NOT_PLAIN;
        }
        set((double) digits / TENS[decimals], negative);
        return at;
    }

    /** How many bytes at the beginning of a word are digits. */
    private static int digits(long word) {
        long others = ((word & HIGHER_HALVES) ^ ZEROS) | (((word + SIXES) & HIGHER_HALVES) ^ ZEROS);
        return Long.numberOfTrailingZeros(others) / Byte.SIZE;
    }

    /** What one to seven digits at the beginning of a word say: zeros are put in front, and all added up at once. */
    private static long number(long word, int count) {
        int missing = Byte.SIZE * (Long.BYTES - count);
        long digits = (word << missing) - (ZEROS << missing);
        long pairs = 10 * digits + (digits >>> Byte.SIZE);
        long higher = (pairs & EVERY_FOURTH) * (100L + (1_000_000L << 32));
        long lower = ((pairs >>> 16) & EVERY_FOURTH) * (1L + (10_000L << 32));
        return (higher + lower) >>> 32;
    }
}
