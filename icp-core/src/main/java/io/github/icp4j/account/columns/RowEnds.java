package io.github.icp4j.account.columns;

import java.util.Arrays;

/** Where the items of each row end in a list of the items of all rows; a row without an end has an unknown list. */
final class RowEnds {
    /** The end of a row whose list is unknown. */
    static final int UNKNOWN = -1;

    private int[] ends = new int[0];
    private int endedRow = UNKNOWN;
    private int last;
    private int beforeLast;

    /** Makes room for so many rows, more than before. */
    void grow(int rows) {
        int before = ends.length;
        ends = Arrays.copyOf(ends, rows);
        Arrays.fill(ends, before, rows, UNKNOWN);
    }

    /** Ends a row, which is not before one that ended earlier. */
    void end(int row, int used) {
        if (row != endedRow) {
            beforeLast = last;
            endedRow = row;
        }
        last = used;
        ends[row] = used;
    }

    /** Makes the row that is being filled unknown, and gives where the items of the rows before end. */
    int takeBack(int row) {
        if (row == endedRow) {
            last = beforeLast;
            endedRow = UNKNOWN;
        }
        ends[row] = UNKNOWN;
        return last;
    }

    /** Where the items of the row that ended last end. */
    int last() {
        return last;
    }

    /** By row, ascending but for {@link #UNKNOWN}. */
    int[] ends() {
        return ends;
    }

    /** Makes the first rows, of which all others are unknown, unknown again. */
    void clear(int rows) {
        Arrays.fill(ends, 0, rows, UNKNOWN);
        endedRow = UNKNOWN;
        last = 0;
        beforeLast = 0;
    }
}
