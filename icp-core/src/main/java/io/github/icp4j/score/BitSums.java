package io.github.icp4j.score;

import java.util.Map;

/** Numbers that hang on bits, added up for all bits of a word by tables, eight bits at a time. */
final class BitSums {
    private static final int BYTE = 8;

    private final long[][] tables;
    private final boolean empty;

    private BitSums(long[][] tables, boolean empty) {
        this.tables = tables;
        this.empty = empty;
    }

    /** The sums of these numbers, by bit; bits count on from word to word. */
    static BitSums of(Map<Integer, Long> numbers, int words) {
        long[][] tables = new long[words * Long.BYTES][];
        for (int t = 0; t < tables.length; t++) {
            tables[t] = table(numbers, t * BYTE);
        }
        return new BitSums(tables, numbers.values().stream().allMatch(number -> number == 0));
    }

    private static long[] table(Map<Integer, Long> numbers, int firstBit) {
        int most = 0;
        for (int b = 0; b < BYTE; b++) {
            most = numbers.getOrDefault(firstBit + b, 0L) == 0 ? most : b + 1;
        }
        long[] table = new long[1 << most];
        for (int bits = 1; bits < table.length; bits++) {
            int low = Integer.numberOfTrailingZeros(bits);
            table[bits] = table[bits & (bits - 1)] + numbers.getOrDefault(firstBit + low, 0L);
        }
        return table;
    }

    /** Whether every number is 0. */
    boolean isEmpty() {
        return empty;
    }

    /** The sum for the bits of one word. */
    long sum(int word, long bits) {
        if (empty) {
            return 0;
        }
        long sum = 0;
        long rest = bits;
        for (int t = word * Long.BYTES; rest != 0; t++) {
            long[] table = tables[t];
            sum += table[(int) rest & (table.length - 1)];
            rest >>>= BYTE;
        }
        return sum;
    }
}
