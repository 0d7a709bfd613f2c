package io.github.icp4j.account.columns;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Tags the other way round: for each tag that occurs, the rows that have it, as a plane or, where few, as a list. */
public final class TagsTile implements ColumnTile {
    private final TileShape shape;
    private final int[] known;
    private final int[] tags;
    private final int[] @Nullable [] planes;
    private final int[] from;
    private final char[] rows;

    TagsTile(TileShape shape, int[] known, int[] tags, int[] @Nullable [] planes, int[] from, char[] rows) {
        this.shape = shape;
        this.known = known;
        this.tags = tags;
        this.planes = planes;
        this.from = from;
        this.rows = rows;
    }

    @Override
    public int[] known() {
        return known;
    }

    /** The codes of the tags that occur, ascending. */
    public int[] tags() {
        return tags;
    }

    /** Where a tag's code is in {@link #tags()}, or a negative number where no row has the tag. */
    public int find(int tag) {
        return Arrays.binarySearch(tags, tag);
    }

    /** Adds the rows that have a tag, by its index in {@link #tags()}, to a plane. */
    public void addTo(int index, int[] plane) {
        int[] dense = planes[index];
        if (dense != null) {
            or(dense, plane);
        } else {
            add(from[index], from[index + 1], plane);
        }
    }

    private void add(int start, int end, int[] plane) {
        int shift = shape.shift();
        int mask = plane.length - 1;
        char[] all = rows;
        for (int i = start; i < end; i++) {
            int row = all[i];
            plane[row & mask] |= 1 << (row >>> shift);
        }
    }

    /** How many rows have a tag, by its index. */
    public int count(int index) {
        int[] dense = planes[index];
        return dense != null ? shape.count(dense) : from[index + 1] - from[index];
    }

    /** The plane of a tag, or null where its rows are a list. */
    public int @Nullable [] plane(int index) {
        return planes[index];
    }

    /** Whether a row has a tag, by its index. */
    public boolean has(int index, int row) {
        int[] dense = planes[index];
        if (dense != null) {
            return shape.test(dense, row);
        }
        return Arrays.binarySearch(rows, from[index], from[index + 1], (char) row) >= 0;
    }

    /** Whether a row's tags are known. */
    public boolean isKnown(int row) {
        return shape.test(known, row);
    }

    private static void or(int[] more, int[] plane) {
        for (int k = 0; k < plane.length; k++) {
            plane[k] |= more[k];
        }
    }

    @Override
    public long bytes() {
        long bytes = KnownRows.bytes(shape, known) + 64 + 12L * tags.length + 2L * rows.length;
        for (int[] plane : planes) {
            bytes += plane == null ? 0 : 16 + 4L * plane.length;
        }
        return bytes;
    }
}
