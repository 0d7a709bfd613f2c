package io.github.icp4j.score;

import io.github.icp4j.account.columns.Dictionaries;
import io.github.icp4j.account.columns.EventTile;
import java.util.Arrays;

/** Finds the events that a query asks for in the tiles of a batch, newest first. */
final class MatchedEvents {
    private final EventQuery query;
    private final CanonicalCodes types;
    private final CanonicalCodes subjects;

    MatchedEvents(EventQuery query) {
        this.query = query;
        types = new CanonicalCodes(query.types(), false);
        subjects = new CanonicalCodes(query.subjects(), query.anySubject());
    }

    void look(Dictionaries.Snapshot names) {
        types.look(names.types());
        subjects.look(names.subjects());
    }

    /** The index of the one type that is asked for in a tile, or negative where there are none or several. */
    int onlyType(TileRun run) {
        int[] all = run.tile().events().types();
        int only = -1;
        for (int index = 0; index < all.length; index++) {
            if (types.contains(all[index])) {
                if (only >= 0) {
                    return -2;
                }
                only = index;
            }
        }
        return only;
    }

    /** Whether an event is about what is asked for. */
    boolean isAbout(EventTile events, int event) {
        if (query.anySubject()) {
            return true;
        }
        int subject = events.subject(event);
        return subject >= 0 && subjects.contains(subject);
    }

    /** Sets the bit of every row that has an event in the window, all others to 0; false, and nothing set, where none has. */
    boolean mark(TileRun run, int[] out) {
        EventTile events = run.tile().events();
        boolean found = false;
        for (int index = 0; index < events.types().length; index++) {
            if (types.contains(events.types()[index])) {
                int begin = events.notAfter(index, run.lastDay());
                int end = run.endOfWindow(index, query.withinDays(), begin);
                if (begin < end && !found) {
                    Arrays.fill(out, 0);
                    found = true;
                }
                run.noteRead(events.readAhead(begin, end));
                if (query.anySubject()) {
                    mark(run, events, begin, end, out);
                } else {
                    markAbout(run, events, begin, end, out);
                }
            }
        }
        return found;
    }

    private static void mark(TileRun run, EventTile events, int begin, int end, int[] out) {
        int shift = run.shape().shift();
        int mask = run.shape().stride() - 1;
        for (int i = begin; i < end; i++) {
            int row = events.row(i);
            out[row & mask] |= 1 << (row >>> shift);
        }
    }

    private void markAbout(TileRun run, EventTile events, int begin, int end, int[] out) {
        for (int i = begin; i < end; i++) {
            if (isAbout(events, i)) {
                run.shape().set(out, events.row(i));
            }
        }
    }

    /** Puts the events in the window into the run's list, newest first, and gives how many there are. */
    int find(TileRun run) {
        EventTile events = run.tile().events();
        int last = run.lastDay();
        int first = run.firstDay(query.withinDays());
        int found = 0;
        int listed = 0;
        for (int index = 0; index < events.types().length; index++) {
            if (types.contains(events.types()[index])) {
                int before = found;
                found = find(run, events, index, first, last, found);
                listed += found > before ? 1 : 0;
            }
        }
        if (listed > 1) {
            sort(run, events, found);
        }
        return found;
    }

    private int find(TileRun run, EventTile events, int index, int first, int last, int count) {
        int end = events.end(index);
        int found = count;
        for (int i = events.notAfter(index, last); i < end && events.day(i) >= first; i++) {
            if (isAbout(events, i)) {
                run.found(found++, i);
            }
        }
        return found;
    }

    /** Merges the lists of several types. A window is of at most ten years, so that an age has 12 bits; a row has 16. */
    private static void sort(TileRun run, EventTile events, int found) {
        int[] list = run.found();
        long[] keys = new long[found];
        for (int i = 0; i < found; i++) {
            long age = (long) run.lastDay() - events.day(list[i]);
            keys[i] = age << 48 | (long) events.row(list[i]) << 32 | list[i];
        }
        Arrays.sort(keys);
        for (int i = 0; i < found; i++) {
            list[i] = (int) keys[i];
        }
    }

    /** Whether an event of the list is the same as one before it: row, day, canonical type and canonical subject. */
    boolean isRepeated(TileRun run, int position) {
        EventTile events = run.tile().events();
        int[] list = run.found();
        int event = list[position];
        for (int i = position - 1; i >= 0; i--) {
            int other = list[i];
            if (events.day(other) != events.day(event) || events.row(other) != events.row(event)) {
                return false;
            }
            if (sameSubject(events.subject(other), events.subject(event)) && sameType(events, other, event)) {
                return true;
            }
        }
        return false;
    }

    /** Whether an event that is asked for is the same as one before it, of the same type, from the first of the window on. */
    boolean isRepeatedInType(EventTile events, int begin, int event) {
        for (int other = event - 1; other >= begin; other--) {
            if (events.day(other) != events.day(event) || events.row(other) != events.row(event)) {
                return false;
            }
            if (sameSubject(events.subject(other), events.subject(event))) {
                return true;
            }
        }
        return false;
    }

    private boolean sameSubject(int a, int b) {
        return a == b || (a >= 0 && b >= 0 && subjects.number(a) == subjects.number(b));
    }

    private boolean sameType(EventTile events, int a, int b) {
        int typeOfA = events.types()[events.indexOf(a)];
        int typeOfB = events.types()[events.indexOf(b)];
        return typeOfA == typeOfB || types.number(typeOfA) == types.number(typeOfB);
    }
}
