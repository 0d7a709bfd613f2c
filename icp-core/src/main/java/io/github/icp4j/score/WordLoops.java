package io.github.icp4j.score;

/**
 * Loops over the words of planes: 32 accounts a word, and as many words at once as the machine's vectors hold.
 *
 * <p>Every loop is a method of its own with one index and one statement, because that is what the JIT compiler vectorises;
 * measured, 16,384 accounts take 25 to 45 ns.
 *
 * <p>Two more rules keep the compiler from leaving a loop scalar now and then, which costs ten times as much: no operation
 * whose inputs may change places has two results of the same operation for inputs, and nothing is used twice by the same
 * operation. The compiler sets the inputs of such an operation in an order of its own, and once it has unrolled the loop it
 * may take the one for the other.
 */
final class WordLoops {
    private WordLoops() {}

    static void and(int[] a, int[] b, int[] out) {
        for (int k = 0; k < out.length; k++) {
            out[k] = a[k] & b[k];
        }
    }

    static void or(int[] a, int[] b, int[] out) {
        for (int k = 0; k < out.length; k++) {
            out[k] = a[k] | b[k];
        }
    }

    static void andNot(int[] a, int[] b, int[] out) {
        for (int k = 0; k < out.length; k++) {
            out[k] = a[k] & ~b[k];
        }
    }

    static void orNot(int[] a, int[] b, int[] out) {
        for (int k = 0; k < out.length; k++) {
            out[k] = a[k] | ~b[k];
        }
    }

    static void not(int[] a, int[] out) {
        for (int k = 0; k < out.length; k++) {
            out[k] = ~a[k];
        }
    }

    /** Bits of {@code high} where {@code which} is set, of {@code low} elsewhere. */
    static void choose(int[] which, int[] high, int[] low, int[] out) {
        for (int k = 0; k < out.length; k++) {
            out[k] = low[k] ^ ((low[k] ^ high[k]) & which[k]);
        }
    }

    static void andAnd(int[] a, int[] b, int[] c, int[] out) {
        for (int k = 0; k < out.length; k++) {
            out[k] = a[k] & b[k] & c[k];
        }
    }

    static void andOr(int[] a, int[] b, int[] c, int[] out) {
        for (int k = 0; k < out.length; k++) {
            out[k] = a[k] & (b[k] | c[k]);
        }
    }

    static void orAnd(int[] a, int[] b, int[] c, int[] out) {
        for (int k = 0; k < out.length; k++) {
            out[k] = a[k] | (b[k] & c[k]);
        }
    }

    static void orOr(int[] a, int[] b, int[] c, int[] out) {
        for (int k = 0; k < out.length; k++) {
            out[k] = a[k] | b[k] | c[k];
        }
    }

    static void xor(int[] a, int[] b, int[] out) {
        for (int k = 0; k < out.length; k++) {
            out[k] = a[k] ^ b[k];
        }
    }

    static void xor(int[] a, int[] b, int[] c, int[] out) {
        for (int k = 0; k < out.length; k++) {
            out[k] = a[k] ^ b[k] ^ c[k];
        }
    }

    /** Bits that are set in at least two of three: of those set in one of two, the ones set in one alone need the third. */
    static void majority(int[] a, int[] b, int[] c, int[] out) {
        for (int k = 0; k < out.length; k++) {
            out[k] = (a[k] | b[k]) - ((a[k] ^ b[k]) - ((a[k] ^ b[k]) & c[k]));
        }
    }

    /** The chosen parts of two planes side by side: those of {@code low} where they are, those of {@code high} moved up. */
    static void lowHalves(int[] low, int[] high, int shift, int parts, int[] out) {
        for (int k = 0; k < out.length; k++) {
            out[k] = (low[k] & parts) | ((high[k] & parts) << shift);
        }
    }

    /** The other parts of two planes side by side: those of {@code low} moved down, those of {@code high} where they are. */
    static void highHalves(int[] low, int[] high, int shift, int parts, int[] out) {
        for (int k = 0; k < out.length; k++) {
            out[k] = high[k] ^ (((low[k] >>> shift) ^ high[k]) & parts);
        }
    }

    /** As for two planes, of which the higher is empty. */
    static void lowHalves(int[] low, int parts, int[] out) {
        for (int k = 0; k < out.length; k++) {
            out[k] = low[k] & parts;
        }
    }

    /** As for two planes, of which the higher is empty. */
    static void highHalves(int[] low, int shift, int parts, int[] out) {
        for (int k = 0; k < out.length; k++) {
            out[k] = (low[k] >>> shift) & parts;
        }
    }

    /** Exchanges the other parts of {@code low} with the chosen parts of {@code high}. */
    static void exchange(int[] low, int[] high, int shift, int parts) {
        for (int k = 0; k < low.length; k++) {
            int differs = ((low[k] >>> shift) ^ high[k]) & parts;
            high[k] ^= differs;
            low[k] ^= differs << shift;
        }
    }
}
