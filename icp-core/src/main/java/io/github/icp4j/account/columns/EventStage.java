package io.github.icp4j.account.columns;

import java.util.Arrays;

/** Events of a tile to be. */
final class EventStage {
    private final EventSorter sorter = new EventSorter();
    private final RowEnds rows = new RowEnds();
    private int[] types = new int[TileShape.MAX_ROWS];
    private int[] subjects = new int[TileShape.MAX_ROWS];
    private int[] days = new int[TileShape.MAX_ROWS];
    private int used;

    /** Adds an event to the row that is being filled; a negative subject is none. */
    void add(int type, int subject, int day) {
        if (used == types.length) {
            types = Arrays.copyOf(types, used * 2);
            subjects = Arrays.copyOf(subjects, used * 2);
            days = Arrays.copyOf(days, used * 2);
        }
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
        EventTile tile = sorter.sort(shape, rows.ends(), types, subjects, days);
        rows.clear(shape.rows());
        used = 0;
        return tile;
    }
}
