package io.github.icp4j.account.columns;

/**
 * Numbers as planes of codes that are in the order of the numbers; ranges as two such sets, for their lower and upper ends.
 *
 * <p>An unknown number has code 0 and is not in {@link #known()}. An open end is infinite.
 */
public final class NumberTile implements ColumnTile {
    private final TileShape shape;
    private final int[] known;
    private final End lower;
    private final End upper;

    NumberTile(TileShape shape, int[] known, End lower, End upper) {
        this.shape = shape;
        this.known = known;
        this.lower = lower;
        this.upper = upper;
    }

    @Override
    public int[] known() {
        return known;
    }

    /** Whether any number is known only as a range. */
    public boolean hasRanges() {
        return lower != upper;
    }

    /** The numbers, or the lower ends of the ranges. */
    public End lower() {
        return lower;
    }

    /** The numbers, or the upper ends of the ranges. */
    public End upper() {
        return upper;
    }

    /** Whether a row's number is known. */
    public boolean isKnown(int row) {
        return shape.test(known, row);
    }

    @Override
    public long bytes() {
        return KnownRows.bytes(shape, known)
                + Planes.bytes(lower.planes)
                + (hasRanges() ? Planes.bytes(upper.planes) : 0);
    }

    /** One number a row, as planes. */
    public static final class End {
        private final TileShape shape;
        private final NumberCode code;
        private final int[][] planes;

        End(TileShape shape, NumberCode code, int[][] planes) {
            this.shape = shape;
            this.code = code;
            this.planes = planes;
        }

        /** The planes of the codes. */
        public int planes() {
            return planes.length;
        }

        /** One plane of the codes, from the least significant. */
        public int[] plane(int bit) {
            return planes[bit];
        }

        /** Whether every number in the tile is below this one. */
        public boolean isBelow(double number) {
            return code.isBelow(number);
        }

        /** The least code whose number is at least this one, as an unsigned number; the tile is not below it. */
        public long codeFrom(double number) {
            return code.codeFrom(number);
        }

        /** The number of a row; any where it is unknown. */
        public double number(int row) {
            return code.decode(Planes.at(shape, planes, row));
        }
    }
}
