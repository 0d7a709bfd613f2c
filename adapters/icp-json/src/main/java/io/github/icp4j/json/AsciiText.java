package io.github.icp4j.json;

import java.nio.charset.StandardCharsets;

/** A text where it lies in an array as ASCII. */
final class AsciiText implements CharSequence {
    private byte[] bytes = new byte[0];
    private int from;
    private int length;

    /** Lets this stand for a part of an array, without copying it. */
    AsciiText wrap(byte[] array, int offset, int count) {
        bytes = array;
        from = offset;
        length = count;
        return this;
    }

    @Override
    public int length() {
        return length;
    }

    @Override
    public char charAt(int index) {
        return (char) bytes[from + index];
    }

    @Override
    public CharSequence subSequence(int begin, int end) {
        return toString().subSequence(begin, end);
    }

    @Override
    public String toString() {
        return new String(bytes, from, length, StandardCharsets.US_ASCII);
    }
}
