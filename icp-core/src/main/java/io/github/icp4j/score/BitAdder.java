package io.github.icp4j.score;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Adds up numbers that accounts have where a plane is set, in binary, digit by digit, for 32 accounts a word: three planes
 * of one digit become one of that digit and one of the next (a carry-save adder).
 */
final class BitAdder {
    private final WordGraph graph;
    private final List<Deque<WordNode>> columns = new ArrayList<>();

    BitAdder(WordGraph graph) {
        this.graph = graph;
    }

    /** Adds a number, above 0, where the plane is set. */
    void add(WordNode where, long number) {
        for (int digit = 0; number >>> digit != 0; digit++) {
            if ((number >>> digit & 1) != 0) {
                column(digit).add(where);
            }
        }
    }

    private Deque<WordNode> column(int digit) {
        while (columns.size() <= digit) {
            columns.add(new ArrayDeque<>());
        }
        return columns.get(digit);
    }

    /** The digits of the sum, least significant first. */
    List<WordNode> digits() {
        List<WordNode> digits = new ArrayList<>();
        for (int digit = 0; digit < columns.size(); digit++) {
            Deque<WordNode> column = columns.get(digit);
            while (column.size() > 1) {
                WordNode a = column.removeFirst();
                WordNode b = column.removeFirst();
                if (column.isEmpty()) {
                    column.add(graph.xor(a, b));
                    carry(digit, graph.and(a, b));
                } else {
                    WordNode c = column.removeFirst();
                    column.addLast(graph.node(Logic.XOR3, a, b, c));
                    carry(digit, graph.node(Logic.MAJORITY, a, b, c));
                }
            }
            digits.add(column.isEmpty() ? graph.none() : column.getFirst());
        }
        return digits;
    }

    private void carry(int digit, WordNode plane) {
        if (plane != graph.none()) {
            column(digit + 1).add(plane);
        }
    }
}
