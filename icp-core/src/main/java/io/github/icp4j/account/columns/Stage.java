package io.github.icp4j.account.columns;

/** Where the values of one attribute wait, row by row, until a tile is full. */
abstract sealed class Stage permits TextStage, NumberStage, FlagStage, TagsStage {
    /** Notes that the attribute is unknown in a row; every row is given one value or this. */
    abstract void unknown(int row);

    /** The column of the rows given, after which the stage is empty again. */
    abstract ColumnTile seal(TileShape shape);
}
