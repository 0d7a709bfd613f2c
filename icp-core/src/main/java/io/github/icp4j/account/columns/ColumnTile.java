package io.github.icp4j.account.columns;

/** What a tile holds of one attribute. */
public sealed interface ColumnTile permits TextTile, NumberTile, FlagTile, TagsTile {
    /** The plane of rows whose value is known; all ones for rows that do not exist is allowed. */
    int[] known();

    /** The memory taken, in bytes. */
    long bytes();
}
