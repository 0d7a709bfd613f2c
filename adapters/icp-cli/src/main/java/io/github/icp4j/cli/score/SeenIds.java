package io.github.icp4j.cli.score;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * Remembers ids by 128 bits of each and the line they stood on, up to a limit: about 35 bytes an id. Two different ids that
 * count as one are hardly to be met: of a billion ids, the chance is less than one in a hundred quintillion.
 *
 * <p>Ids lie in the order in which they came, and are found by places, of which a third to two thirds are taken. Places come in
 * groups of eight. Seven bits of each id lie in a table of their own, which is small enough to stay near the processor: one word
 * of it says for a whole group which places are free and which may hold the id, so that for an id that is new it is mostly all
 * that is looked at.
 */
final class SeenIds {
    private static final VarHandle WORDS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final int SMALLEST = 1 << 10;
    private static final int GROUP = Long.BYTES;
    private static final long ONES = 0x0101010101010101L;
    private static final long HIGHEST_BITS = ONES << 7;

    /** What is known of an id: two halves of its bits, and its line. */
    private static final int PARTS = 3;

    /** So many bits of its number say which id of a page one is. */
    private static final int PAGE = 10;

    private final int most;
    private final IdHash hash = new IdHash();

    /** By place, seven bits of the id below the highest, which is set; 0 where the place is free. */
    private byte[] tags = new byte[SMALLEST];

    /** By place, the number of the id. */
    private int[] numbers = new int[SMALLEST];

    /** By number, what is known of the id. */
    private long[][] pages = new long[1][];

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
        long first = hash.first();
        long second = hash.second();
        int group = (int) first & groups();
        while (true) {
            long word = (long) WORDS.get(tags, group);
            for (long alike = zeros(word ^ tag(second) * ONES); alike != 0; alike &= alike - 1) {
                int number = numbers[group + firstByte(alike)];
                long[] page = page(number);
                int at = at(number);
                if (page[at] == first && page[at + 1] == second) {
                    return page[at + 2];
                }
            }
            if ((word & HIGHEST_BITS) != HIGHEST_BITS) {
                break;
            }
            group = (group + GROUP) & groups();
        }
        if (!isFull()) {
            remember(first, second, line);
        }
        return -1;
    }

    private void remember(long first, long second, long line) {
        if (size * 3L >= tags.length * 2L) {
            grow();
        }
        int number = size++;
        if (number >>> PAGE == pages.length) {
            pages = Arrays.copyOf(pages, 2 * pages.length);
        }
        if (at(number) == 0) {
            pages[number >>> PAGE] = new long[PARTS << PAGE];
        }
        long[] page = page(number);
        int at = at(number);
        page[at] = first;
        page[at + 1] = second;
        page[at + 2] = line;
        place(first, second, number);
    }

    private long[] page(int number) {
        return pages[number >>> PAGE];
    }

    private static int at(int number) {
        return (number & ((1 << PAGE) - 1)) * PARTS;
    }

    private static long tag(long second) {
        return second >>> (Long.SIZE - Byte.SIZE) | 0x80;
    }

    /** What of some bits says where a group begins. */
    private int groups() {
        return tags.length - GROUP;
    }

    /** The highest bit of each byte that is zero; those of bytes above such a one may be set as well. */
    private static long zeros(long word) {
        return (word - ONES) & ~word & HIGHEST_BITS;
    }

    private static int firstByte(long bits) {
        return Long.numberOfTrailingZeros(bits) / Byte.SIZE;
    }

    /** Lets the first place that is free stand for an id. */
    private void place(long first, long second, int number) {
        int group = (int) first & groups();
        long free = ~(long) WORDS.get(tags, group) & HIGHEST_BITS;
        while (free == 0) {
            group = (group + GROUP) & groups();
            free = ~(long) WORDS.get(tags, group) & HIGHEST_BITS;
        }
        int place = group + firstByte(free);
        tags[place] = (byte) tag(second);
        numbers[place] = number;
    }

    private void grow() {
        tags = new byte[Math.multiplyExact(tags.length, 2)];
        numbers = new int[tags.length];
        for (int number = 0; number < size; number++) {
            long[] page = page(number);
            place(page[at(number)], page[at(number) + 1], number);
        }
    }
}
