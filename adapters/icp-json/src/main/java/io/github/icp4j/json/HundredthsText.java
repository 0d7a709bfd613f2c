package io.github.icp4j.json;

/** Hundredths as a decimal without needless zeros, in a buffer that is used again and again: 1250 is 12.5. */
final class HundredthsText {
    private static final int LONGEST = 24;

    private final char[] chars = new char[LONGEST];
    private int from;

    /** Puts a number into the buffer. */
    HundredthsText of(long hundredths) {
        long rest = Math.abs(hundredths);
        int cents = (int) (rest % 100);
        rest /= 100;
        from = LONGEST;
        if (cents % 10 != 0) {
            chars[--from] = (char) ('0' + cents % 10);
        }
        if (cents != 0) {
            chars[--from] = (char) ('0' + cents / 10);
            chars[--from] = '.';
        }
        do {
            chars[--from] = (char) ('0' + rest % 10);
            rest /= 10;
        } while (rest != 0);
        if (hundredths < 0) {
            chars[--from] = '-';
        }
        return this;
    }

    char[] chars() {
        return chars;
    }

    int from() {
        return from;
    }

    int length() {
        return LONGEST - from;
    }

    @Override
    public String toString() {
        return new String(chars, from, length());
    }
}
