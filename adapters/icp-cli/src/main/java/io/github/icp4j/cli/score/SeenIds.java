package io.github.icp4j.cli.score;

/**
 * Remembers ids by 96 bits of each and the line they stood on, up to a limit: 20 bytes a place, of which a third to two thirds
 * are taken. Two different ids that count as one are hardly to be met: of a billion ids, the chance is one in a hundred billion.
 *
 * <p>A third of the bits lies in a table of its own, which is small enough to stay near the processor: for an id that is new it
 * is mostly all that is looked at.
 */
final class SeenIds {
    private static final int SMALLEST = 1 << 10;

    private final int most;
    private final IdHash hash = new IdHash();

    /** By place, bits of the id that are not all 0; 0 where the place is free. */
    private int[] marks = new int[SMALLEST];

    /** By place, more bits of the id, and its line. */
    private long[] ids = new long[2 * SMALLEST];

    private int size;

    /** With a limit to how many are remembered. */
    SeenIds(int most) {
        this.most = most;
    }

    /** Whether the limit has been reached, and ids are no longer remembered. */
    boolean isFull() {
        return size >= most;
    }

    /** The line on which an id was first seen, or -1 where it is new; it is then remembered. */
    long firstLine(CharSequence id, long line) {
        hash.of(id);
        int mark = mark(hash.second());
        int place = find(mark, hash.first());
        if (marks[place] != 0) {
            return ids[2 * place + 1];
        }
        if (!isFull()) {
            put(place, mark, hash.first(), line);
            if (size * 3L > marks.length * 2L) {
                grow();
            }
        }
        return -1;
    }

    private static int mark(long bits) {
        return (int) bits == 0 ? 1 : (int) bits;
    }

    /** Where an id is, or where it would go. */
    private int find(int mark, long bits) {
        int mask = marks.length - 1;
        int place = mark & mask;
        while (marks[place] != 0 && (marks[place] != mark || ids[2 * place] != bits)) {
            place = (place + 1) & mask;
        }
        return place;
    }

    private void put(int place, int mark, long bits, long line) {
        marks[place] = mark;
        ids[2 * place] = bits;
        ids[2 * place + 1] = line;
        size++;
    }

    private void grow() {
        int[] oldMarks = marks;
        long[] oldIds = ids;
        marks = new int[Math.multiplyExact(oldMarks.length, 2)];
        ids = new long[Math.multiplyExact(oldIds.length, 2)];
        size = 0;
        for (int old = 0; old < oldMarks.length; old++) {
            if (oldMarks[old] != 0) {
                long bits = oldIds[2 * old];
                put(find(oldMarks[old], bits), oldMarks[old], bits, oldIds[2 * old + 1]);
            }
        }
    }
}
