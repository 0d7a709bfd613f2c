package io.github.icp4j.cli.score;

/**
 * 128 bits of the characters of an id: the 128-bit MurmurHash3 for 64-bit machines, with seed 0. The same numbers as those
 * of Guava, which makes several objects for each.
 */
final class IdHash {
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
        int blocks = length - length % CHARACTERS_A_BLOCK;
        for (int i = 0; i < blocks; i += CHARACTERS_A_BLOCK) {
            h1 ^= mixedFirst(word(id, i, i + CHARACTERS_A_WORD));
            h1 = (Long.rotateLeft(h1, 27) + h2) * 5 + 0x52dce729;
            h2 ^= mixedSecond(word(id, i + CHARACTERS_A_WORD, i + CHARACTERS_A_BLOCK));
            h2 = (Long.rotateLeft(h2, 31) + h1) * 5 + 0x38495ab5;
        }
        int half = Math.min(length, blocks + CHARACTERS_A_WORD);
        h1 ^= mixedFirst(word(id, blocks, half));
        h2 ^= mixedSecond(word(id, half, length));
        finish((long) Character.BYTES * length);
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
