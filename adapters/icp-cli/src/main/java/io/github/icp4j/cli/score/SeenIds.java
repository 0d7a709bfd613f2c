package io.github.icp4j.cli.score;

/**
 * Remembers ids by 128 bits of each and the line they stood on: 24 bytes an id, twice that while it grows, up to a limit.
 * Two different ids that count as one are not to be met: of ten billion ids, the chance is one in ten to the eighteenth.
 */
final class SeenIds {
    private static final int SMALLEST = 1 << 10;

    private final int most;
    private long[] slots = new long[3 * SMALLEST];
    private int capacity = SMALLEST;
    private int size;
    private final IdHash hash = new IdHash();

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
        long high = hash.first();
        long low = hash.second();
        int slot = find(high, low);
        if (slots[slot + 2] != 0) {
            return slots[slot + 2];
        }
        if (!isFull()) {
            put(slot, high, low, line);
            if (size * 3L > capacity * 2L) {
                grow();
            }
        }
        return -1;
    }

    /** Where an id is, or where it would go. Lines count from 1: a line of 0 is an empty slot. */
    private int find(long high, long low) {
        int index = (int) (high & (capacity - 1));
        while (true) {
            int slot = 3 * index;
            if (slots[slot + 2] == 0 || (slots[slot] == high && slots[slot + 1] == low)) {
                return slot;
            }
            index = (index + 1) & (capacity - 1);
        }
    }

    private void put(int slot, long high, long low, long line) {
        slots[slot] = high;
        slots[slot + 1] = low;
        slots[slot + 2] = line;
        size++;
    }

    private void grow() {
        long[] before = slots;
        capacity = Math.multiplyExact(capacity, 2);
        slots = new long[Math.multiplyExact(3, capacity)];
        size = 0;
        for (int i = 0; i < before.length; i += 3) {
            if (before[i + 2] != 0) {
                put(find(before[i], before[i + 1]), before[i], before[i + 1], before[i + 2]);
            }
        }
    }
}
