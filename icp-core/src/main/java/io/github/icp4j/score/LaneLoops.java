package io.github.icp4j.score;

/**
 * Loops over a lane: one number for each of the accounts that share a bit position in the words of a tile.
 *
 * <p>As {@link WordLoops}, each is a method of its own so that it is vectorised. Choices are made with sign bits, since a
 * branch or a conditional expression would keep the loop scalar.
 */
final class LaneLoops {
    /** The bits that a percentage takes, in hundredths. */
    static final int PERCENTAGE = 0x3FFF;

    /** The bits that a rank takes, or a status. */
    static final int RANK = 0xF000_0000;

    /** A threshold that no percentage reaches. */
    static final int NEVER = 1 << 14;

    private static final int HIGHEST = 1 << 13;

    private LaneLoops() {}

    /** Adds a number where the lane's bit is set; {@code shift} moves that bit to the sign. */
    static void add(int[] words, int shift, int number, int[] lane) {
        for (int k = 0; k < lane.length; k++) {
            lane[k] += ((words[k] << shift) >> 31) & number;
        }
    }

    /** As the first addition, of two at once; of the second its negative is given. */
    static void add(int[] words, int number, int[] others, int minusOther, int shift, int[] lane) {
        for (int k = 0; k < lane.length; k++) {
            lane[k] += (((words[k] << shift) >> 31) & number) - (((others[k] << shift) >> 31) & minusOther);
        }
    }

    /** As the addition of two, to nothing. */
    static void set(int[] words, int number, int[] others, int minusOther, int shift, int[] lane) {
        for (int k = 0; k < lane.length; k++) {
            lane[k] = (((words[k] << shift) >> 31) & number) - (((others[k] << shift) >> 31) & minusOther);
        }
    }

    /** Numbers whose digits lie side by side, of units. */
    static void set(int[] words, int shift, int mask, int unit, int constant, int[] lane) {
        for (int k = 0; k < lane.length; k++) {
            lane[k] = ((words[k] >>> shift) & mask) * unit + constant;
        }
    }

    /** As the numbers, added to others. */
    static void set(int[] words, int shift, int mask, int unit, int constant, int[] from, int[] lane) {
        for (int k = 0; k < lane.length; k++) {
            lane[k] = ((words[k] >>> shift) & mask) * unit + constant + from[k];
        }
    }

    static void sum(int[] a, int[] b, int[] lane) {
        for (int k = 0; k < lane.length; k++) {
            lane[k] = a[k] + b[k];
        }
    }

