package io.github.icp4j.json;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Finds its way through JSON that is written in the plain way, byte by byte or eight at a time. Behind the bytes that are looked
 * at there has to be a line end, and room for two words.
 */
final class PlainText {
    /** How many bytes may be looked at beyond a line end. */
    static final int ROOM = 2 * Long.BYTES;

    /** Instead of a place: what is there is not written in the plain way. */
    static final int NOT_PLAIN = -1;

    private static final VarHandle WORDS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ONES = 0x0101010101010101L;
    private static final long HIGHEST_BITS = ONES << 7;
    private static final long QUOTES = ONES * '"';
    private static final long BACKSLASHES = ONES * '\\';
    private static final long BLANKS = ONES * ' ';

    private PlainText() {}

    /** Eight bytes, the first lowest. */
    static long word(byte[] bytes, int at) {
        return (long) WORDS.get(bytes, at);
    }

    /** The quote that ends a text, which has to be ASCII without escapes. */
    static int end(byte[] bytes, int from) {
        int at = from;
        long special = special(word(bytes, at));
        while (special == 0) {
            at += Long.BYTES;
            special = special(word(bytes, at));
        }
        at += Long.numberOfTrailingZeros(special) / Byte.SIZE;
        return bytes[at] == '"' ? at : NOT_PLAIN;
    }

    /**
     * The highest bit of each byte of a word that is a quote, backslash or control, or is not ASCII; bytes after the first such
     * byte may be marked as well.
     */
    private static long special(long word) {
        long quotes = word ^ QUOTES;
        long backslashes = word ^ BACKSLASHES;
        long marked = ((quotes - ONES) & ~quotes) | ((backslashes - ONES) & ~backslashes) | ((word - BLANKS) & ~word);
        return (marked | word) & HIGHEST_BITS;
    }

    /** Whether a text that begins with a byte is certainly not blank; where the byte is a quote, whether it is empty instead. */
    static boolean isVisible(byte first) {
        return first > ' ' && first < 0x7F;
    }

    /** What comes behind any blanks. */
    static int skipBlanks(byte[] bytes, int from) {
        int at = from;
        while (bytes[at] == ' ') {
            at++;
        }
        return at;
    }

    /** The value of a field whose name ends before a place. */
    static int toValue(byte[] bytes, int from) {
        int at = skipBlanks(bytes, from);
        return bytes[at] == ':' ? skipBlanks(bytes, at + 1) : NOT_PLAIN;
    }

    /** What comes behind a word that has to stand at a place, which is not followed by another letter. */
    static int skip(byte[] bytes, int from, String word) {
        for (int i = 0; i < word.length(); i++) {
            if (bytes[from + i] != word.charAt(i)) {
                return NOT_PLAIN;
            }
        }
        return endsValue(bytes[from + word.length()]) ? from + word.length() : NOT_PLAIN;
    }

    /** Whether a byte may come right behind a word or number. */
    static boolean endsValue(byte b) {
        return b == ',' || b == '}' || b == ' ';
    }

    /** Where a line ends of which nothing but white space is left; the place of its LF. */
    static int lineEnd(byte[] bytes, int from) {
        int at = from;
        while (bytes[at] == ' ' || bytes[at] == '\t' || bytes[at] == '\r') {
            at++;
        }
        return bytes[at] == '\n' ? at : NOT_PLAIN;
    }
}
