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

    /**
     * The tile of these tags.
     *
     * @param ends where each row's codes end; a negative end, that of the row before as {@code ~end}, is unknown
     */
    TagsTile sort(TileShape shape, int[] ends, int[] codes) {
        KnownRows known = new KnownRows(shape);
        int distinct = count(shape, ends, codes, known);
        int[] tags = Arrays.copyOf(present, distinct);
        Arrays.sort(tags);
        int[] from = starts(tags);
        char[] rows = new char[from[distinct]];
        int used = place(shape, ends, codes, rows, tags, from);
        int[] @Nullable [] planes = new int[distinct][];
        int kept = 0;
        int start = 0;
        for (int i = 0; i < distinct; i++) {
            int end = from[i + 1];
            if ((end - start) * SPARSE > shape.rows()) {
                planes[i] = plane(shape, rows, start, end);
            } else {
                System.arraycopy(rows, start, rows, kept, end - start);
                kept += end - start;
            }
            start = end;
            from[i + 1] = kept;
        }
        assert kept <= used;
        return new TagsTile(shape, known.plane(), tags, planes, from, Arrays.copyOf(rows, kept));
    }

    private int count(TileShape shape, int[] ends, int[] codes, KnownRows known) {
        int distinct = 0;
        int from = 0;
        for (int row = 0; row < shape.rows(); row++) {
            int end = ends[row];
            if (end < 0) {
                continue;
            }
            known.add(row);
            for (int i = from; i < end; i++) {
                distinct = countOne(codes[i], distinct);
            }
            from = end;
        }
        return distinct;
    }

    private int countOne(int code, int distinct) {
        if (code >= counts.length) {
            counts = Arrays.copyOf(counts, Math.max(code + 1, counts.length * 2));
        }
        if (counts[code]++ > 0) {
            return distinct;
        }
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

    /** Puts the rows in place, a row that names a tag twice once, and leaves in {@code from} where each tag's rows end. */
    private int place(TileShape shape, int[] ends, int[] codes, char[] rows, int[] tags, int[] from) {
        int[] first = from.clone();
        int start = 0;
        for (int row = 0; row < shape.rows(); row++) {
            int end = ends[row];
            for (int i = start; i < end; i++) {
                rows[counts[codes[i]]++] = (char) row;
            }
            start = Math.max(start, end);
        }
        int used = 0;
        for (int t = 0; t < tags.length; t++) {
            int unique = used;
            for (int i = first[t]; i < counts[tags[t]]; i++) {
                if (unique == used || rows[unique - 1] != rows[i]) {
                    rows[unique++] = rows[i];
                }
            }
            counts[tags[t]] = 0;
            used = unique;
            from[t + 1] = used;
        }
        return used;
    }

    private static int[] plane(TileShape shape, char[] rows, int start, int end) {
        int[] plane = new int[shape.stride()];
        for (int i = start; i < end; i++) {
            shape.set(plane, rows[i]);
        }
        return plane;
    }
}
