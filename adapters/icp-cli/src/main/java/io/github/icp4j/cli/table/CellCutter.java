package io.github.icp4j.cli.table;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Cuts a record of a CSV file into cells, where a quote is only ever the first and the last character of one. */
final class CellCutter {
    /** Instead of an end: the record is not of this kind, or has not ended yet. */
    static final int DIFFICULT = -1;

    private static final VarHandle WORDS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ONES = 0x0101010101010101L;
    private static final long HIGHEST_BITS = ONES << 7;
    private static final long ABOVE_LINE_ENDS = ONES * ('\r' + 1);
    private static final long QUOTES = ONES * '"';

    private final byte separator;
    private final long separators;

    /** Where the cells of the row begin and end, two numbers a cell; those beyond the header are only counted. */
    private int[] bounds = new int[0];

    private int count;
    private int notAscii;
    private int reached;

    /** With what stands between cells, which is ASCII. */
    CellCutter(char separator) {
        this.separator = (byte) separator;
        separators = ONES * separator;
    }

    /** Says how many cells are kept of a row. */
    void keep(int columns) {
        bounds = new int[2 * columns];
    }

    /** How many cells the record has. */
    int count() {
        return count;
    }

    /** Where a cell begins. */
    int from(int cell) {
        return bounds[2 * cell];
    }

    /** Where a cell ends. */
    int to(int cell) {
        return bounds[2 * cell + 1];
    }

    /** Whether the whole record is ASCII. */
    boolean isAscii() {
        return notAscii >= 0;
    }

    /** How far the bytes were looked at. */
    int reached() {
        return reached;
    }

    static boolean isLineEnd(byte b) {
        return b == '\n' || b == '\r';
    }

    /**
     * Cuts a record and gives where it ends, or {@link #DIFFICULT}; behind the bytes there has to be a line end, and room
     * for a word.
     */
    int cut(byte[] bytes, int start) {
        int at = start;
        int found = 0;
        notAscii = 0;
        while (true) {
            int from = bytes[at] == '"' ? at + 1 : at;
            int to = from > at ? quoted(bytes, from) : unquoted(bytes, from);
            if (to < 0) {
                return DIFFICULT;
            }
            if (2 * found < bounds.length) {
                bounds[2 * found] = from;
                bounds[2 * found + 1] = to;
            }
            found++;
            at = to + from - at;
            if (isLineEnd(bytes[at])) {
                count = found;
                reached = at;
                return at;
            }
            at++;
        }
    }

    /** The end of a cell that does not begin with a quote. */
    private int unquoted(byte[] bytes, int from) {
        int at = from;
        while (true) {
            long special = special((long) WORDS.get(bytes, at));
            if (special == 0) {
                at += Long.BYTES;
                continue;
            }
            at += Long.numberOfTrailingZeros(special) / Byte.SIZE;
            if (bytes[at] == separator || isLineEnd(bytes[at])) {
                return at;
            }
            if (bytes[at] == '"' && isBlank(bytes, from, at)) {
                reached = at;
                return DIFFICULT;
            }
            notAscii |= bytes[at++];
        }
    }

    /**
     * The highest bit of each byte of a word that is a separator, line end or quote, or is not ASCII. Other controls, and
     * bytes after the first such byte, may be marked as well.
     */
    private long special(long word) {
        long separated = word ^ separators;
        long quoted = word ^ QUOTES;
        long marked =
                ((separated - ONES) & ~separated) | ((quoted - ONES) & ~quoted) | ((word - ABOVE_LINE_ENDS) & ~word);
        return (marked | word) & HIGHEST_BITS;
    }

    /** The end of a cell that begins with a quote, which has to be the only one before its end. */
    private int quoted(byte[] bytes, int from) {
        int at = from;
        while (bytes[at] != '"' && !isLineEnd(bytes[at])) {
            notAscii |= bytes[at++];
        }
        reached = at + 1;
        byte after = bytes[at + 1];
        return bytes[at] == '"' && (after == separator || isLineEnd(after)) ? at : DIFFICULT;
    }

    /** Whether the parser takes nothing of these bytes for the beginning of a cell. */
    private static boolean isBlank(byte[] bytes, int from, int to) {
        for (int i = from; i < to; i++) {
            if (bytes[i] > ' ' || bytes[i] < 0) {
                return false;
            }
        }
        return true;
    }
}
