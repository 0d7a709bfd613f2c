package io.github.icp4j.score;

import io.github.icp4j.account.columns.TextTile;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Tests whether codes are of a set, for 32 accounts a word.
 *
 * <p>The set is a function of the bits of a code, written as a binary decision diagram: each node chooses by one bit between
 * two others, and equal nodes are one. Where a set is so large and scattered that looking each code up is cheaper, that is
 * done instead.
 */
final class TextCircuit {
    private static final int FALSE = 0;
    private static final int TRUE = 1;

    private final int[] codes;
    private final int size;
    private final int bits;
    private final Map<Node, Integer> unique = new HashMap<>();
    private Node[] nodes = new Node[16];
    private int count = 2;
    private final boolean lookup;
    private final int root;
    private final int[] set;
    private int[] buffers = new int[0];
    private int temporaries;

    /** Chooses by a bit between two nodes. */
    private record Node(int bit, int high, int low) {}

    private TextCircuit(int[] codes, int size) {
        this.codes = codes;
        this.size = size;
        bits = Integer.SIZE - Integer.numberOfLeadingZeros(Math.max(0, size - 1));
        root = build(bits, 0, 0, codes.length);
        lookup = count > mostNodes();
        set = new int[lookup ? (size >>> 5) + 1 : 0];
        if (lookup) {
            for (int code : codes) {
                set[code >>> 5] |= 1 << code;
            }
        } else {
            assignBuffers();
        }
    }

    /** The test for these codes, ascending, of a dictionary with so many names. */
    static TextCircuit of(int[] codes, int size) {
        return new TextCircuit(codes, size);
    }

    /** Whether the test holds for a dictionary that has grown to this size, so many of its names being in the set. */
    boolean covers(int newSize, int matched) {
        return matched == codes.length && (newSize == size || newSize <= 1 << bits);
    }

    String inWords() {
        return lookup ? "looked up" : count - 2 + " choices by bit";
    }

    /** About where looking up, some nanoseconds an account, becomes cheaper. */
    private int mostNodes() {
        return 250 + 24 * bits;
    }

    private int build(int level, int base, int from, int to) {
        if (from == to || count > mostNodes()) {
            return FALSE;
        }
        if (to - from == 1 << level) {
            return TRUE;
        }
        int half = 1 << (level - 1);
        int found = Arrays.binarySearch(codes, from, to, base + half);
        int middle = found < 0 ? ~found : found;
        int low = build(level - 1, base, from, middle);
        int high = build(level - 1, base + half, middle, to);
        if (high == low) {
            return low;
        }
        return unique.computeIfAbsent(new Node(level - 1, high, low), this::append);
    }

    private int append(Node node) {
        if (count == nodes.length) {
            nodes = Arrays.copyOf(nodes, count * 2);
        }
        nodes[count] = node;
        return count++;
    }

    /** Gives each node a temporary plane that no other node needs at the time. */
    private void assignBuffers() {
        int[] lastUse = new int[count];
        for (int i = 2; i < count; i++) {
            lastUse[nodes[i].high] = i;
            lastUse[nodes[i].low] = i;
        }
        buffers = new int[count];
        int[] freeAfter = new int[count];
        for (int i = 2; i < count; i++) {
            int buffer = 0;
            while (buffer < temporaries && freeAfter[buffer] > i) {
                buffer++;
            }
            temporaries = Math.max(temporaries, buffer + 1);
            freeAfter[buffer] = lastUse[i];
            buffers[i] = buffer;
        }
    }

    /** The plane of rows whose code is in the set; anything where the text is unknown. */
    int[] apply(TileRun run, TextTile texts, int[] out) {
        if (root == FALSE && !lookup) {
            return run.shape().zeros();
        }
        if (root == TRUE) {
            return run.shape().ones();
        }
        if (lookup) {
            return lookUp(run, texts, out);
        }
        int[][] values = run.values(count);
        values[FALSE] = run.shape().zeros();
        values[TRUE] = run.shape().ones();
        for (int i = 2; i < count; i++) {
            int[] to = i == root ? out : run.temporary(buffers[i]);
            values[i] = choose(texts.plane(nodes[i].bit), nodes[i], values, to);
        }
        return values[root];
    }

    private static int[] choose(int[] bit, Node node, int[][] values, int[] out) {
        int[] high = values[node.high];
        int[] low = values[node.low];
        if (node.high == TRUE && node.low == FALSE) {
            return bit;
        }
        if (node.low == FALSE) {
            WordLoops.and(bit, high, out);
        } else if (node.high == FALSE) {
            WordLoops.andNot(low, bit, out);
        } else if (node.high == TRUE) {
            WordLoops.or(bit, low, out);
        } else if (node.low == TRUE) {
            WordLoops.orNot(high, bit, out);
        } else {
            WordLoops.choose(bit, high, low, out);
        }
        return out;
    }

    private int[] lookUp(TileRun run, TextTile texts, int[] out) {
        Arrays.fill(out, 0);
        int[] lane = run.temporary(0);
        for (int j = 0; j < run.shape().lanes(); j++) {
            Arrays.fill(lane, 0);
            for (int b = 0; b < texts.planes(); b++) {
                LaneLoops.add(texts.plane(b), 31 - j, 1 << b, lane);
            }
            lookUp(set, lane, j, out);
        }
        return out;
    }

    private static void lookUp(int[] set, int[] lane, int j, int[] out) {
        for (int k = 0; k < out.length; k++) {
            out[k] |= (set[lane[k] >>> 5] >>> lane[k] & 1) << j;
        }
    }
}
