package io.github.icp4j.score;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/**
 * Adds up numbers that accounts have where a plane is set, in binary, digit by digit, for 32 accounts a word: three planes
 * of one digit become one of that digit and one of the next (a carry-save adder). Those that are there first are added first,
 * so that few wait for others.
 */
final class BitAdder {
    private static final Comparator<Addend> EARLIEST =
            Comparator.comparing(Addend::since, WordNode.BY_COLUMN).thenComparing(Addend::plane, WordNode.BY_COLUMN);

    private final WordGraph graph;
    private final List<PriorityQueue<Addend>> columns = new ArrayList<>();

    /** A plane to be added, and the last plane given from which it is computed. */
    private record Addend(WordNode plane, WordNode since) {}

    BitAdder(WordGraph graph) {
        this.graph = graph;
    }

    /** Adds a number, above 0, where the plane is set. */
    void add(WordNode where, long number) {
        for (int digit = 0; number >>> digit != 0; digit++) {
            if ((number >>> digit & 1) != 0) {
                column(digit).add(new Addend(where, where));
            }
        }
    }

    private PriorityQueue<Addend> column(int digit) {
        while (columns.size() <= digit) {
            columns.add(new PriorityQueue<>(EARLIEST));
        }
        return columns.get(digit);
    }

    /** The digits of the sum, least significant first. */
    List<WordNode> digits() {
        List<WordNode> digits = new ArrayList<>();
        for (int digit = 0; digit < columns.size(); digit++) {
            PriorityQueue<Addend> column = columns.get(digit);
            while (column.size() > 1) {
                addUp(digit, column);
            }
            digits.add(column.isEmpty() ? graph.none() : column.remove().plane);
        }
        return digits;
    }

    /** Takes three planes of a digit, or the last two, for one. */
    private void addUp(int digit, PriorityQueue<Addend> column) {
        WordNode a = column.remove().plane;
        Addend last = column.remove();
        WordNode b = last.plane;
        if (column.isEmpty()) {
            put(digit, graph.xor(a, b), last.since);
            put(digit + 1, graph.and(a, b), last.since);
        } else {
            last = column.remove();
            put(digit, graph.node(Logic.XOR3, a, b, last.plane), last.since);
            put(digit + 1, graph.node(Logic.MAJORITY, a, b, last.plane), last.since);
        }
    }

    private void put(int digit, WordNode plane, WordNode since) {
        if (plane != graph.none()) {
            column(digit).add(new Addend(plane, since));
        }
    }
}
