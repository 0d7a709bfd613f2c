package io.github.icp4j.cli.table;

import io.github.icp4j.attribute.Folding;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Collection;

/**
 * The separators within a cell; those that are not ASCII stand in no cell that is. The bytes that are looked at have to have
 * room for a word behind them.
 */
final class CellParts {
    private static final VarHandle WORDS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ONES = 0x0101010101010101L;
    private static final long HIGHEST_BITS = ONES << 7;

    /** So many separators are looked for in a word at once. */
    private static final int FEW = 4;

    private final boolean[] separators = new boolean[256];
    private final boolean few;
    private final long first;
    private final long second;
    private final long third;
    private final long fourth;
    private final boolean hasFourth;

    /** Parts between any of some characters; line ends do not count, as a row that comes as cells has none in them. */
    CellParts(String characters) {
        int[] all = characters
                .chars()
                .filter(c -> c < 128 && c != '\n' && c != '\r')
                .distinct()
                .toArray();
        for (int c : all) {
            separators[c] = true;
        }
        few = all.length > 0 && all.length <= FEW;
        first = few ? ONES * all[0] : 0;
        second = few ? ONES * all[1 % all.length] : 0;
        third = few ? ONES * all[2 % all.length] : 0;
        hasFourth = all.length == FEW;
        fourth = hasFourth ? ONES * all[FEW - 1] : 0;
    }

    /**
     * Whether a cell with one of these separators in it is certainly neither blank nor one of some folded words. Line ends
     * do not count: a row that comes as cells has none in them.
     */
    static boolean isInNone(String separators, Collection<String> words) {
        return separators.chars().filter(c -> c != '\n' && c != '\r').noneMatch(c -> {
            String folded = Folding.fold(Character.toString(c));
            return folded.isEmpty() || words.stream().anyMatch(word -> word.contains(folded));
        });
    }

    /** Where the part that begins somewhere in a cell ends. */
    int end(byte[] bytes, int from, int to) {
        if (!few) {
            return endOneByOne(bytes, from, to);
        }
        for (int at = from; at < to; at += Long.BYTES) {
            long word = (long) WORDS.get(bytes, at);
            long found = zero(word ^ first) | zero(word ^ second) | zero(word ^ third);
            found = (hasFourth ? found | zero(word ^ fourth) : found) & HIGHEST_BITS;
            if (found != 0) {
                return Math.min(to, at + Long.numberOfTrailingZeros(found) / Byte.SIZE);
            }
        }
        return to;
    }

    private int endOneByOne(byte[] bytes, int from, int to) {
        int at = from;
        while (at < to && !separators[bytes[at] & 0xff]) {
            at++;
        }
        return at;
    }

    /** Whether a byte separates parts. */
    boolean isSeparator(byte b) {
        return separators[b & 0xff];
    }

    /** Among others, the highest bit of the first byte that is zero; highest bits of bytes before it are clear. */
    private static long zero(long word) {
        return (word - ONES) & ~word;
    }
}
