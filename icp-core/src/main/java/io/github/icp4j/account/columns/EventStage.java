package io.github.icp4j.account.columns;

import java.util.Arrays;

/** Events of a tile to be. */
final class EventStage {
    private static final int LEAST = 1024;

    private final EventSorter sorter = new EventSorter();
    private final RowEnds rows = new RowEnds();
    private char[] rowOfEach = new char[LEAST];
    private int[] types = new int[LEAST];
    private int[] subjects = new int[LEAST];
    private int[] days = new int[LEAST];
    private int used;

    /** Makes room for so many rows, more than before. */
    void grow(int most) {
        rows.grow(most);
    }

    /** Adds an event to the row that is being filled; a negative subject is none. */
    void add(int row, int type, int subject, int day) {
        if (used == types.length) {
            rowOfEach = Arrays.copyOf(rowOfEach, used * 2);
            types = Arrays.copyOf(types, used * 2);
            subjects = Arrays.copyOf(subjects, used * 2);
            days = Arrays.copyOf(days, used * 2);
        }
        rowOfEach[used] = (char) row;
        types[used] = type;
        subjects[used] = Math.max(subject, -1) + 1;
        days[used++] = day;
    }

    /** Ends a row whose events are known. */
    void end(int row) {
        rows.end(row, used);
    }

    /** Leaves no event behind that no end was said of, which the next row would take for its own. */
    void complete() {
        used = rows.last();
    }

    /** Takes back the events of a row. */
    void unknown(int row) {
        used = rows.takeBack(row);
    }

    EventTile seal(TileShape shape) {
        int[] known = Planes.known(shape, rows.ends());
        EventTile tile = sorter.sort(shape, known, rows.last(), rowOfEach, types, subjects, days);
        rows.clear(shape.rows());
        used = 0;
        return tile;
    }
}
