package io.github.icp4j.account.columns;

import java.util.Arrays;

/** Texts of a tile to be, as codes; a negative one is unknown. */
final class TextStage extends Stage {
    private int[] codes = new int[0];

    @Override
    void grow(int rows) {
        int before = codes.length;
        codes = Arrays.copyOf(codes, rows);
        Arrays.fill(codes, before, rows, -1);
    }

    void set(int row, int code) {
        codes[row] = code;
        use();
    }

    @Override
    void unknown(int row) {
        codes[row] = -1;
    }

    @Override
    ColumnTile tile(TileShape shape) {
        ColumnTile tile = TextTile.of(shape, codes);
        Arrays.fill(codes, 0, shape.rows(), -1);
        return tile;
    }
}
