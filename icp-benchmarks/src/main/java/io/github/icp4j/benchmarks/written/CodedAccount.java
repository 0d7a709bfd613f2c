package io.github.icp4j.benchmarks.written;

import org.jspecify.annotations.Nullable;

/**
 * An account as small codes and bit sets: what straight-line code works on.
 *
 * @param texts a code for each text attribute asked for; 0 for a name that nothing asks for, -1 where it is unknown
 * @param from the lower end of each number, NaN where it is unknown
 * @param to the upper end of each number
 * @param flags 1, 0, or -1 where it is unknown
 * @param tags a bit for each tag asked for, or null where they are unknown
 * @param events the distinct events, most recent first, or null where they are unknown
 */
@SuppressWarnings("ArrayRecordComponent") // as a careful programmer would hold it; never compared
record CodedAccount(
        int[] texts,
        double[] from,
        double[] to,
        byte[] flags,
        long[] @Nullable [] tags,
        @Nullable Events events) {
    /**
     * The events of an account.
     *
     * @param types a code for each
     * @param subjects a code for each
     * @param days the day of each since 1970
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Events(int[] types, int[] subjects, int[] days) {}
}
