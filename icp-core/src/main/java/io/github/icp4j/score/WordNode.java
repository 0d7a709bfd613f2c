package io.github.icp4j.score;

/** A plane that a program computes once for each tile. Nodes are the same only where they are one. */
final class WordNode {
    private final int index;
    private final WordOp op;
    private final int[] inputs;

    WordNode(int index, WordOp op, int[] inputs) {
        this.index = index;
        this.op = op;
        this.inputs = inputs;
    }

    /** Where it is in the program; inputs have lower indexes. */
    int index() {
        return index;
    }

    /** How it is computed. */
    WordOp op() {
        return op;
    }

    /** The indexes of the planes that it is computed from. */
    int[] inputs() {
        return inputs;
    }
}
