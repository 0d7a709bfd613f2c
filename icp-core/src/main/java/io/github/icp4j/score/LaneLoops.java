package io.github.icp4j.score;

/**
 * Loops over a lane: one number for each of the accounts that share a bit position in the words of a tile.
 *
 * <p>As {@link WordLoops}, each is a method of its own so that it is vectorised. Choices are made with sign bits, since a
 * branch or a conditional expression would keep the loop scalar.
 */
final class LaneLoops {
    private LaneLoops() {}

    /** Adds a number where the lane's bit is set; {@code shift} moves that bit to the sign. */
    static void add(int[] words, int shift, int number, int[] lane) {
        for (int k = 0; k < lane.length; k++) {
            lane[k] += ((words[k] << shift) >> 31) & number;
        }
    }

    /** As the first addition, of two at once. */
    static void add(int[] words, int number, int[] others, int other, int shift, int[] lane) {
        for (int k = 0; k < lane.length; k++) {
            lane[k] += (((words[k] << shift) >> 31) & number) + (((others[k] << shift) >> 31) & other);
        }
    }

    /** As the addition of two, to nothing. */
    static void set(int[] words, int number, int[] others, int other, int shift, int[] lane) {
        for (int k = 0; k < lane.length; k++) {
            lane[k] = (((words[k] << shift) >> 31) & number) + (((others[k] << shift) >> 31) & other);
        }
    }

    static void add(int[] more, int[] lane) {
        for (int k = 0; k < lane.length; k++) {
            lane[k] += more[k];
        }
    }

    /** All ones where the lane's bit is set, 0 elsewhere. */
    static void spread(int[] words, int shift, int[] lane) {
        for (int k = 0; k < lane.length; k++) {
            lane[k] = (words[k] << shift) >> 31;
        }
    }

    /** Makes 0 what is below 0. */
    static void floor(int[] lane) {
        for (int k = 0; k < lane.length; k++) {
            lane[k] = lane[k] & ~(lane[k] >> 31);
        }
    }

    /** The smaller of each number and the limit. */
    static void cap(int[] lane, int limit) {
        for (int k = 0; k < lane.length; k++) {
            lane[k] = limit + ((lane[k] - limit) & ((lane[k] - limit) >> 31));
        }
    }

    /** {@code base - from}. */
    static void subtract(int base, int[] from, int[] lane) {
        for (int k = 0; k < lane.length; k++) {
            lane[k] = base - from[k];
        }
    }

    static void keep(int[] words, int shift, int[] lane) {
        for (int k = 0; k < lane.length; k++) {
            lane[k] = lane[k] & ((words[k] << shift) >> 31);
        }
    }

    /** All ones where the number is at least the threshold, a positive number, 0 elsewhere. */
    static void atLeast(int[] numbers, int threshold, int[] out) {
        for (int k = 0; k < out.length; k++) {
            out[k] = (threshold - 1 - numbers[k]) >> 31;
        }
    }

    /** Adds 1 where the number is at least the threshold and the mask is all ones. */
    static void addRank(int[] numbers, int threshold, int[] mask, int[] lane) {
        for (int k = 0; k < lane.length; k++) {
            lane[k] -= ((threshold - 1 - numbers[k]) >> 31) & mask[k];
        }
    }

    /** As {@link #addRank}, for two thresholds at once. */
    static void addRanks(int[] numbers, int threshold, int other, int[] mask, int[] lane) {
        for (int k = 0; k < lane.length; k++) {
            lane[k] -= (((threshold - 1 - numbers[k]) >> 31) + ((other - 1 - numbers[k]) >> 31)) & mask[k];
        }
    }

    static void and(int[] more, int[] lane) {
        for (int k = 0; k < lane.length; k++) {
            lane[k] &= more[k];
        }
    }

    /** Adds a number where the mask is all ones. */
    static void addWhere(int[] mask, int number, int[] lane) {
        for (int k = 0; k < lane.length; k++) {
            lane[k] += mask[k] & number;
        }
    }

    static void pack(int[] low, int[] middle, int[] high, int[] out) {
        for (int k = 0; k < out.length; k++) {
            out[k] = (low[k] & 0x3FFF) | ((middle[k] & 0x3FFF) << 14) | (high[k] << 28);
        }
    }

    /**
     * {@code 10000 * n / whole}, rounded half up, for n from 0 to whole, of at most {@link #MOST_VECTOR_WHOLE}: an estimate
     * that is never too large and at most 2 too small, then put right.
     */
    static void share(int[] lane, int factor, int whole) {
        for (int k = 0; k < lane.length; k++) {
            int estimate = (lane[k] * factor) >> 17;
            int rest = 20_000 * lane[k] + whole - 2 * whole * estimate;
            lane[k] = estimate - ((2 * whole - 1 - rest) >> 31) - ((4 * whole - 1 - rest) >> 31);
        }
    }

    /** The largest whole for which {@link #share} stays within an int. */
    static final int MOST_VECTOR_WHOLE = 100_000;

    /** The factor that {@link #share} takes for a whole. */
    static int shareFactor(int whole) {
        return (int) ((10_000L << 17) / whole);
    }

    /**
     * {@code 10000 * n / whole}, rounded half up, for any whole. The quotient of doubles is exact enough: where it is no
     * whole number it is off one by at least 1/2^32, far more than the rounding of the division.
     */
    static void shareOfLarge(int[] lane, int whole) {
        double twice = 2.0 * whole;
        for (int k = 0; k < lane.length; k++) {
            lane[k] = (int) ((20_000.0 * lane[k] + whole) / twice);
        }
    }

    /** As {@link #shareOfLarge} with a whole of its own for each number; {@code none} where that is 0. */
    static void shareOfEach(int[] wholes, int none, int[] lane) {
        for (int k = 0; k < lane.length; k++) {
            int whole = wholes[k];
            int share = (int) ((20_000.0 * lane[k] + whole) / (2.0 * whole));
            lane[k] = whole == 0 ? none : share;
        }
    }
}
