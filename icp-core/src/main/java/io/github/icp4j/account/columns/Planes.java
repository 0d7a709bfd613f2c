package io.github.icp4j.account.columns;

import java.util.Arrays;

/**
 * Turns numbers, one a row, into bit planes: plane {@code b} holds bit {@code b} of every row's number.
 *
 * <p>Its loops are kept so small that they are vectorised.
 */
final class Planes {
    /** What stands for an unknown code. */
    static final int UNKNOWN = -1;

    private Planes() {}

    /** The bits needed to tell the numbers from 0 to {@code most} apart. */
    static int bits(long most) {
        return Long.SIZE - Long.numberOfLeadingZeros(most);
    }

    /** The planes of codes from 0 to {@code most}, least significant first; where a code is unknown, no bit is set. */
    static int[][] ofCodes(TileShape shape, int[] codes, int most) {
        int[][] planes = new int[bits(most)][shape.stride()];
        int[] lane = new int[shape.stride()];
        for (int j = 0; j < shape.lanes(); j++) {
            copyLane(shape, codes, j, lane);
            clearUnknown(lane);
            for (int b = 0; b < planes.length; b++) {
                spread(lane, b, j, planes[b]);
            }
        }
        return planes;
    }

    /** The plane of the rows whose code is known. */
    static int[] known(TileShape shape, int[] codes) {
        int[] plane = new int[shape.stride()];
        int[] lane = new int[shape.stride()];
        for (int j = 0; j < shape.lanes(); j++) {
            copyLane(shape, codes, j, lane);
            spreadKnown(lane, j, plane);
        }
        return KnownRows.shared(shape, plane);
    }

    /** The planes of numbers from 0 to {@code most}, least significant first. */
    static int[][] of(TileShape shape, long[] values, long most) {
        int[][] planes = new int[bits(most)][shape.stride()];
        int[] low = new int[shape.stride()];
        int[] high = new int[shape.stride()];
        for (int j = 0; j < shape.lanes(); j++) {
            split(values, j << shape.shift(), shape.rowsInLane(j), low, high);
            for (int b = 0; b < planes.length; b++) {
                spread(b < Integer.SIZE ? low : high, b & (Integer.SIZE - 1), j, planes[b]);
            }
        }
        return planes;
    }

    /** The number of one row. */
    static long at(TileShape shape, int[][] planes, int row) {
        long value = 0;
        for (int b = 0; b < planes.length; b++) {
            value |= shape.test(planes[b], row) ? 1L << b : 0;
        }
        return value;
    }

    private static void copyLane(TileShape shape, int[] codes, int j, int[] lane) {
        int rows = shape.rowsInLane(j);
        System.arraycopy(codes, j << shape.shift(), lane, 0, rows);
        Arrays.fill(lane, rows, lane.length, UNKNOWN);
    }

    private static void split(long[] values, int from, int rows, int[] low, int[] high) {
        for (int k = 0; k < rows; k++) {
            low[k] = (int) values[from + k];
            high[k] = (int) (values[from + k] >>> Integer.SIZE);
        }
        Arrays.fill(low, rows, low.length, 0);
        Arrays.fill(high, rows, high.length, 0);
    }

    private static void clearUnknown(int[] lane) {
        for (int k = 0; k < lane.length; k++) {
            lane[k] = lane[k] & ~(lane[k] >> 31);
        }
    }

    private static void spreadKnown(int[] lane, int j, int[] plane) {
        for (int k = 0; k < plane.length; k++) {
            plane[k] |= (~lane[k] >>> 31) << j;
        }
    }

    private static void spread(int[] lane, int bit, int j, int[] plane) {
        for (int k = 0; k < plane.length; k++) {
            plane[k] |= ((lane[k] >>> bit) & 1) << j;
        }
    }

    /** Adds one bit of a run of rows to their numbers. */
    static void gather(int[] plane, int j, int bit, int[] lane) {
        for (int k = 0; k < lane.length; k++) {
            lane[k] |= ((plane[k] >>> j) & 1) << bit;
        }
    }

    /** Makes the numbers of a run of rows -1 where a plane is not set. */
    static void unknown(int[] known, int j, int[] lane) {
        for (int k = 0; k < lane.length; k++) {
            lane[k] |= ((known[k] >>> j) & 1) - 1;
        }
    }

    /** Clears the bits of rows whose code is unknown. */
    static void clearWhereUnknown(int[] known, int[][] planes) {
        for (int[] plane : planes) {
            and(known, plane);
        }
    }

    private static void and(int[] other, int[] plane) {
        for (int k = 0; k < plane.length; k++) {
            plane[k] &= other[k];
        }
    }

    /** One bit more, from the least significant, of where numbers are at least a bound that has the bit or has not. */
    static void compare(boolean set, int[] plane, int[] reached) {
        for (int k = 0; k < reached.length; k++) {
            reached[k] = set ? plane[k] & reached[k] : plane[k] | reached[k];
        }
    }

    static long bytes(int[][] planes) {
        long bytes = 16;
        for (int[] plane : planes) {
            bytes += 20 + 4L * plane.length;
        }
        return bytes;
    }
}
