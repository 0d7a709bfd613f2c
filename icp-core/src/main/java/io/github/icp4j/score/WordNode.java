package io.github.icp4j.score;

import java.util.Comparator;

/** A plane that a program computes once for each tile. Nodes are the same only where they are one. */
final class WordNode {
    /** First by column, then by index. */
    static final Comparator<WordNode> BY_COLUMN =
            Comparator.comparingInt(WordNode::column).thenComparingInt(WordNode::index);

    private final int index;
    private final int column;
    private final boolean mixed;
    private final WordOp op;
    private final int[] inputs;

    WordNode(int index, int column, boolean mixed, WordOp op, int[] inputs) {
        this.index = index;
        this.column = column;
        this.mixed = mixed;
        this.op = op;
        this.inputs = inputs;
    }

    /** Where it is in the program; inputs have lower indexes. */
    int index() {
        return index;
    }

    /** The number of the column that it is read from, or the highest among those that it is computed from. */
    int column() {
        return column;
    }

    /** Whether it is computed from more than one column. */
    boolean isMixed() {
        return mixed;
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
