package io.github.icp4j.json;

import java.io.IOException;
import java.io.InputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.CharacterCodingException;
import java.util.Arrays;

/**
 * The lines of a stream as runs of bytes in one buffer, which grows to the longest line and no further than allowed.
 *
 * <p>Lines end with LF or CR LF. A longer line than allowed is skipped without being kept.
 */
final class ByteLines {
    private static final VarHandle WORDS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long LOW_BITS = 0x0101_0101_0101_0101L;
    private static final long HIGH_BITS = 0x8080_8080_8080_8080L;
    private static final long LINE_ENDS = LOW_BITS * '\n';

    /** Longer than most lines. */
    private static final int AHEAD = 1 << 12;

    private final InputStream in;
    private final int longest;
    private byte[] buffer = new byte[(1 << 16) + PlainText.ROOM];
    private int start;
    private int end;
    private int filled;
    private boolean atEnd;
    private boolean tooLong;
    private long line;

    ByteLines(InputStream in, int longest) throws IOException {
        this.in = in;
        this.longest = longest;
        skipByteOrderMark();
    }

    private void skipByteOrderMark() throws IOException {
        while (filled < 3 && !atEnd) {
            fill();
        }
        if (begins(0xEF, 0xBB, 0xBF)) {
            end = 3;
        } else if (begins(0xFE, 0xFF) || begins(0xFF, 0xFE)) {
            throw new NotUtf8Exception();
        }
    }

    /** The text is in another encoding than UTF-8. */
    private static final class NotUtf8Exception extends CharacterCodingException {
        private static final long serialVersionUID = 1L;

        @Override
        public String getMessage() {
            return "the accounts are UTF-16, but must be UTF-8";
        }
    }

    private boolean begins(int... bytes) {
        for (int i = 0; i < bytes.length; i++) {
            if (i >= filled || buffer[i] != (byte) bytes[i]) {
                return false;
            }
        }
        return true;
    }

    /** Whether enough has been read of what comes after the line to try and go on without looking for its end first. */
    boolean isAhead() {
        return filled - end >= AHEAD;
    }

    /** Where the next line begins, of which at least some has been read if {@link #isAhead}. */
    int ahead() {
        return end;
    }

    /** Before where the LF of that line has to be, for the line to be there and not too long. */
    int limit() {
        return Math.min(filled, end + Math.min(longest, filled));
    }

    /** Goes to the next line, which ends with an LF at a place. */
    void advance(int lineEnd) {
        start = end;
        tooLong = false;
        found(lineEnd + 1);
    }

    /** Goes to the next line; false after the last. A last line without a line end counts. */
    boolean next() throws IOException {
        start = end;
        tooLong = false;
        int from = start;
        while (true) {
            int lineEnd = lineEnd(buffer, from, filled);
            if (lineEnd < filled) {
                return found(lineEnd + 1);
            }
            if (atEnd) {
                return (filled > start || tooLong) && found(filled);
            }
            if (filled - start > longest) {
                tooLong = true;
                filled = start;
            }
            int scanned = filled - start;
            fill();
            from = start + scanned;
        }
    }

    /** Where the first LF is, or {@code to}; eight bytes at a time, of which one is 0 once all are compared with LF. */
    private static int lineEnd(byte[] bytes, int from, int to) {
        int i = from;
        for (; i + Long.BYTES <= to; i += Long.BYTES) {
            long different = (long) WORDS.get(bytes, i) ^ LINE_ENDS;
            if (((different - LOW_BITS) & ~different & HIGH_BITS) != 0) {
                break;
            }
        }
        while (i < to && bytes[i] != '\n') {
            i++;
        }
        return i;
    }

    private boolean found(int next) {
        line++;
        end = next;
        tooLong |= next - start > longest + 2;
        return true;
    }

    private void fill() throws IOException {
        if (filled == buffer.length - PlainText.ROOM) {
            if (start > 0) {
                System.arraycopy(buffer, start, buffer, 0, filled - start);
                filled -= start;
                end = 0;
                start = 0;
            } else {
                buffer = Arrays.copyOf(buffer, 2 * (buffer.length - PlainText.ROOM) + PlainText.ROOM);
            }
        }
        int read = in.read(buffer, filled, buffer.length - PlainText.ROOM - filled);
        if (read < 0) {
            atEnd = true;
        } else {
            filled += read;
        }
        buffer[filled] = '\n';
    }

    /** The number of the line, from 1. */
    long line() {
        return line;
    }

    /** Whether the line is longer than allowed; its bytes are not there then. */
    boolean isTooLong() {
        return tooLong;
    }

    /** Whether there is nothing but white space in the line. */
    boolean isBlank() {
        for (int i = start; i < end; i++) {
            if (buffer[i] != ' ' && buffer[i] != '\t' && buffer[i] != '\r' && buffer[i] != '\n') {
                return false;
            }
        }
        return !tooLong;
    }

    /** What the line lies in; behind what has been read there are a line end and room for {@link PlainText}. */
    byte[] buffer() {
        return buffer;
    }

    int start() {
        return start;
    }

    /** The line's length without its end. */
    int length() {
        int last = end;
        if (last > start && buffer[last - 1] == '\n') {
            last--;
        }
        if (last > start && buffer[last - 1] == '\r') {
            last--;
        }
        return last - start;
    }
}
