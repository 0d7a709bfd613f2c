package io.github.icp4j.account.columns;

import java.util.Arrays;

/**
 * The ids of a tile to be, as characters one after the other; every one is kept, even a surrogate without its partner.
 *
 * <p>Taking an id is one copy of its characters, without a look at any: they become bytes, all at once, when the tile is
 * full.
 */
final class IdStage {
    private char[] chars = new char[1024];
    private int[] ends = new int[64];
    private int used;
    private int rows;

    void add(CharSequence id) {
        int length = id.length();
        if (rows == ends.length) {
            ends = Arrays.copyOf(ends, rows * 2);
        }
        if (used + length > chars.length) {
            chars = Arrays.copyOf(chars, Math.max(chars.length * 2, used + length));
        }
        if (id instanceof String text) {
            text.getChars(0, length, chars, used);
        } else {
            for (int i = 0; i < length; i++) {
                chars[used + i] = id.charAt(i);
            }
        }
        used += length;
        ends[rows++] = used;
    }

    IdTile seal() {
        byte[] ascii = new byte[used];
        int all = 0;
        for (int i = 0; i < ascii.length; i++) {
            char c = chars[i];
            ascii[i] = (byte) c;
            all |= c;
        }
        IdTile tile = all < 0x80 ? new IdTile(ascii, Arrays.copyOf(ends, rows)) : encoded();
        used = 0;
        rows = 0;
        return tile;
    }

    /** Ids of which some are not ASCII. */
    private IdTile encoded() {
        byte[] bytes = new byte[3 * used];
        int[] byteEnds = new int[rows];
        int end = 0;
        int i = 0;
        for (int row = 0; row < rows; row++) {
            for (; i < ends[row]; i++) {
                end = encode(chars[i], bytes, end);
            }
            byteEnds[row] = end;
        }
        return new IdTile(Arrays.copyOf(bytes, end), byteEnds);
    }

    private static int encode(char c, byte[] bytes, int end) {
        int next = end;
        if (c < 0x80) {
            bytes[next++] = (byte) c;
        } else if (c < 0x800) {
            bytes[next++] = (byte) (0xC0 | (c >> 6));
            bytes[next++] = (byte) (0x80 | (c & 0x3F));
        } else {
            bytes[next++] = (byte) (0xE0 | (c >> 12));
            bytes[next++] = (byte) (0x80 | ((c >> 6) & 0x3F));
            bytes[next++] = (byte) (0x80 | (c & 0x3F));
        }
        return next;
    }
}
