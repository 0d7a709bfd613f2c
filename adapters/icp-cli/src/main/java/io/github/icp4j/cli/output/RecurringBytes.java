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
    private final byte[] ofNone;
    private final @Nullable Object[] values = new Object[REMEMBERED];
    private final byte[][] bytes = new byte[REMEMBERED][];

    RecurringBytes(Function<@Nullable T, byte[]> written) {
        this.written = written;
        ofNone = written.apply(null);
    }

    /** The bytes of a value, or of none. */
    byte[] of(@Nullable T value) {
        if (value == null) {
            return ofNone;
        }
        int hash = value.hashCode();
        int at = (hash ^ hash >>> 16) & (REMEMBERED - 1);
        Object known = values[at];
        if (known != value && !value.equals(known)) {
            values[at] = value;
            bytes[at] = written.apply(value);
        }
        return bytes[at];
    }
}
