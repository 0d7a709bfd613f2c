package io.github.icp4j.account.columns;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Turns tags by row into rows by tag, by counting; its memory is kept from tile to tile. */
final class TagsSorter {
    /**
     * A list takes 16 bits a row that has the tag, a plane one bit for every row. Up to twice the memory is worth it, since
     * a plane is read as it is and a list row by row.
     */
    private static final int SPARSE = 32;

    private int[] counts = new int[64];
    private int[] present = new int[64];
    private char[] rows = new char[64];

    /**
     * The tile of these tags.
     *
     * @param ends where each row's codes end, or {@link RowEnds#UNKNOWN}
     * @param codes the codes of all rows
     * @param used how many codes there are
     */
    TagsTile sort(TileShape shape, int[] ends, int[] codes, int used) {
        int distinct = count(codes, used);
        int[] tags = Arrays.copyOf(present, distinct);
        Arrays.sort(tags);
        int[] from = starts(tags);
        place(shape, ends, codes, used);
        int[] @Nullable [] planes = new int[distinct][];
        int kept = 0;
        int start = 0;
        for (int i = 0; i < distinct; i++) {
            int end = from[i + 1];
            if ((end - start) * SPARSE > shape.rows()) {
                planes[i] = plane(shape, start, end);
            } else {
                kept = keep(start, end, kept);
            }
            start = end;
            from[i + 1] = kept;
            counts[tags[i]] = 0;
        }
        return new TagsTile(shape, Planes.known(shape, ends), tags, planes, from, Arrays.copyOf(rows, kept));
    }

    private int count(int[] codes, int used) {
        int distinct = 0;
        for (int i = 0; i < used; i++) {
            int code = codes[i];
            if (code >= counts.length) {
                counts = Arrays.copyOf(counts, Math.max(code + 1, counts.length * 2));
            }
            if (counts[code]++ == 0) {
                distinct = note(code, distinct);
            }
        }
        return distinct;
    }

    private int note(int code, int distinct) {
        if (distinct == present.length) {
            present = Arrays.copyOf(present, distinct * 2);
        }
        present[distinct] = code;
        return distinct + 1;
    }

    /** Where each tag's rows start; from here on the counts are where the next row goes. */
    private int[] starts(int[] tags) {
        int[] from = new int[tags.length + 1];
        for (int i = 0; i < tags.length; i++) {
            from[i + 1] = from[i] + counts[tags[i]];
            counts[tags[i]] = from[i];
        }
        return from;
    }

    private void place(TileShape shape, int[] ends, int[] codes, int used) {
        if (used > rows.length) {
            rows = new char[Math.max(used, rows.length * 2)];
        }
        int start = 0;
        for (int row = 0; row < shape.rows(); row++) {
            int end = ends[row];
            for (int i = start; i < end; i++) {
                rows[counts[codes[i]]++] = (char) row;
            }
            start = Math.max(start, end);
        }
    }

    private int[] plane(TileShape shape, int start, int end) {
        int[] plane = new int[shape.stride()];
        for (int i = start; i < end; i++) {
            shape.set(plane, rows[i]);
        }
        return plane;
    }

    /** Moves rows to where those of the tags before end, a row that names the tag twice once. */
    private int keep(int start, int end, int kept) {
        int next = kept;
        for (int i = start; i < end; i++) {
            if (next == kept || rows[next - 1] != rows[i]) {
                rows[next++] = rows[i];
            }
        }
        return next;
    }
}
