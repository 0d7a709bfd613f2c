package io.github.icp4j.review;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** All that the reasons of a move depend on, in bits: accounts that move alike have equal keys. */
final class MoveKey {
    private final long[] words;
    private int used;

    /** Room for so many bits. */
    MoveKey(int bits) {
        words = new long[bits / Long.SIZE + 1];
    }

    private MoveKey(MoveKey other) {
        words = other.words.clone();
    }

    /** Forgets all bits. */
    void clear() {
        Arrays.fill(words, 0);
        used = 0;
    }

    /** Adds two bits. */
    void add(int bits) {
        words[used / Long.SIZE] |= (long) (bits & 3) << used;
        used += 2;
    }

    /** Adds which of two numbers is larger. */
    void addComparison(long one, long other) {
        add(one < other ? 0 : one == other ? 1 : 2);
    }

    MoveKey copy() {
        return new MoveKey(this);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof MoveKey key && Arrays.equals(words, key.words);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(words);
    }
}
