package io.github.icp4j.score;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.IntStream;

/** Numbers that hang on bits, added up for all bits of a word by tables, eight bits at a time. */
final class BitSums {
    private static final int BYTE = 8;

    /** By word, the tables of the bytes that have a number, and how far down each byte has to be shifted. */
    private final long[][][] tables;

    private final int[][] shifts;
    private final boolean empty;

    private BitSums(long[][][] tables, int[][] shifts) {
        this.tables = tables;
        this.shifts = shifts;
        empty = Arrays.stream(shifts).allMatch(ofWord -> ofWord.length == 0);
    }

    /** The sums of these numbers, by bit; bits count on from word to word. */
    static BitSums of(Map<Integer, Long> numbers, int words) {
        long[][][] tables = new long[words][][];
        int[][] shifts = new int[words][];
        for (int word = 0; word < words; word++) {
            int firstBit = word * Long.SIZE;
            shifts[word] = IntStream.iterate(0, shift -> shift < Long.SIZE, shift -> shift + BYTE)
                    .filter(shift -> table(numbers, firstBit + shift).length > 1)
                    .toArray();
            tables[word] = Arrays.stream(shifts[word])
                    .mapToObj(shift -> table(numbers, firstBit + shift))
                    .toArray(long[][]::new);
        }
        return new BitSums(tables, shifts);
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
        long[][] ofWord = tables[word];
        int[] down = shifts[word];
        for (int t = 0; t < down.length; t++) {
            long[] table = ofWord[t];
            sum += table[(int) (bits >>> down[t]) & (table.length - 1)];
        }
        return sum;
    }
}
