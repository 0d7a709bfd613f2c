package io.github.icp4j.cli.table;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What was read of cells, or parts of cells, that were met before, by their bytes: looking one up makes no text of it.
 * Remembers the first {@value #MOST} of a column, none of them longer than {@value #LONGEST} bytes; about a megabyte.
 *
 * <p>The bytes that are looked at have to have room for a word behind them.
 *
 * @param <V> what was read
 */
final class KnownCells<V> {
    private static final int MOST = 1 << 13;
    private static final int LONGEST = 64;
    private static final int WORD = Long.BYTES;
    private static final VarHandle WORDS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private @Nullable Object[] values = new Object[64];
    private long[] hashes = new long[64];
    private int[] starts = new int[64];
    private int[] lengths = new int[64];
    private byte[] bytes = new byte[1024];
    private int used;
    private int size;

    /** What was read of these bytes, or null where they are not remembered. */
    @SuppressWarnings("unchecked") // only values of this type are put in
    @Nullable
    V get(byte[] cell, int from, int to) {
        int length = to - from;
        if (length > LONGEST) {
            return null;
        }
        long hash = hash(cell, from, length);
        int mask = values.length - 1;
        for (int at = slot(hash, mask); values[at] != null; at = (at + 1) & mask) {
            if (hashes[at] == hash && lengths[at] == length && isSame(cell, from, starts[at], length)) {
                return (V) values[at];
            }
        }
        return null;
    }

    /** Remembers what was read of bytes that are not remembered yet, while there is room. */
    void put(byte[] cell, int from, int to, V value) {
        int length = to - from;
        if (length > LONGEST || size == MOST) {
            return;
        }
        if (2 * size >= values.length) {
            grow();
        }
        if (used + length + WORD > bytes.length) {
            bytes = Arrays.copyOf(bytes, 2 * bytes.length);
        }
        System.arraycopy(cell, from, bytes, used, length);
        long hash = hash(cell, from, length);
        int at = free(hash);
        values[at] = value;
        hashes[at] = hash;
        starts[at] = used;
        lengths[at] = length;
        used += length;
        size++;
    }

    private void grow() {
        @Nullable Object[] oldValues = values;
        long[] oldHashes = hashes;
        int[] oldStarts = starts;
        int[] oldLengths = lengths;
        int capacity = 2 * values.length;
        values = new Object[capacity];
        hashes = new long[capacity];
        starts = new int[capacity];
        lengths = new int[capacity];
        for (int i = 0; i < oldValues.length; i++) {
            if (oldValues[i] != null) {
                int at = free(oldHashes[i]);
                values[at] = oldValues[i];
                hashes[at] = oldHashes[i];
                starts[at] = oldStarts[i];
                lengths[at] = oldLengths[i];
            }
        }
    }

    private int free(long hash) {
        int mask = values.length - 1;
        int at = slot(hash, mask);
        while (values[at] != null) {
            at = (at + 1) & mask;
        }
        return at;
    }

    private static int slot(long hash, int mask) {
        return (int) (hash >>> 40) & mask;
    }

    private static long hash(byte[] cell, int from, int length) {
        long hash = length;
        int whole = length & -WORD;
        for (int i = 0; i < whole; i += WORD) {
            hash = (hash ^ word(cell, from + i)) * SPREAD;
            hash ^= hash >>> 32;
        }
        if (whole < length) {
            hash = (hash ^ beginning(word(cell, from + whole), length - whole)) * SPREAD;
            hash ^= hash >>> 32;
        }
        return hash * SPREAD;
    }

    private boolean isSame(byte[] cell, int from, int start, int length) {
        int whole = length & -WORD;
        for (int i = 0; i < whole; i += WORD) {
            if (word(cell, from + i) != word(bytes, start + i)) {
                return false;
            }
        }
        return whole == length || beginning(word(cell, from + whole) ^ word(bytes, start + whole), length - whole) == 0;
    }

    private static long word(byte[] from, int at) {
        return (long) WORDS.get(from, at);
    }

    /** The first so many bytes of a word, from 1 to 7. */
    private static long beginning(long word, int count) {
        return word & (-1L >>> (Long.SIZE - Byte.SIZE * count));
    }
}
