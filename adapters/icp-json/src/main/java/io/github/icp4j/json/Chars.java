package io.github.icp4j.json;

import io.github.icp4j.attribute.Folding;
import java.nio.CharBuffer;

/** A run of characters in a buffer that is used again and again; valid until the next one is read. */
final class Chars implements CharSequence {
    private char[] array = new char[0];
    private CharBuffer buffer = CharBuffer.wrap(array);
    private int from;
    private int length;

    /** Lets this stand for a part of an array, without copying it. */
    Chars wrap(char[] chars, int offset, int count) {
        array = chars;
        from = offset;
        length = count;
        return this;
    }

    /** Keeps a copy of a part of an array. */
    void copy(char[] chars, int offset, int count) {
        if (array.length < count) {
            array = new char[Math.max(count, 64)];
        }
        System.arraycopy(chars, offset, array, 0, count);
        from = 0;
        length = count;
    }

    /** The same characters as what a dictionary looks up without a string; valid until the next run is read. */
    CharBuffer buffer() {
        if (buffer.array() != array) {
            buffer = CharBuffer.wrap(array);
        }
        return buffer.limit(from + length).position(from);
    }

    void clear() {
        length = 0;
    }

    char[] array() {
        return array;
    }

    int from() {
        return from;
    }

    @Override
    public int length() {
        return length;
    }

    @Override
    public char charAt(int index) {
        return array[from + index];
    }

    @Override
    public CharSequence subSequence(int begin, int end) {
        return toString().subSequence(begin, end);
    }

    /** Whether nothing is left once folded. */
    boolean isBlank() {
        if (length == 0) {
            return true;
        }
        char first = charAt(0);
        boolean visible = first > ' ' && first < 0x7F;
        return !visible && Folding.fold(toString()).isEmpty();
    }

    @Override
    public String toString() {
        return length == 0 ? "" : new String(array, from, length);
    }
}
