package io.github.icp4j.account.columns;

import java.util.Arrays;

/**
 * How the rows of a tile are spread over words: row {@code r} is bit {@code r / stride} of word {@code r % stride}.
 *
 * <p>Rows that follow one another lie in the same bit of neighbouring words. So a loop over the words of a plane handles
 * 32 rows a word, and one bit of all words is a run of {@code stride} rows, ready to be spread over an array of numbers
 * with one shift that is the same for the whole loop. Both loops are of the kind that the JIT compiler vectorises.
 *
 * @param rows the rows in the tile, from 1 to {@link #MAX_ROWS}
 * @param shift the binary logarithm of the stride
 */
public record TileShape(int rows, int shift) {
    /** The most rows in a tile. */
    public static final int MAX_ROWS = 1 << 16;

    private static final int LEAST_SHIFT = 4;
    private static final int MOST_SHIFT = 11;
    private static final int[][] ONES = new int[MOST_SHIFT + 1][];
    private static final int[][] ZEROS = new int[MOST_SHIFT + 1][];

    static {
        for (int shift = LEAST_SHIFT; shift <= MOST_SHIFT; shift++) {
            ZEROS[shift] = new int[1 << shift];
            ONES[shift] = new int[1 << shift];
            Arrays.fill(ONES[shift], -1);
        }
    }

    /** The shape of a tile with so many rows: the least stride, a power of two, that 32 bits a word can hold. */
    public static TileShape of(int rows) {
        if (rows < 1 || rows > MAX_ROWS) {
            throw new IllegalArgumentException("rows must be from 1 to " + MAX_ROWS + ", but was " + rows);
        }
        int words = (rows + Integer.SIZE - 1) / Integer.SIZE;
        int shift = Integer.SIZE - Integer.numberOfLeadingZeros(words - 1);
        return new TileShape(rows, Math.max(LEAST_SHIFT, words == 1 ? 0 : shift));
    }

    /** The words in a plane. */
    public int stride() {
        return 1 << shift;
    }

    /** The runs of {@link #stride()} rows, the last of which may be shorter. */
    public int lanes() {
        return (rows + stride() - 1) >>> shift;
    }

    /** The rows in a run. */
    public int rowsInLane(int lane) {
        return Math.min(stride(), rows - (lane << shift));
    }

    /** Whether a row's bit is set in a plane. */
    public boolean test(int[] plane, int row) {
        return (plane[row & (stride() - 1)] >>> (row >>> shift) & 1) != 0;
    }

    /** Sets a row's bit in a plane. */
    public void set(int[] plane, int row) {
        plane[row & (stride() - 1)] |= 1 << (row >>> shift);
    }

    /** The plane in which every bit is set, shared by all tiles of this stride. */
    public int[] ones() {
        return ONES[shift];
    }

    /** The plane in which no bit is set, shared by all tiles of this stride. */
    public int[] zeros() {
        return ZEROS[shift];
    }

    /** A new plane in which the bits of existing rows are set. */
    public int[] existing() {
        int[] plane = new int[stride()];
        for (int row = 0; row < rows; row++) {
            set(plane, row);
        }
        return plane;
    }

    /** The rows, of those that exist, whose bit is set in a plane. */
    public int count(int[] plane) {
        int whole = rows >>> shift;
        int wholeLanes = whole == Integer.SIZE ? -1 : (1 << whole) - 1;
        int rest = rows & (stride() - 1);
        int count = 0;
        for (int k = 0; k < plane.length; k++) {
            int lanes = k < rest ? wholeLanes | 1 << whole : wholeLanes;
            count += Integer.bitCount(plane[k] & lanes);
        }
        return count;
    }
}
