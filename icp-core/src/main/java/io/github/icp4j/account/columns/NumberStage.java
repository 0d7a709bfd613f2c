package io.github.icp4j.account.columns;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Numbers of a tile to be, NaN for unknown; upper ends are kept only once a range is met. */
final class NumberStage extends Stage {
    private final NumberEncoder encoder = new NumberEncoder();
    private double[] values = new double[0];
    private double @Nullable [] upper;

    @Override
    void grow(int rows) {
        values = grown(values, rows);
        if (upper != null) {
            upper = grown(upper, rows);
        }
    }

    private static double[] grown(double[] before, int rows) {
        double[] more = Arrays.copyOf(before, rows);
        Arrays.fill(more, before.length, rows, Double.NaN);
        return more;
    }

    /** Sets a number, which is not NaN. */
    void set(int row, double value) {
        values[row] = value + 0.0;
        if (upper != null) {
            upper[row] = values[row];
        }
        use();
    }

    void set(int row, double from, double to) {
        if (upper == null) {
            upper = values.clone();
        }
        values[row] = from + 0.0;
        upper[row] = to + 0.0;
        use();
    }

    @Override
    void unknown(int row) {
        values[row] = Double.NaN;
        if (upper != null) {
            upper[row] = Double.NaN;
        }
    }

    @Override
    ColumnTile tile(TileShape shape) {
        int[] known = encoder.known(shape, values);
        int[] ranges = upper == null ? shape.zeros() : ranges(shape, upper);
        NumberTile.End lower = encoder.encode(shape, values, known);
        NumberTile.End higher = upper == null ? lower : encoder.encode(shape, upper, known);
        Arrays.fill(values, 0, shape.rows(), Double.NaN);
        upper = null;
        return new NumberTile(shape, known, lower, higher, ranges);
    }

    private int[] ranges(TileShape shape, double[] upperEnds) {
        KnownRows ranges = new KnownRows(shape);
        for (int row = 0; row < shape.rows(); row++) {
            if (values[row] < upperEnds[row]) {
                ranges.add(row);
            }
        }
        return ranges.plane();
    }
}
