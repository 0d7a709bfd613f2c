package io.github.icp4j.account.columns;

/** Flags as one plane; an unknown flag is 0 in it and is not in {@link #known()}. */
public final class FlagTile implements ColumnTile {
    private final TileShape shape;
    private final int[] known;
    private final int[] plane;

    private FlagTile(TileShape shape, int[] known, int[] plane) {
        this.shape = shape;
        this.known = known;
        this.plane = plane;
    }

    /** A tile of flags: 1 for true, 0 for false, negative for unknown. */
    static FlagTile of(TileShape shape, byte[] flags) {
        KnownRows known = new KnownRows(shape);
        KnownRows set = new KnownRows(shape);
        for (int row = 0; row < shape.rows(); row++) {
            if (flags[row] >= 0) {
                known.add(row);
                if (flags[row] > 0) {
                    set.add(row);
                }
            }
        }
        return new FlagTile(shape, known.plane(), set.plane());
    }

    @Override
    public int[] known() {
        return known;
    }

    /** The plane of rows whose flag is true. */
    public int[] plane() {
        return plane;
    }

    /** Whether a row's flag is known. */
    public boolean isKnown(int row) {
        return shape.test(known, row);
    }

    /** A row's flag; false where it is unknown. */
    public boolean flag(int row) {
        return shape.test(plane, row);
    }

    @Override
    public long bytes() {
        return KnownRows.bytes(shape, known) + KnownRows.bytes(shape, plane);
    }
}
