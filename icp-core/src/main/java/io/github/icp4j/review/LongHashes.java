package io.github.icp4j.review;

/** A set of longs that stops growing at a bound; open addressing, 16 bytes for each at most. */
final class LongHashes {
    private final int most;
    private long[] slots = new long[1 << 10];
    private int size;
    private boolean hasZero;

    LongHashes(int most) {
        this.most = most;
    }

    /** Adds a value; false where it was there. A full set does not change, and takes values it lacks for new. */
    boolean add(long value) {
        if (value == 0) {
            boolean added = !hasZero;
            hasZero = true;
            return added;
        }
        int slot = slotOf(value);
        if (slots[slot] == value) {
            return false;
        }
        if (size < most) {
            slots[slot] = value;
            size++;
            if (2L * size > slots.length) {
                grow();
            }
        }
        return true;
    }

    boolean isFull() {
        return size >= most;
    }

    private int slotOf(long value) {
        int mask = slots.length - 1;
        int slot = (int) value & mask;
        while (slots[slot] != 0 && slots[slot] != value) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void grow() {
        long[] before = slots;
        slots = new long[2 * before.length];
        for (long value : before) {
            if (value != 0) {
                slots[slotOf(value)] = value;
            }
        }
    }
}
