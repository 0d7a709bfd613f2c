package io.github.icp4j.cli.output;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How values that recur are written, each found out once as long as no other takes its place. Not safe for use by several
 * threads.
 *
 * @param <T> the values
 */
final class RecurringBytes<T> {
    private static final int REMEMBERED = 1 << 8;

    private final Function<@Nullable T, byte[]> written;
    private final ByteLines lines;
    private final Bytes ofNone;
    private final @Nullable Object[] values = new Object[REMEMBERED];
    private final @Nullable Bytes[] known = new Bytes[REMEMBERED];

    RecurringBytes(ByteLines lines, Function<@Nullable T, byte[]> written) {
        this.lines = lines;
        this.written = written;
        ofNone = new Bytes(written.apply(null));
    }

    /** Some bytes, which are a word too where they are few. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Bytes(byte[] all, long word) {
        Bytes(byte[] all) {
            this(all, all.length < Long.BYTES ? ByteLines.word(all) : 0);
        }

        void writeTo(ByteLines lines) {
            if (word == 0) {
                lines.put(all);
            } else {
                lines.put(word);
            }
        }
    }

    /** Writes a value, or none. */
    void write(@Nullable T value) {
        (value == null ? ofNone : bytes(value)).writeTo(lines);
    }

    private Bytes bytes(T value) {
        int hash = value.hashCode();
        int at = (hash ^ hash >>> 16) & (REMEMBERED - 1);
        Bytes bytes = known[at];
        if (bytes == null || (values[at] != value && !value.equals(values[at]))) {
            bytes = new Bytes(written.apply(value));
            values[at] = value;
            known[at] = bytes;
        }
        return bytes;
    }
}
