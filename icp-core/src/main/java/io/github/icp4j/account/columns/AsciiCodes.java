package io.github.icp4j.account.columns;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.function.ToIntFunction;

/**
 * Codes for texts that are given as ASCII bytes in an array, looked up without making a string of any.
 *
 * <p>The first sixteen bytes of a text are two words, of which those behind its end are masked out: names of up to that
 * length are hashed and compared whole, without a loop and without a branch by their length. Of longer ones the rest is
 * compared as well. Two words, the length with the code, and the hash with the place of the bytes lie side by side, so that
 * a look-up touches one line of memory.
 */
final class AsciiCodes {
    private static final VarHandle WORDS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final int WORD = Long.BYTES;
    private static final int SHORT = 2 * WORD;
    private static final long MULTIPLIER = 0x9E37_79B9_7F4A_7C15L;
    private static final long[] MASKS = masks();

    /** The parts of a place: two words, then the length plus one and the code, then the hash and where the bytes are. */
    private static final int PARTS = 4;

    private static final int SECOND = 1;
    private static final int ENTRY = 2;
    private static final int MORE = 3;

    private final ToIntFunction<String> codes;
    private final byte[] end = new byte[SHORT];
    private long[] places = new long[64 * PARTS];
    private byte[] spelled = new byte[256];
    private int spelledEnd;
    private int known;

    /** No text yet; one that is met for the first time is given the code of the string. */
    AsciiCodes(ToIntFunction<String> codes) {
        this.codes = codes;
    }

    /** By length, what of a first word belongs to a text; eight lengths before, what of a second word does. */
    private static long[] masks() {
        long[] masks = new long[SHORT + WORD + 1];
        for (int i = 0; i < masks.length; i++) {
            int bytes = Math.max(0, Math.min(WORD, i - WORD));
            masks[i] = bytes == 0 ? 0 : -1L >>> (Long.SIZE - Byte.SIZE * bytes);
        }
        return masks;
    }

    /** The text of bytes, all of which have to be ASCII. */
    static String text(byte[] bytes, int from, int length) {
        for (int i = from; i < from + length; i++) {
            if (bytes[i] < 0) {
                throw new IllegalArgumentException("a text that is given as bytes must be ASCII, but holds the byte 0x"
                        + Integer.toHexString(bytes[i] & 0xff) + "; give it as characters");
            }
        }
        return new String(bytes, from, length, StandardCharsets.US_ASCII);
    }

    /** How many different texts have been met. */
    int known() {
        return known;
    }

    /** The code of a text. */
    int code(byte[] bytes, int from, int length) {
        Objects.checkFromIndexSize(from, length, bytes.length);
        byte[] begin = bytes;
        int at = from;
        if (from > bytes.length - SHORT) {
            System.arraycopy(bytes, from, end, 0, Math.min(SHORT, bytes.length - from));
            begin = end;
            at = 0;
        }
        int kept = Math.min(length, SHORT);
        long first = word(begin, at) & MASKS[kept + WORD];
        long second = word(begin, at + WORD) & MASKS[kept];
        int hash = hash(first, second, bytes, from, length);
        int mask = places.length - PARTS;
        for (int place = (hash * PARTS) & mask; ; place = (place + PARTS) & mask) {
            long entry = places[place + ENTRY];
            if (entry == 0) {
                return learn(place, first, second, hash, bytes, from, length);
            }
            boolean alike = places[place] == first && places[place + SECOND] == second;
            if (alike && (int) (entry >>> Integer.SIZE) == length + 1 && isAt(place, bytes, from, length)) {
                return (int) entry;
            }
        }
    }

    private static int hash(long first, long second, byte[] bytes, int from, int length) {
        long hash = first * MULTIPLIER + Long.rotateLeft((second + length) * MULTIPLIER, 29);
        if (length > SHORT) {
            int end = from + length;
            for (int i = from + SHORT; i < end - WORD; i += WORD) {
                hash = (hash ^ word(bytes, i)) * MULTIPLIER;
                hash ^= hash >>> Integer.SIZE;
            }
            hash ^= word(bytes, end - WORD);
        }
        return (int) (((hash ^ (hash >>> Integer.SIZE)) * MULTIPLIER) >>> Integer.SIZE);
    }

    private static long word(byte[] bytes, int at) {
        return (long) WORDS.get(bytes, at);
    }

    /** Whether what is behind the first bytes is the same too. */
    private boolean isAt(int place, byte[] bytes, int from, int length) {
        int begin = (int) places[place + MORE];
        return length <= SHORT || Arrays.equals(spelled, begin, begin + length, bytes, from, from + length);
    }

    private int learn(int place, long first, long second, int hash, byte[] bytes, int from, int length) {
        int code = codes.applyAsInt(text(bytes, from, length));
        int begin = length > SHORT ? spell(bytes, from, length) : 0;
        places[place] = first;
        places[place + SECOND] = second;
        places[place + ENTRY] = (length + 1L) << Integer.SIZE | (code & 0xFFFF_FFFFL);
        places[place + MORE] = (long) hash << Integer.SIZE | begin;
        known++;
        if (HashPlaces.areTooFew(places.length / PARTS, known)) {
            grow();
        }
        return code;
    }

    private int spell(byte[] bytes, int from, int length) {
        if (spelledEnd + length > spelled.length) {
            spelled = Arrays.copyOf(spelled, Math.max(spelled.length * 2, spelledEnd + length));
        }
        System.arraycopy(bytes, from, spelled, spelledEnd, length);
        spelledEnd += length;
        return spelledEnd - length;
    }

    private void grow() {
        long[] old = places;
        places = new long[old.length * 2];
        int mask = places.length - PARTS;
        for (int i = 0; i < old.length; i += PARTS) {
            if (old[i + ENTRY] != 0) {
                int place = ((int) (old[i + MORE] >>> Integer.SIZE) * PARTS) & mask;
                while (places[place + ENTRY] != 0) {
                    place = (place + PARTS) & mask;
                }
                System.arraycopy(old, i, places, place, PARTS);
            }
        }
    }
}
