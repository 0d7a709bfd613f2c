package io.github.icp4j.score;

import io.github.icp4j.account.AccountBatch;
import io.github.icp4j.account.columns.EventTile;
import io.github.icp4j.account.columns.TileShape;
import io.github.icp4j.profile.Decay;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What a trigger adds to an account: points that depend on the ages of events, looked up in a table made once.
 *
 * <p>Few accounts have an event in a window, so the events are gone through, not the accounts.
 *
 * @param query which events
 * @param points what one event earns before decay, in hundredths
 * @param decay how the points fade
 * @param upTo how many events count, newest first
 * @param times how many triggers of the profile are exactly these
 */
record FadingPoints(EventQuery query, long points, Decay decay, int upTo, int times) {
    /** The same points, earned by so many triggers that are alike. */
    FadingPoints times(int triggers) {
        return new FadingPoints(query, points, decay, upTo, triggers);
    }

    /** The points left by age in days. */
    int[] table() {
        int[] table = new int[query.withinDays() + 1];
        for (int age = 0; age < table.length; age++) {
            table[age] = Math.toIntExact(times * decay.remaining(points, age, query.withinDays()));
        }
        return table;
    }

    /** The points left by age in days, for sums too large for ints. */
    long[] byAge() {
        long[] table = new long[query.withinDays() + 1];
        Arrays.setAll(table, age -> times * decay.remaining(points, age, query.withinDays()));
        return table;
    }

    MatchedEvents bind(AccountBatch batch, @Nullable Object before) {
        return query.bind(batch, before);
    }

    /**
     * Adds the points to the lanes; false where no event was found.
     *
     * @param empty whether all numbers in the lanes are still 0
     */
    boolean addTo(TileRun run, MatchedEvents matched, int[] table, int[][] lanes, boolean empty) {
        int type = matched.onlyType(run);
        if (upTo == 1 && type >= 0) {
            return addLatest(run, matched, type, table, lanes, empty);
        }
        if (type >= 0) {
            return addEachOf(run, matched, type, table, lanes);
        }
        int found = matched.find(run);
        addEach(run, matched, found, table, lanes);
        return found > 0;
    }

    /** Events of one type need no list: they lie newest first, and by row within a day, so that a repeated one follows. */
    private boolean addEachOf(TileRun run, MatchedEvents matched, int type, int[] table, int[][] lanes) {
        EventTile events = run.tile().events();
        int shift = run.shape().shift();
        int mask = run.shape().stride() - 1;
        int lastDay = run.lastDay();
        int[] counts = run.counts();
        int begin = events.notAfter(type, lastDay);
        int end = run.endOfWindow(type, query.withinDays(), begin);
        run.noteRead(events.readAhead(begin, end));
        int rowBefore = -1;
        int dayBefore = 0;
        boolean found = false;
        for (int i = begin; i < end; i++) {
            int row = events.row(i);
            int day = events.day(i);
            boolean mayRepeat = row == rowBefore && day == dayBefore;
            rowBefore = row;
            dayBefore = day;
            if (counts[row] < upTo
                    && matched.isAbout(events, i)
                    && !(mayRepeat && matched.isRepeatedInType(events, begin, i))) {
                counts[row]++;
                lanes[row >>> shift][row & mask] += table[lastDay - day];
                found = true;
            }
        }
        if (found) {
            Arrays.fill(counts, 0, run.shape().rows(), 0);
        }
        return found;
    }

    /** The events of one type are newest first, so that the first of a row is its latest. */
    private boolean addLatest(TileRun run, MatchedEvents matched, int type, int[] table, int[][] lanes, boolean empty) {
        EventTile events = run.tile().events();
        int begin = events.notAfter(type, run.lastDay());
        int end = run.endOfWindow(type, query.withinDays(), begin);
        run.noteRead(events.readAhead(begin, end));
        if (query.anySubject() && empty) {
            setLatest(run, begin, end, table, lanes);
        } else if (query.anySubject()) {
            addLatest(run, begin, end, table, lanes);
        } else {
            return addLatestAbout(run, matched, begin, end, table, lanes);
        }
        return begin < end;
    }

    /** From the oldest on: what the latest event of a row earns is set last. */
    private static void setLatest(TileRun run, int begin, int end, int[] table, int[][] lanes) {
        EventTile events = run.tile().events();
        int shift = run.shape().shift();
        int mask = run.shape().stride() - 1;
        int lastDay = run.lastDay();
        for (int i = end - 1; i >= begin; i--) {
            int row = events.row(i);
            lanes[row >>> shift][row & mask] = table[lastDay - events.day(i)];
        }
    }

    /** Without a branch, since no processor foresees which rows have had an event already. */
    private static void addLatest(TileRun run, int begin, int end, int[] table, int[][] lanes) {
        EventTile events = run.tile().events();
        int shift = run.shape().shift();
        int mask = run.shape().stride() - 1;
        int lastDay = run.lastDay();
        int[] seen = run.temporary(0);
        Arrays.fill(seen, 0);
        for (int i = begin; i < end; i++) {
            int row = events.row(i);
            int word = row & mask;
            int j = row >>> shift;
            int before = seen[word];
            seen[word] = before | 1 << j;
            lanes[j][word] += table[lastDay - events.day(i)] & ((before >>> j & 1) - 1);
        }
    }

    private static boolean addLatestAbout(
            TileRun run, MatchedEvents matched, int begin, int end, int[] table, int[][] lanes) {
        EventTile events = run.tile().events();
        int shift = run.shape().shift();
        int mask = run.shape().stride() - 1;
        int lastDay = run.lastDay();
        int[] seen = run.temporary(0);
        Arrays.fill(seen, 0);
        boolean found = false;
        for (int i = begin; i < end; i++) {
            int row = events.row(i);
            int word = row & mask;
            int bit = 1 << (row >>> shift);
            if ((seen[word] & bit) == 0 && matched.isAbout(events, i)) {
                seen[word] |= bit;
                lanes[row >>> shift][word] += table[lastDay - events.day(i)];
                found = true;
            }
        }
        return found;
    }

    private void addEach(TileRun run, MatchedEvents matched, int found, int[] table, int[][] lanes) {
        EventTile events = run.tile().events();
        TileShape shape = run.shape();
        int[] counts = run.counts();
        int[] list = run.found();
        int mask = shape.stride() - 1;
        for (int i = 0; i < found; i++) {
            int row = events.row(list[i]);
            if (counts[row] < upTo && !matched.isRepeated(run, i)) {
                counts[row]++;
                lanes[row >>> shape.shift()][row & mask] += table[run.lastDay() - events.day(list[i])];
            }
        }
        run.clearCounts(found);
    }

    /** Adds the points to the numbers by row. */
    void addTo(TileRun run, MatchedEvents matched, long[] table, long[] rows) {
        int found = matched.find(run);
        EventTile events = run.tile().events();
        int[] counts = run.counts();
        for (int i = 0; i < found; i++) {
            int event = run.found()[i];
            int row = events.row(event);
            if (counts[row] < upTo && !matched.isRepeated(run, i)) {
                counts[row]++;
                rows[row] += table[run.lastDay() - events.day(event)];
            }
        }
        run.clearCounts(found);
    }

    String inWords() {
        return query.inWords() + (upTo > 1 ? ", up to " + upTo : "") + ", "
                + decay.getClass().getSimpleName().toLowerCase(java.util.Locale.ROOT);
    }
}
