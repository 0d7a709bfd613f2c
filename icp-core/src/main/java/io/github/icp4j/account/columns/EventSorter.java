package io.github.icp4j.account.columns;

import java.util.Arrays;

/** Turns events by row into events by type, newest first; its memory is kept from tile to tile. */
final class EventSorter {
    /** Sorting by counting days pays where they span fewer than so many. */
    private static final int COUNTED_DAYS = 1 << 16;

    private int[] counts = new int[64];
    private int[] order = new int[64];
    private int[] other = new int[64];
    private int[] rows = new int[64];

    /**
     * The tile of these events.
     *
     * @param ends where each row's events end, or {@link RowEnds#UNKNOWN}
     * @param subjects the code of each event's subject plus one, 0 for none
     */
    EventTile sort(TileShape shape, int[] ends, int[] types, int[] subjects, int[] days) {
        int n = rows(shape, ends);
        sortByDay(days, n);
        int distinct = sortByType(types, n);
        int[] typeCodes = new int[distinct];
        int[] from = new int[distinct + 1];
        char[] sortedRows = new char[n];
        int[] sortedDays = new int[n];
        int[] sortedSubjects = new int[n];
        int most = 0;
        int t = -1;
        for (int i = 0; i < n; i++) {
            int event = order[i];
            if (t < 0 || typeCodes[t] != types[event]) {
                typeCodes[++t] = types[event];
            }
            from[t + 1] = i + 1;
            sortedRows[i] = (char) rows[event];
            sortedDays[i] = days[event];
            sortedSubjects[i] = subjects[event];
            most = Math.max(most, subjects[event]);
        }
        EventTile.Subjects narrow = new EventTile.Subjects(sortedSubjects, most);
        return new EventTile(shape, Planes.known(shape, ends), typeCodes, from, sortedRows, sortedDays, narrow);
    }

    /** Notes the row of each event and gives how many there are. */
    private int rows(TileShape shape, int[] ends) {
        int from = 0;
        for (int row = 0; row < shape.rows(); row++) {
            int end = ends[row];
            if (end > from) {
                ensure(end);
                Arrays.fill(rows, from, end, row);
                from = end;
            }
        }
        return from;
    }

    private void ensure(int n) {
        if (n > rows.length) {
            rows = Arrays.copyOf(rows, Math.max(n, rows.length * 2));
            order = new int[rows.length];
            other = new int[rows.length];
        }
    }

    private void sortByDay(int[] days, int n) {
        int first = Integer.MAX_VALUE;
        int last = Integer.MIN_VALUE;
        for (int i = 0; i < n; i++) {
            first = Math.min(first, days[i]);
            last = Math.max(last, days[i]);
        }
        if ((long) last - first < COUNTED_DAYS) {
            int span = n == 0 ? 0 : last - first + 1;
            resetCounts(span);
            for (int i = 0; i < n; i++) {
                counts[last - days[i]]++;
            }
            toStarts(span);
            for (int i = 0; i < n; i++) {
                order[counts[last - days[i]]++] = i;
            }
        } else {
            sortByComparing(days, n);
        }
    }

    private void sortByComparing(int[] days, int n) {
        long[] keys = new long[n];
        for (int i = 0; i < n; i++) {
            keys[i] = -(long) days[i] << Integer.SIZE | i;
        }
        Arrays.sort(keys);
        for (int i = 0; i < n; i++) {
            order[i] = (int) keys[i];
        }
    }

    /** Sorts stably by type and gives how many types there are. */
    private int sortByType(int[] types, int n) {
        int most = -1;
        for (int i = 0; i < n; i++) {
            most = Math.max(most, types[i]);
        }
        resetCounts(most + 1);
        int distinct = 0;
        for (int i = 0; i < n; i++) {
            distinct += counts[types[i]]++ == 0 ? 1 : 0;
        }
        toStarts(most + 1);
        for (int i = 0; i < n; i++) {
            other[counts[types[order[i]]]++] = order[i];
        }
        int[] swap = order;
        order = other;
        other = swap;
        return distinct;
    }

    private void resetCounts(int n) {
        if (n > counts.length) {
            counts = new int[Math.max(n, counts.length * 2)];
        } else {
            Arrays.fill(counts, 0, n, 0);
        }
    }

    private void toStarts(int n) {
        int start = 0;
        for (int i = 0; i < n; i++) {
            int count = counts[i];
            counts[i] = start;
            start += count;
        }
    }
}
