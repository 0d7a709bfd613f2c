package io.github.icp4j.account.columns;

import java.util.Arrays;

/** Tags of a tile to be: codes, and where each row's end. */
final class TagsStage extends Stage {
    private final TagsSorter sorter = new TagsSorter();
    private final int[] ends = new int[TileShape.MAX_ROWS];
    private int[] codes = new int[TileShape.MAX_ROWS];
    private int used;

    /** Adds a tag to the row that is being filled. */
    void add(int code) {
        if (used == codes.length) {
            codes = Arrays.copyOf(codes, used * 2);
        }
        codes[used++] = code;
    }

    /** Ends a row whose tags are known. */
    void end(int row) {
        ends[row] = used;
    }

    @Override
    void unknown(int row) {
        ends[row] = ~used;
    }

    @Override
    ColumnTile seal(TileShape shape) {
        used = 0;
        return sorter.sort(shape, ends, codes);
    }

    /** Takes back the tags of a row that is given up. */
    void backTo(int row) {
        used = row == 0 ? 0 : ends[row - 1] < 0 ? ~ends[row - 1] : ends[row - 1];
    }
}
