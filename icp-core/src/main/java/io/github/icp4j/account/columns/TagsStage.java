package io.github.icp4j.account.columns;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Tags of a tile to be: codes, and where each row's end. */
final class TagsStage extends Stage {
    private final TagsSorter sorter = new TagsSorter();
    private final RowEnds rows = new RowEnds();
    private int[] codes = new int[1024];
    private int used;

    @Override
    void grow(int most) {
        rows.grow(most);
    }

    /** Adds a tag to the row that is being filled. */
    void add(int code) {
        if (used == codes.length) {
            codes = Arrays.copyOf(codes, used * 2);
        }
        codes[used++] = code;
    }

    /**
     * Adds tags to the row that is being filled; null and empty ones are dropped.
     *
     * @param tags the tags, from the first place on, which are taken out of it; what is behind them begins with null
     */
    void add(@Nullable String[] tags, int size, Dictionary names) {
        if (used + tags.length > codes.length) {
            codes = Arrays.copyOf(codes, Math.max(used * 2, used + tags.length));
        }
        int end = used;
        for (int i = 0; i < tags.length && (i < size || tags[i] != null); i++) {
            String tag = tags[i];
            tags[i] = null;
            int code = tag == null ? Dictionary.EMPTY : names.code(tag);
            codes[end] = code;
            end += code == Dictionary.EMPTY ? 0 : 1;
        }
        used = end;
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
