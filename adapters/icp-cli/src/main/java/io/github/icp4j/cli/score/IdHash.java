package io.github.icp4j.cli.score;

import io.github.icp4j.cli.account.AsciiRun;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * 128 bits of the characters of an id: the 128-bit MurmurHash3 for 64-bit machines, with seed 0. The same numbers as those
 * of Guava, which makes several objects for each.
 */
final class IdHash {
    private static final VarHandle HALVES = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long C1 = 0x87c37b91114253d5L;
    private static final long C2 = 0x4cf5ad432745937fL;
    private static final int CHARACTERS_A_WORD = Long.BYTES / Character.BYTES;
    private static final int CHARACTERS_A_BLOCK = 2 * CHARACTERS_A_WORD;

    private long h1;
    private long h2;

    /** Takes an id. */
    void of(CharSequence id) {
        h1 = 0;
        h2 = 0;
        int length = id.length();
        // Whether a string is of another type is asked in vain, and such an answer takes long.
        if (!(id instanceof String) && id instanceof AsciiRun run) {
            ascii(run.bytes(), run.from(), length);
        } else {
            characters(id, length);
        }
        finish((long) Character.BYTES * length);
    }

    private void characters(CharSequence id, int length) {
        int blocks = length - length % CHARACTERS_A_BLOCK;
        for (int i = 0; i < blocks; i += CHARACTERS_A_BLOCK) {
            block(word(id, i, i + CHARACTERS_A_WORD), word(id, i + CHARACTERS_A_WORD, i + CHARACTERS_A_BLOCK));
        }
        int half = Math.min(length, blocks + CHARACTERS_A_WORD);
        h1 ^= mixedFirst(word(id, blocks, half));
        h2 ^= mixedSecond(word(id, half, length));
    }

    private void ascii(byte[] bytes, int from, int length) {
        int left = length;
        int at = from;
        for (; left >= CHARACTERS_A_BLOCK; left -= CHARACTERS_A_BLOCK) {
            block(word(bytes, at, CHARACTERS_A_WORD), word(bytes, at + CHARACTERS_A_WORD, CHARACTERS_A_WORD));
            at += CHARACTERS_A_BLOCK;
        }
        h1 ^= mixedFirst(word(bytes, at, left));
        h2 ^= mixedSecond(word(bytes, at + CHARACTERS_A_WORD, left - CHARACTERS_A_WORD));
    }

    private void block(long first, long second) {
        h1 ^= mixedFirst(first);
        h1 = (Long.rotateLeft(h1, 27) + h2) * 5 + 0x52dce729;
        h2 ^= mixedSecond(second);
        h2 = (Long.rotateLeft(h2, 31) + h1) * 5 + 0x38495ab5;
    }

    /** The first half. */
    long first() {
        return h1;
    }

    /** The second half. */
    long second() {
        return h2;
    }

    private void finish(long bytes) {
        h1 ^= bytes;
        h2 ^= bytes;
        h1 += h2;
        h2 += h1;
        h1 = spread(h1);
        h2 = spread(h2);
        h1 += h2;
        h2 += h1;
    }

    /** Up to four characters, the first lowest. */
    private static long word(CharSequence id, int from, int to) {
        long word = 0;
        for (int i = to - 1; i >= from; i--) {
            word = word << Character.SIZE | id.charAt(i);
        }
        return word;
    }

    /** Up to four characters as one, of ASCII, of which none or more than four may be left. */
    private static long word(byte[] bytes, int at, int left) {
        if (left <= 0) {
            return 0;
        }
        long four = (int) HALVES.get(bytes, at) & 0xffffffffL;
        long some = left < CHARACTERS_A_WORD ? four & ((1L << (Byte.SIZE * left)) - 1) : four;
        long pairs = (some | some << 16) & 0x0000ffff0000ffffL;
        return (pairs | pairs << 8) & 0x00ff00ff00ff00ffL;
    }

    private static long mixedFirst(long word) {
        return Long.rotateLeft(word * C1, 31) * C2;
    }

    private static long mixedSecond(long word) {
        return Long.rotateLeft(word * C2, 33) * C1;
    }

    private static long spread(long bits) {
        long spread = (bits ^ bits >>> 33) * 0xff51afd7ed558ccdL;
        spread = (spread ^ spread >>> 33) * 0xc4ceb9fe1a85ec53L;
        return spread ^ spread >>> 33;
    }
}
