package io.github.icp4j.json;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Fields by the bytes of their names, of those whose name is ASCII. */
final class FieldNames {
    private static final long MULTIPLIER = 0x9E37_79B9_7F4A_7C15L;

    private @Nullable Entry[] entries = new Entry[64];
    private int size;

    /** A field, and its name: the first and the last eight bytes of it as words, and all of them. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Entry(AccountField field, byte[] name, long first, long last) {}

    /** Adds a field that is not there yet. */
    void add(AccountField field) {
        byte[] name = field.name.getBytes(StandardCharsets.UTF_8);
        for (byte b : name) {
            if (b < 0) {
                return;
            }
        }
        if (2 * ++size > entries.length) {
            grow();
        }
        byte[] padded = Arrays.copyOf(name, name.length + PlainText.ROOM);
        put(new Entry(field, name, first(padded, 0, name.length), last(padded, 0, name.length)));
    }

    /** The field with the name that lies in an array, with room for a word behind it; null where there is none. */
    @Nullable
    AccountField find(byte[] bytes, int from, int length) {
        long first = first(bytes, from, length);
        long last = last(bytes, from, length);
        for (int at = slot(first, last, length); ; at = (at + 1) & (entries.length - 1)) {
            Entry entry = entries[at];
            if (entry == null) {
                return null;
            }
            if (entry.first == first && entry.last == last && isSame(entry.name, bytes, from, length)) {
                return entry.field;
            }
        }
    }

    private static boolean isSame(byte[] name, byte[] bytes, int from, int length) {
        boolean inWords = length <= 2 * Long.BYTES;
        return name.length == length && (inWords || Arrays.equals(name, 0, length, bytes, from, from + length));
    }

    private static long first(byte[] bytes, int from, int length) {
        long word = PlainText.word(bytes, from);
        return length < Long.BYTES ? word & ((1L << (Byte.SIZE * length)) - 1) : word;
    }

    private static long last(byte[] bytes, int from, int length) {
        return length < Long.BYTES ? 0 : PlainText.word(bytes, from + length - Long.BYTES);
    }

    private int slot(long first, long last, int length) {
        long hash = (first * MULTIPLIER + Long.rotateLeft(last * MULTIPLIER, 29) + length) * MULTIPLIER;
        return (int) (hash >>> Integer.SIZE) & (entries.length - 1);
    }

    private void put(Entry entry) {
        int at = slot(entry.first, entry.last, entry.name.length);
        while (entries[at] != null) {
            at = (at + 1) & (entries.length - 1);
        }
        entries[at] = entry;
    }

    private void grow() {
        @Nullable Entry[] old = entries;
        entries = new Entry[2 * old.length];
        for (Entry entry : old) {
            if (entry != null) {
                put(entry);
            }
        }
    }
}
