package io.github.icp4j.account.columns;

import java.util.Arrays;

/** Tags of a tile to be: codes, and where each row's end. */
final class TagsStage extends Stage {
    private final TagsSorter sorter = new TagsSorter();
    private final RowEnds rows = new RowEnds();
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
        rows.end(row, used);
        use();
    }

    /** Leaves no tag behind that no end was said of, which the next row would take for its own. */
    void complete() {
        used = rows.last();
    }

    @Override
    void unknown(int row) {
        used = rows.takeBack(row);
    }

    @Override
    ColumnTile tile(TileShape shape) {
        ColumnTile tile = sorter.sort(shape, rows.ends(), codes, used);
        rows.clear(shape.rows());
        used = 0;
        return tile;
    }
}
