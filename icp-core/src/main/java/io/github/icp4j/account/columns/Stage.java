package io.github.icp4j.account.columns;

/**
 * Where the values of one attribute wait, row by row, until a tile is full.
 *
 * <p>Every row is unknown until it is given a value, so that a row costs nothing for what it is not given.
 */
abstract sealed class Stage permits TextStage, NumberStage, FlagStage, TagsStage {
    private boolean used;

    /** Whether any row has been given a value since the last tile. */
    final boolean isUsed() {
        return used;
    }

    final void use() {
        used = true;
    }

    /** Makes room for so many rows, more than before. */
    abstract void grow(int rows);

    /** Takes back what a row was given. */
    abstract void unknown(int row);

    /** The column of the first rows, which are those of the shape, after which the stage is empty again. */
    final ColumnTile seal(TileShape shape) {
        ColumnTile tile = tile(shape);
        used = false;
        return tile;
    }

    /** Makes the column, and all rows unknown again. */
    abstract ColumnTile tile(TileShape shape);
}
