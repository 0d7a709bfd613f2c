package io.github.icp4j.review;

/**
 * Two sets of hashes that stop growing at a bound; what is in both takes its place once. Open addressing, 16 bytes for each
 * at most; the last two bits of a hash are not told apart.
 */
final class LongHashes {
    private static final int SETS = 2;
    private static final long IN_SETS = (1L << SETS) - 1;

    private final int most;
    private long[] slots = new long[1 << 10];
    private int used;
    private final int[] sizes = new int[SETS];

    /** Of at most so many hashes in each set. */
    LongHashes(int most) {
        this.most = most;
    }

    /**
     * Adds a hash to a set; false where it was there. A full set does not change, and takes hashes it lacks for new.
     *
     * @param set 0 or 1
     */
    boolean add(long hash, int set) {
        long bit = 1L << set;
        int slot = slotOf(hash);
        long there = slots[slot];
        if ((there & bit) != 0) {
            return false;
        }
        if (sizes[set] < most) {
            sizes[set]++;
            slots[slot] = (hash & ~IN_SETS) | (there & IN_SETS) | bit;
            if (there == 0 && 2L * ++used > slots.length) {
                grow();
            }
        }
        return true;
    }

    /** Whether either set takes no more. */
    boolean isFull() {
        return sizes[0] >= most || sizes[1] >= most;
    }

    private int slotOf(long hash) {
        long[] all = slots;
        int mask = all.length - 1;
        int slot = (int) (hash >>> SETS) & mask;
        while (all[slot] != 0 && ((all[slot] ^ hash) & ~IN_SETS) != 0) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void grow() {
        long[] before = slots;
        slots = new long[2 * before.length];
        for (long each : before) {
            if (each != 0) {
                slots[slotOf(each)] = each;
            }
        }
    }
}
