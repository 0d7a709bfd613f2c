package io.github.icp4j.account.columns;

import org.jspecify.annotations.Nullable;

/** Numbers of a tile to be; upper ends are kept only once a range is met. */
final class NumberStage extends Stage {
    private final double[] values = new double[TileShape.MAX_ROWS];
    private double @Nullable [] upper;
    private boolean ranges;

    void set(int row, double value) {
        values[row] = value + 0.0;
        if (upper != null) {
            upper[row] = values[row];
        }
    }

    void set(int row, double from, double to) {
        if (upper == null) {
            upper = values.clone();
        }
        values[row] = from + 0.0;
        upper[row] = to + 0.0;
        ranges |= from != to;
    }

    @Override
    void unknown(int row) {
        set(row, Double.NaN);
    }

    @Override
    ColumnTile seal(TileShape shape) {
        ColumnTile tile = NumberTile.of(shape, values, ranges ? upper : null);
        ranges = false;
        upper = null;
        return tile;
    }
}
