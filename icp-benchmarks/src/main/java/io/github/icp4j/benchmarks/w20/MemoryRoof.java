package io.github.icp4j.benchmarks.w20;

import java.util.Arrays;

/** So many bytes, merely read: what no way of scoring from them can be faster than. */
public final class MemoryRoof {
    private final long[] words;

    /** Takes that much memory. */
    public MemoryRoof(long bytes) {
        words = new long[Math.toIntExact(bytes / Long.BYTES)];
        Arrays.setAll(words, i -> i * 0x9E37_79B9_7F4A_7C15L);
    }

    /** How many bytes there are. */
    public long bytes() {
        return (long) words.length * Long.BYTES;
    }

    /** Reads one share of so many; the sum keeps the compiler from leaving it out. Eight sums, so that none waits. */
    public long read(int share, int shares) {
        int begin = (int) ((long) words.length * share / shares);
        int end = (int) ((long) words.length * (share + 1) / shares);
        long a = 0;
        long b = 0;
        long c = 0;
        long d = 0;
        long e = 0;
        long f = 0;
        long g = 0;
        long h = 0;
        for (int i = begin; i < end - 7; i += 8) {
            a += words[i];
            b += words[i + 1];
            c += words[i + 2];
            d += words[i + 3];
            e += words[i + 4];
            f += words[i + 5];
            g += words[i + 6];
            h += words[i + 7];
        }
        return a + b + c + d + e + f + g + h;
    }
}
