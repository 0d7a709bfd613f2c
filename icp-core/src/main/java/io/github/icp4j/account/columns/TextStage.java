package io.github.icp4j.account.columns;

/** Texts of a tile to be, as codes. */
final class TextStage extends Stage {
    private final int[] codes = new int[TileShape.MAX_ROWS];

    void set(int row, int code) {
        codes[row] = code;
    }

    @Override
    void unknown(int row) {
        codes[row] = -1;
    }

    @Override
    ColumnTile seal(TileShape shape) {
        return TextTile.of(shape, codes);
    }
}
