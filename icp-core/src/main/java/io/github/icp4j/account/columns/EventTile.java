package io.github.icp4j.account.columns;

import java.util.Arrays;

/** The events of a tile, type by type, newest first; those of one type and day in the order of rows. */
public final class EventTile {
    private final TileShape shape;
    private final int[] known;
    private final int[] types;
    private final int[] from;
    private final char[] rows;
    private final int[] days;
    private final Subjects subjects;

    EventTile(TileShape shape, int[] known, int[] types, int[] from, char[] rows, int[] days, Subjects subjects) {
        this.shape = shape;
        this.known = known;
        this.types = types;
        this.from = from;
        this.rows = rows;
        this.days = days;
        this.subjects = subjects;
    }

    /** The plane of rows whose events are known. */
    public int[] known() {
        return known;
    }

    /** Whether a row's events are known. */
    public boolean isKnown(int row) {
        return shape.test(known, row);
    }

    /** The codes of the event types that occur, ascending. */
    public int[] types() {
        return types;
    }

    /** Where a type is in {@link #types()}, or a negative number where it does not occur. */
    public int find(int type) {
        return Arrays.binarySearch(types, type);
    }

    /** Where the events of a type begin, by its index. */
    public int begin(int index) {
        return from[index];
    }

    /** Where the events of a type end, by its index. */
    public int end(int index) {
        return from[index + 1];
    }

    /** The index, in {@link #types()}, of an event's type. */
    public int indexOf(int event) {
        int index = Arrays.binarySearch(from, event);
        while (index >= 0 && index + 1 < from.length && from[index + 1] == event) {
            index++;
        }
        return index < 0 ? ~index - 1 : index;
    }

    /**
     * The first event of a type, by its index, that is not after a day; the type's end where all are. Few events are after
     * the day that is asked for, so that the search begins among the newest, in ever longer steps.
     */
    public int notAfter(int index, int day) {
        return notAfter(index, day, from[index]);
    }

    /** As for a type, where those before an event of it are known to be after the day. */
    public int notAfter(int index, int day, int first) {
        int low = first;
        int end = from[index + 1];
        int step = 1;
        int high = low;
        while (high < end && days[high] > day) {
            low = high + 1;
            high = Math.min(end, high + step);
            step *= 2;
        }
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (days[middle] > day) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /**
     * Reads a word of each cache line that some events lie in, so that memory is asked for all of them at once before they
     * are gone through one by one.
     *
     * @return something that depends on all that was read
     */
    public int readAhead(int begin, int end) {
        int read = 0;
        for (int i = begin; i < end; i += 16) {
            read += days[i];
        }
        for (int i = begin; i < end; i += 32) {
            read += rows[i];
        }
        return read;
    }

    /** The row of an event. */
    public int row(int event) {
        return rows[event];
    }

    /** The day of an event, counted from 1970-01-01. */
    public int day(int event) {
        return days[event];
    }

    /** The code of an event's subject, or -1 where it has none. */
    public int subject(int event) {
        return subjects.at(event);
    }

    /** The memory taken, in bytes. */
    public long bytes() {
        return KnownRows.bytes(shape, known) + 96 + 8L * types.length + 6L * rows.length + subjects.bytes();
    }

    /** The subjects' codes plus one, 0 for none, in the narrowest array. */
    static final class Subjects {
        private final byte[] small;
        private final char[] middle;
        private final int[] large;

        private Subjects(byte[] small, char[] middle, int[] large) {
            this.small = small;
            this.middle = middle;
            this.large = large;
        }

        /** Those of so many events in an order; none is above the most. */
        static Subjects of(int[] codes, int[] order, int n, int most) {
            byte[] small = new byte[most > 0 && most < 1 << 8 ? n : 0];
            char[] middle = new char[most >= 1 << 8 && most < 1 << 16 ? n : 0];
            int[] large = new int[most >= 1 << 16 ? n : 0];
            for (int i = 0; i < small.length; i++) {
                small[i] = (byte) codes[order[i]];
            }
            for (int i = 0; i < middle.length; i++) {
                middle[i] = (char) codes[order[i]];
            }
            for (int i = 0; i < large.length; i++) {
                large[i] = codes[order[i]];
            }
            return new Subjects(small, middle, large);
        }

        int at(int event) {
            if (small.length > 0) {
                return (small[event] & 0xFF) - 1;
            }
            if (middle.length > 0) {
                return middle[event] - 1;
            }
            return large.length > 0 ? large[event] - 1 : -1;
        }

        long bytes() {
            return 64 + small.length + 2L * middle.length + 4L * large.length;
        }
    }
}
