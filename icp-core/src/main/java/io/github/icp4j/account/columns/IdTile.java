package io.github.icp4j.account.columns;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The ids of a tile's accounts, one after the other: a byte for each character below 128, up to three for others. */
public final class IdTile {
    private final byte[] bytes;
    private final int[] ends;

    private IdTile(byte[] bytes, int[] ends) {
        this.bytes = bytes;
        this.ends = ends;
    }

    /** The id of a row. */
    public String id(int row) {
        int from = row == 0 ? 0 : ends[row - 1];
        for (int i = from; i < ends[row]; i++) {
            if (bytes[i] < 0) {
                return decoded(from, ends[row]);
            }
        }
        return new String(bytes, from, ends[row] - from, StandardCharsets.ISO_8859_1);
    }

    private String decoded(int from, int end) {
        StringBuilder id = new StringBuilder(end - from);
        int i = from;
        while (i < end) {
            int first = bytes[i++];
            if (first >= 0) {
                id.append((char) first);
            } else if (first < (byte) 0xE0) {
                id.append((char) (((first & 0x1F) << 6) | (bytes[i++] & 0x3F)));
            } else {
                id.append((char) (((first & 0x0F) << 12) | ((bytes[i++] & 0x3F) << 6) | (bytes[i++] & 0x3F)));
            }
        }
        return id.toString();
    }

    /** The ids one after the other, as they lie here. */
    public byte[] bytes() {
        return bytes;
    }

    /** Where the id of a row ends in {@link #bytes()}, which is where that of the next begins. */
    public int end(int row) {
        return ends[row];
    }

    /** The memory taken, in bytes. */
    public long memory() {
        return 32 + bytes.length + 4L * ends.length;
    }

    /** Collects ids; every character is kept, even a surrogate without its partner. */
    static final class Stage {
        private byte[] bytes = new byte[1024];
        private int[] ends = new int[64];
        private int used;
        private int rows;

        void add(CharSequence id) {
            if (rows == ends.length) {
                ends = Arrays.copyOf(ends, rows * 2);
            }
            if (used + 3 * id.length() > bytes.length) {
                bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, used + 3 * id.length()));
            }
            if (!appendAscii(id)) {
                for (int i = 0; i < id.length(); i++) {
                    append(id.charAt(i));
                }
            }
            ends[rows++] = used;
        }

        /** Appends ids that are ASCII, as nearly all are; any other is left to be appended character by character. */
        private boolean appendAscii(CharSequence id) {
            int length = id.length();
            int all = 0;
            for (int i = 0; i < length; i++) {
                char c = id.charAt(i);
                bytes[used + i] = (byte) c;
                all |= c;
            }
            used += all < 0x80 ? length : 0;
            return all < 0x80;
        }

        private void append(char c) {
            if (c < 0x80) {
                bytes[used++] = (byte) c;
            } else if (c < 0x800) {
                bytes[used++] = (byte) (0xC0 | (c >> 6));
                bytes[used++] = (byte) (0x80 | (c & 0x3F));
            } else {
                bytes[used++] = (byte) (0xE0 | (c >> 12));
                bytes[used++] = (byte) (0x80 | ((c >> 6) & 0x3F));
                bytes[used++] = (byte) (0x80 | (c & 0x3F));
            }
        }

        IdTile seal() {
            IdTile tile = new IdTile(Arrays.copyOf(bytes, used), Arrays.copyOf(ends, rows));
            used = 0;
            rows = 0;
            return tile;
        }
    }
}