    static void plus(int[] from, int number, int[] lane) {
        for (int k = 0; k < lane.length; k++) {
            lane[k] = from[k] + number;
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

    /** Takes the bits of a rank from the mask where the number is below the threshold. */
    static void rankFrom(int[] numbers, int threshold, int[] mask) {
        for (int k = 0; k < mask.length; k++) {
            mask[k] &= ~((numbers[k] - threshold) >> 31) | ~RANK;
        }
    }

    /** Packs a percentage and a standing: 1 where the mask has a percentage, {@code more} where it has a rank. */
    static void frame(int[] numbers, int[] mask, int more, int[] out) {
        for (int k = 0; k < out.length; k++) {
            out[k] = ((numbers[k] + ((mask[k] & HIGHEST) << 1)) << 14) + ((mask[k] >> 31) & more);
        }
    }

    /**
     * Percentages that are masked, on top of what is packed already: one more in the highest four bits where a threshold is
     * reached, as far as the mask goes. The threshold is given less one.
     */
    static void pack(int[] numbers, int[] packed, int[] mask, int below, int[] out) {
        for (int k = 0; k < out.length; k++) {
            out[k] = packed[k] + (((((below - numbers[k]) >>> 31) << 28) + numbers[k]) & mask[k]);
        }
    }

    /**
     * As for one threshold, with two more, each of which takes one away where it is not reached; the last is given as its
     * negative.
     */
    static void pack(int[] numbers, int[] packed, int[] mask, int below, int second, int minusThird, int[] out) {
        for (int k = 0; k < out.length; k++) {
            out[k] = packed[k]
                    + ((((((below - numbers[k]) >>> 31)
                                                    + ((numbers[k] - second) >> 31)
                                                    + ((numbers[k] + minusThird) >> 31))
                                            << 28)
                                    + numbers[k])
                            & mask[k]);
        }
    }

    /** Counts another threshold in the highest four bits of what is packed, as packing does. */
    static void rank(int[] numbers, int[] mask, int below, int[] packed) {
        for (int k = 0; k < packed.length; k++) {
            packed[k] += ((below - numbers[k]) >>> 31) << 28 & mask[k];
        }
    }

    /** Counts three more thresholds where they are reached; the last is given as its negative. */
    static void rank(int[] numbers, int[] mask, int below, int second, int minusThird, int[] packed) {
        for (int k = 0; k < packed.length; k++) {
            packed[k] += (((below - numbers[k]) >>> 31)
                                    + ((numbers[k] - second) >> 31)
                                    + ((numbers[k] + minusThird) >> 31)
                                    + 2)
                            << 28
                    & mask[k];
        }
    }

    /** Two percentages, or none, in one. */
    static void join(int[] low, int[] high, int[] out) {
        for (int k = 0; k < out.length; k++) {
            out[k] = (low[k] & PERCENTAGE) | ((high[k] & PERCENTAGE) << 14);
        }
    }

    /** Two percentages in one, 0 where the lane's bit is not set. */
    static void join(int[] low, int[] high, int[] words, int shift, int[] out) {
        for (int k = 0; k < out.length; k++) {
            out[k] = (low[k] + (high[k] << 14)) & ((words[k] << shift) >> 31);
        }
    }

    /**
     * {@code 10000 * n / whole}, rounded half up, for n from 0 to whole: an estimate that is never too large and at most 1 too
     * small, then put right by what is left of 20,000 n. Products that do not fit in an int lose their upper bits, but what is
     * left does fit, so it is exact.
     *
     * @param down how many of the lower bits the estimate leaves out, see {@link #shareDown}
     */
    static void share(int[] lane, int down, int factor, int twiceWhole, int wholeLessOne) {
        for (int k = 0; k < lane.length; k++) {
            int estimate = ((lane[k] >> down) * factor + (1 << 16)) >> 17;
            lane[k] = estimate - ((estimate * twiceWhole + wholeLessOne - (lane[k] << 5) * 625) >> 31);
        }
    }

    /** A share read off the digits of numbers, see {@link ScaledNumber}. */
    static void scale(int[] words, int shift, int mask, int factor, int base, int down, int[] lane) {
        for (int k = 0; k < lane.length; k++) {
            lane[k] = (((words[k] >>> shift) & mask) * factor + base) >> down;
        }
    }

    /** As a frame is packed of percentages, of shares read off the digits of numbers. */
    static void frame(
            int[] words, int shift, int digits, int factor, int base, int down, int[] mask, int more, int[] out) {
        for (int k = 0; k < out.length; k++) {
            out[k] = ((((((words[k] >>> shift) & digits) * factor + base) >> down) + ((mask[k] & HIGHEST) << 1)) << 14)
                    + ((mask[k] >> 31) & more);
        }
    }

    /**
     * The bits that the estimate of {@link #share} leaves out, so that at most 16 are left where there are many: they change a
     * share by less than a third, and the factor's rounding by less than a half.
     */
    static int shareDown(int whole) {
        return whole <= 100_000 ? 0 : Integer.SIZE - Integer.numberOfLeadingZeros(whole) - 16;
    }

    /** The factor that {@link #share} takes for a whole, of at most 2^29. */
    static int shareFactor(int whole) {
        return (int) (((10_000L << 17) << shareDown(whole)) / whole);
    }

    /**
     * As {@link #share} with a whole of its own for each number; {@code none} where that is 0. The quotient of doubles is exact
     * enough: where it is no whole number it is off one by at least 1/2^32, far more than the rounding of the division.
     */
    static void shareOfEach(int[] wholes, int none, int[] lane) {
        for (int k = 0; k < lane.length; k++) {
            int whole = wholes[k];
            int share = (int) ((20_000.0 * lane[k] + whole) / (2.0 * whole));
            lane[k] = whole == 0 ? none : share;
        }
    }
}
