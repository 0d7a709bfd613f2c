package io.github.icp4j.account.columns;

import java.util.Arrays;

/** Flags of a tile to be: 1 for true, 0 for false, negative for unknown. */
final class FlagStage extends Stage {
    private byte[] flags = new byte[0];

    @Override
    void grow(int rows) {
        int before = flags.length;
        flags = Arrays.copyOf(flags, rows);
        Arrays.fill(flags, before, rows, (byte) -1);
    }

    void set(int row, boolean flag) {
        flags[row] = (byte) (flag ? 1 : 0);
        use();
    }

    @Override
    void unknown(int row) {
        flags[row] = -1;
    }

    @Override
    ColumnTile tile(TileShape shape) {
        ColumnTile tile = FlagTile.of(shape, flags);
        Arrays.fill(flags, 0, shape.rows(), (byte) -1);
        return tile;
    }
}
