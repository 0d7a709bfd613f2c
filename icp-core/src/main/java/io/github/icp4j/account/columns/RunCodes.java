package io.github.icp4j.account.columns;

import java.util.Arrays;
import java.util.function.ToIntFunction;

/**
 * Codes for texts that are given as runs of characters in an array, looked up without making a string of any.
 *
 * <p>Names are short. All characters of up to sixteen go into four longs, the ends of a run of fewer twice, so that such
 * names are hashed and compared whole without a loop, whose end no processor could foresee. Of longer runs the ends are held
 * like that, and all characters once more.
 */
final class RunCodes {
    private static final int WORDS = 4;
    private static final int CHARS_OF_WORD = 4;
    private static final int SHORT = WORDS * CHARS_OF_WORD;
    private static final long MULTIPLIER = 0x9E37_79B9_7F4A_7C15L;

    private final ToIntFunction<String> codes;

    /** By place, the words of a run. */
    private long[] words = new long[64 * WORDS];

    /** By place, the length of a run plus one in the upper half, 0 where the place is free, and its code in the lower. */
    private long[] entries = new long[64];

    /** By place, the hash of a run, and where the characters of a long one begin. */
    private int[] hashes = new int[64];

    private int[] begins = new int[64];
    private char[] spelled = new char[256];
    private int spelledEnd;
    private int known;

    /** The words of the run that is being looked up. */
    private long a;

    private long b;
    private long c;
    private long d;

    /** No run yet; a run that is met for the first time is given the code of its text. */
    RunCodes(ToIntFunction<String> codes) {
        this.codes = codes;
    }

    /** How many different runs have been met. */
    int known() {
        return known;
    }

    /** The code of a run. */
    int code(char[] chars, int from, int length) {
        int hash = hash(chars, from, length);
        int mask = entries.length - 1;
        int at = hash & mask;
        while (true) {
            long entry = entries[at];
            if (entry == 0) {
                return learn(hash, at, chars, from, length);
            }
            if ((int) (entry >>> Integer.SIZE) == length + 1 && isAt(at, chars, from, length)) {
                return (int) entry;
            }
            at = (at + 1) & mask;
        }
    }

    private int hash(char[] chars, int from, int length) {
        int end = from + length;
        b = 0;
        c = 0;
        d = 0;
        if (length >= 2 * CHARS_OF_WORD) {
            a = word(chars, from);
            b = word(chars, from + CHARS_OF_WORD);
            c = word(chars, end - 2 * CHARS_OF_WORD);
            d = word(chars, end - CHARS_OF_WORD);
        } else if (length >= CHARS_OF_WORD) {
            a = word(chars, from);
            b = word(chars, end - CHARS_OF_WORD);
        } else {
            a = length == 0 ? 0 : chars[from] | ((long) chars[end - 1] << 16) | ((long) chars[from + length / 2] << 32);
        }
        long hash = length > SHORT ? middle(chars, from + 2 * CHARS_OF_WORD, end - 2 * CHARS_OF_WORD) : length;
        hash += a * MULTIPLIER + Long.rotateLeft(b * MULTIPLIER, 17);
        hash ^= Long.rotateLeft(c * MULTIPLIER, 31) + Long.rotateLeft(d * MULTIPLIER, 47);
        return (int) ((hash * MULTIPLIER) >>> Integer.SIZE);
    }

    private static long word(char[] chars, int from) {
        return chars[from]
                | ((long) chars[from + 1] << 16)
                | ((long) chars[from + 2] << 32)
                | ((long) chars[from + 3] << 48);
    }

    private static long middle(char[] chars, int from, int end) {
        long hash = (long) end - from;
        for (int i = from; i < end; i++) {
            hash = hash * 31 + chars[i];
        }
        return hash * MULTIPLIER;
    }

    private boolean isAt(int at, char[] chars, int from, int length) {
        int w = at * WORDS;
        long different = (words[w] ^ a) | (words[w + 1] ^ b) | (words[w + 2] ^ c) | (words[w + 3] ^ d);
        if (different != 0 || length <= SHORT) {
            return different == 0;
        }
        return Arrays.equals(spelled, begins[at], begins[at] + length, chars, from, from + length);
    }

    private int learn(int hash, int at, char[] chars, int from, int length) {
        int code = codes.applyAsInt(new String(chars, from, length));
        put(
                at,
                hash,
                ((length + 1L) << Integer.SIZE) | (code & 0xFFFF_FFFFL),
                length > SHORT ? spell(chars, from, length) : 0);
        int w = at * WORDS;
        words[w] = a;
        words[w + 1] = b;
        words[w + 2] = c;
        words[w + 3] = d;
        known++;
        if (HashPlaces.areTooFew(entries.length, known)) {
            grow();
        }
        return code;
    }

    private void put(int at, int hash, long entry, int begin) {
        hashes[at] = hash;
        entries[at] = entry;
        begins[at] = begin;
    }

    private int spell(char[] chars, int from, int length) {
        if (spelledEnd + length > spelled.length) {
            spelled = Arrays.copyOf(spelled, Math.max(spelled.length * 2, spelledEnd + length));
        }
        System.arraycopy(chars, from, spelled, spelledEnd, length);
        spelledEnd += length;
        return spelledEnd - length;
    }

    private void grow() {
        long[] oldWords = words;
        long[] oldEntries = entries;
        int[] oldHashes = hashes;
        int[] oldBegins = begins;
        int size = oldEntries.length * 2;
        words = new long[size * WORDS];
        entries = new long[size];
        hashes = new int[size];
        begins = new int[size];
        for (int old = 0; old < oldEntries.length; old++) {
            if (oldEntries[old] != 0) {
                int at = oldHashes[old] & (size - 1);
                while (entries[at] != 0) {
                    at = (at + 1) & (size - 1);
                }
                put(at, oldHashes[old], oldEntries[old], oldBegins[old]);
                System.arraycopy(oldWords, old * WORDS, words, at * WORDS, WORDS);
            }
        }
    }
}
