package io.github.icp4j.score;

import org.jspecify.annotations.Nullable;

/**
 * Lays the digits of a number in binary, a plane each, side by side, so that one shift and one mask give the number of each
 * account of a lane; spreading the digits one by one would take as many loops over every lane as there are digits.
 *
 * <p>With a width of 2, 4, 8 or 16 digits, word k of plane q holds at position {@code p * width} the number of the account
 * that is bit {@code p * width + q} of word k.
 *
 * @param number which of the program's numbers this is
 * @param width a power of two, at least the number of digits and less than twice as many
 */
record Transpose(int number, int width) implements WordOp {
    /** The most digits laid side by side. */
    static final int MOST_DIGITS = 16;

    /** The least width that holds so many digits. */
    static int width(int digits) {
        return digits <= 1 ? 1 : Integer.highestOneBit(digits - 1) << 1;
    }

    /** How many exchanges between two planes it takes. */
    static int exchanges(int width) {
        return width / 2 * Integer.numberOfTrailingZeros(width);
    }

    @Override
    public int[] apply(TileRun run, int[] inputs, int[] out, @Nullable Object bound) {
        int[][] words = run.number(number);
        int half = width / 2;
        for (int i = 0; i < half; i++) {
            int[] low = run.plane(inputs[i]);
            int[] high = i + half < inputs.length ? run.plane(inputs[i + half]) : null;
            if (high == null) {
                WordLoops.lowHalves(low, evenParts(half), words[i]);
                WordLoops.highHalves(low, half, evenParts(half), words[i + half]);
            } else {
                WordLoops.lowHalves(low, high, half, evenParts(half), words[i]);
                WordLoops.highHalves(low, high, half, evenParts(half), words[i + half]);
            }
        }
        for (int distance = half / 2; distance > 0; distance /= 2) {
            for (int i = 0; i < width; i++) {
                if ((i & distance) == 0) {
                    WordLoops.exchange(words[i], words[i + distance], distance, evenParts(distance));
                }
            }
        }
        return words[0];
    }

    /** The first, third and so on of the parts of so many bits. */
    private static int evenParts(int bits) {
        return Integer.divideUnsigned(-1, (1 << bits) + 1);
    }

    @Override
    public String inWords() {
        return "number " + number + " of digits";
    }
}
