package io.github.icp4j.account.columns;

import java.util.Arrays;

/** Turns events by row into events by type, newest first; its memory is kept from tile to tile. */
final class EventSorter {
    /** Sorting by counting days pays where they span fewer than so many. */
    private static final int COUNTED_DAYS = 1 << 16;

    /** Counting types and days at once pays where there are at most so many of both for each event, and some more. */
    private static final int COUNTERS_AN_EVENT = 4;

    private static final int FREE_COUNTERS = 256;

    private int[] counts = new int[64];
    private int[] order = new int[64];
    private int[] other = new int[64];

    /**
     * The tile of these events.
     *
     * @param known the plane of rows whose events are known
     * @param n how many events there are
     * @param rows the row of each event, ascending
     * @param subjects the code of each event's subject plus one, 0 for none
     */
    EventTile sort(TileShape shape, int[] known, int n, char[] rows, int[] types, int[] subjects, int[] days) {
        if (n > order.length) {
            order = new int[Math.max(n, order.length * 2)];
            other = new int[order.length];
        }
        int mostType = n == 0 ? -1 : most(types, n);
        int countersOfType = sortByTypeAndDay(mostType, types, days, n);
        int distinct = distinct(mostType, countersOfType);
        int[] typeCodes = new int[distinct];
        int[] from = new int[distinct + 1];
        noteTypes(countersOfType, typeCodes, from);
        char[] sortedRows = new char[n];
        int[] sortedDays = new int[n];
        for (int i = 0; i < n; i++) {
            int event = order[i];
            sortedRows[i] = rows[event];
            sortedDays[i] = days[event];
        }
        EventTile.Subjects sortedSubjects = EventTile.Subjects.of(subjects, order, n, n == 0 ? 0 : most(subjects, n));
        return new EventTile(shape, known, typeCodes, from, sortedRows, sortedDays, sortedSubjects);
    }

    private static int most(int[] numbers, int n) {
        int most = Integer.MIN_VALUE;
        for (int i = 0; i < n; i++) {
            most = Math.max(most, numbers[i]);
        }
        return most;
    }

    private static int least(int[] numbers, int n) {
        int least = Integer.MAX_VALUE;
        for (int i = 0; i < n; i++) {
            least = Math.min(least, numbers[i]);
        }
        return least;
    }

    /** Sorts stably, and gives how many counters there are for each type, the last of which holds where its events end. */
    private int sortByTypeAndDay(int mostType, int[] types, int[] days, int n) {
        if (n == 0) {
            return 1;
        }
        int last = most(days, n);
        long span = (long) last - least(days, n) + 1;
        if ((mostType + 1) * span <= COUNTERS_AN_EVENT * (long) n + FREE_COUNTERS) {
            sortByBoth(mostType, (int) span, types, last, days, n);
            return (int) span;
        }
        if (span <= COUNTED_DAYS) {
            sortByDay((int) span, last, days, n);
        } else {
            sortByComparing(days, n);
        }
        sortByType(mostType, types, n);
        return 1;
    }

    private void sortByBoth(int mostType, int span, int[] types, int last, int[] days, int n) {
        int size = (mostType + 1) * span;
        resetCounts(size);
        for (int i = 0; i < n; i++) {
            counts[types[i] * span + (last - days[i])]++;
        }
        toStarts(size);
        for (int i = 0; i < n; i++) {
            order[counts[types[i] * span + (last - days[i])]++] = i;
        }
    }

    private void sortByDay(int span, int last, int[] days, int n) {
        resetCounts(span);
        for (int i = 0; i < n; i++) {
            counts[last - days[i]]++;
        }
        toStarts(span);
        for (int i = 0; i < n; i++) {
            order[counts[last - days[i]]++] = i;
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

    private void sortByType(int mostType, int[] types, int n) {
        resetCounts(mostType + 1);
        for (int i = 0; i < n; i++) {
            counts[types[i]]++;
        }
        toStarts(mostType + 1);
        for (int i = 0; i < n; i++) {
            other[counts[types[order[i]]]++] = order[i];
        }
        int[] swap = order;
        order = other;
        other = swap;
    }

    /** How many types have events. */
    private int distinct(int mostType, int countersOfType) {
        int distinct = 0;
        int begin = 0;
        for (int type = 0; type <= mostType; type++) {
            int end = counts[(type + 1) * countersOfType - 1];
            distinct += end > begin ? 1 : 0;
            begin = end;
        }
        return distinct;
    }

    /** Notes the types that have events, and where those of each end. */
    private void noteTypes(int countersOfType, int[] typeCodes, int[] from) {
        int type = -1;
        for (int t = 0; t < typeCodes.length; t++) {
            do {
                type++;
                from[t + 1] = counts[(type + 1) * countersOfType - 1];
            } while (from[t + 1] == from[t]);
            typeCodes[t] = type;
        }
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
