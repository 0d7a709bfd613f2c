package io.github.icp4j.account.columns;

import java.util.Arrays;

/** Events of a tile to be. */
final class EventStage {
    private final EventSorter sorter = new EventSorter();
    private final int[] ends = new int[TileShape.MAX_ROWS];
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

    void end(int row) {
        ends[row] = used;
    }

    void unknown(int row) {
        ends[row] = ~used;
    }

    EventTile seal(TileShape shape) {
        used = 0;
        return sorter.sort(shape, ends, types, subjects, days);
    }

    void backTo(int row) {
        used = row == 0 ? 0 : ends[row - 1] < 0 ? ~ends[row - 1] : ends[row - 1];
    }
}
