package io.github.icp4j.cli.output;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Lines of output as bytes, which are handed on many at a time. Not safe for use by several threads. */
final class ByteLines {
    private static final VarHandle WORDS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    /** As much as a file takes without a copy of it. */
    private static final int BUFFER = 1 << 16;

    private static final int LENGTH = Long.SIZE - Byte.SIZE;

    private final OutputStream out;
    private byte[] bytes = new byte[BUFFER + (1 << 12)];
    private int used;

    ByteLines(OutputStream out) {
        this.out = out;
    }

    /** Up to seven bytes as a word, their number in the highest byte. */
    static long word(byte[] some) {
        long word = (long) some.length << LENGTH;
        for (int i = 0; i < some.length; i++) {
            word |= (some[i] & 0xffL) << (Byte.SIZE * i);
        }
        return word;
    }

    /** Up to seven characters of ASCII as a word. */
    static long word(String text) {
        return word(text.getBytes(StandardCharsets.US_ASCII));
    }

    /** Writes a {@link #word(byte[])}. */
    void put(long word) {
        ensure(Long.BYTES);
        WORDS.set(bytes, used, word);
        used += (int) (word >>> LENGTH);
    }

    /** Writes some bytes. */
    void put(byte[] some) {
        put(some, some.length);
    }

    /** Writes the first of some bytes. */
    void put(byte[] some, int length) {
        ensure(length);
        System.arraycopy(some, 0, bytes, used, length);
        used += length;
    }

    /**
     * Writes a text of printable ASCII that has none of three characters; where it is none, writes nothing and says so.
     */
    boolean putPlain(String text, char one, char another, char third) {
        int length = text.length();
        ensure(length);
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c < ' ' || c > '~' || c == one || c == another || c == third) {
                return false;
            }
            bytes[used + i] = (byte) c;
        }
        used += length;
        return true;
    }

    /** How much is waiting to be handed on. */
    int waiting() {
        return used;
    }

    /** Takes back what was written since so much was waiting. */
    byte[] takeBack(int waiting) {
        byte[] taken = Arrays.copyOfRange(bytes, waiting, used);
        used = waiting;
        return taken;
    }

    /** Says that a line has ended, of which all may be handed on. */
    void endLine() {
        if (used >= BUFFER) {
            flush();
        }
    }

    /** Hands on what is waiting. */
    void flush() {
        try {
            out.write(bytes, 0, used);
            used = 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void ensure(int more) {
        if (used + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, used + more));
        }
    }
}
