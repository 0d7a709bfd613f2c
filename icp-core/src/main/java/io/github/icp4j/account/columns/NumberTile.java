package io.github.icp4j.account.columns;

import java.util.Arrays;

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
    private final int[] ranges;

    NumberTile(TileShape shape, int[] known, End lower, End upper, int[] ranges) {
        this.shape = shape;
        this.known = known;
        this.lower = lower;
        this.upper = upper;
        this.ranges = ranges;
    }

    @Override
    public int[] known() {
        return known;
    }

    /** Whether any number is known only as a range. */
    public boolean hasRanges() {
        return lower != upper;
    }

    /** The plane of rows whose number is known only as a range. */
    public int[] ranges() {
        return ranges;
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
                + KnownRows.bytes(shape, ranges)
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

        /** A number that none in the tile is below. */
        public double least() {
            return code.decode(0);
        }

        /** A number that none in the tile is above. */
        public double greatest() {
            return code.decode(code.most());
        }

        /** A number that none in the tile which is at least a bound is below; not all in the tile are below the bound. */
        public double leastFrom(double bound) {
            return code.decode(code.codeFrom(bound));
        }

        /** Puts the plane of rows whose number is at least this one; anything where it is unknown. */
        public void from(double number, int[] plane) {
            if (isBelow(number)) {
                Arrays.fill(plane, 0);
                return;
            }
            Arrays.fill(plane, -1);
            long bound = codeFrom(number);
            for (int bit = Long.numberOfTrailingZeros(bound); bit < planes.length; bit++) {
                Planes.compare((bound >>> bit & 1) != 0, planes[bit], plane);
            }
        }

        /** The number of a row; any where it is unknown. */
        public double number(int row) {
            return code.decode(Planes.at(shape, planes, row));
        }
    }
}
