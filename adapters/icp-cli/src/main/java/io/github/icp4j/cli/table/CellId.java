package io.github.icp4j.cli.table;

import io.github.icp4j.cli.account.AsciiRun;
import java.nio.charset.StandardCharsets;

/** The id of an account where it lies in its cell: ASCII, without white space about it. */
final class CellId implements AsciiRun {
    private final byte[] strip;
    private byte[] bytes = new byte[0];
    private int from;
    private int to;

    /** Ids that begin with a text that is taken off. */
    CellId(String strip) {
        this.strip = strip.getBytes(StandardCharsets.UTF_8);
    }

    /** Goes to the id in a cell; false where it is none of this kind. */
    boolean find(CsvCells row, int cell) {
        if (cell >= row.count() || !row.isAscii(cell)) {
            return false;
        }
        bytes = row.bytes();
        from = row.from(cell);
        to = row.to(cell);
        if (from == to || bytes[from] <= ' ' || bytes[to - 1] <= ' ') {
            return false;
        }
        from += isStripped() ? strip.length : 0;
        return from < to && bytes[from] > ' ';
    }

    private boolean isStripped() {
        for (int i = 0; i < strip.length; i++) {
            if (from + i >= to || bytes[from + i] != strip[i]) {
                return false;
            }
        }
        return true;
    }

    @Override
    public byte[] bytes() {
        return bytes;
    }

    @Override
    public int from() {
        return from;
    }

    @Override
    public int length() {
        return to - from;
    }

    @Override
    public char charAt(int index) {
        return (char) bytes[from + index];
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return toString().subSequence(start, end);
    }

    @Override
    public String toString() {
        return new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
    }
}
