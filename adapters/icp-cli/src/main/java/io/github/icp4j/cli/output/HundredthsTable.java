package io.github.icp4j.cli.output;

/** How all percentages are written, each found out once. Not safe for use by several threads. */
final class HundredthsTable {
    private final String before;
    private final long none;
    private final long[] words = new long[10_001];

    /**
     * A table.
     *
     * @param before what stands before each, one character
     * @param none what stands there instead of one
     */
    HundredthsTable(String before, String none) {
        this.before = before;
        this.none = ByteLines.word(before + none);
    }

    /** A number of hundredths as {@link ByteLines#word(String)}; a negative one is none. */
    long word(int hundredths) {
        if (hundredths < 0) {
            return none;
        }
        long word = words[hundredths];
        if (word == 0) {
            word = ByteLines.word(before + text(hundredths));
            words[hundredths] = word;
        }
        return word;
    }

    /** As the percentage is written that is made of the number, which takes longer. */
    private static String text(int hundredths) {
        String whole = Integer.toString(hundredths / 100);
        int rest = hundredths % 100;
        if (rest == 0) {
            return whole;
        }
        return rest % 10 == 0 ? whole + '.' + rest / 10 : whole + (rest < 10 ? ".0" : ".") + rest;
    }
}
