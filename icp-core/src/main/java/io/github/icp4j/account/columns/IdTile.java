package io.github.icp4j.account.columns;

import java.nio.charset.StandardCharsets;

/** The ids of a tile's accounts, one after the other: a byte for each character below 128, up to three for others. */
public final class IdTile {
    private final byte[] bytes;
    private final int[] ends;

    IdTile(byte[] bytes, int[] ends) {
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
}
