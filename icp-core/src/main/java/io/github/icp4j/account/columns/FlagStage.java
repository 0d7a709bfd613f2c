package io.github.icp4j.account.columns;

/** Flags of a tile to be. */
final class FlagStage extends Stage {
    private final byte[] flags = new byte[TileShape.MAX_ROWS];

    void set(int row, boolean flag) {
        flags[row] = (byte) (flag ? 1 : 0);
    }

    @Override
    void unknown(int row) {
        flags[row] = -1;
    }

    @Override
    ColumnTile seal(TileShape shape) {
        return FlagTile.of(shape, flags);
    }
}
