package io.github.icp4j.score;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The values of a column, as far as some planes of it tell them apart. */
abstract class ColumnValues {
    /** A value that is not known: no plane of the column is set. */
    static final int UNKNOWN = -1;

    /** Of more names than this, a program would take long to make, and sets of so many have little in common. */
    private static final int MOST_NAMES = 2_000;

    /** The values that these planes tell apart; none where they are not planes of one kind that this knows. */
    static ColumnValues of(WordGraph graph, List<WordNode> leaves) {
        if (!leaves.isEmpty() && leaves.stream().allMatch(ColumnValues::isBound)) {
            return new Stretches(graph, leaves);
        }
        boolean names = !leaves.isEmpty() && leaves.stream().allMatch(leaf -> leaf.op() instanceof Columns.TextIn);
        if (names
                && leaves.stream().mapToInt(ColumnValues::names).sum() <= MOST_NAMES
                && leaves.stream().map(ColumnValues::aliases).distinct().count() == 1) {
            return new NamesAndOthers(graph, leaves);
        }
        return new None();
    }

    private static boolean isBound(WordNode leaf) {
        return leaf.op() instanceof Columns.NumberFrom number && !number.upperEnd();
    }

    private static int names(WordNode leaf) {
        return ((Columns.TextIn) leaf.op()).names().names().size();
    }

    private static Map<String, String> aliases(WordNode leaf) {
        return ((Columns.TextIn) leaf.op()).names().aliases();
    }

    /** How many there are; they are numbered from 0. */
    abstract int count();

    /** Whether a leaf is set for a value. */
    abstract boolean isSet(WordNode leaf, int value);

    /** The plane of the values in a set; anything where the column is unknown. */
    abstract WordNode plane(BitSet values);

    /** No values are told apart. */
    private static final class None extends ColumnValues {
        @Override
        int count() {
            return 0;
        }

        @Override
        boolean isSet(WordNode leaf, int value) {
            return false;
        }

        @Override
        WordNode plane(BitSet values) {
            throw new IllegalStateException("there are no values");
        }
    }

    /** Numbers by how many of the bounds they reach. */
    private static final class Stretches extends ColumnValues {
        private final WordGraph graph;
        private final List<WordNode> bounds;
        private final Map<WordNode, Integer> places = new HashMap<>();

        Stretches(WordGraph graph, List<WordNode> leaves) {
            this.graph = graph;
            bounds = leaves.stream()
                    .sorted(Comparator.comparingDouble(leaf -> ((Columns.NumberFrom) leaf.op()).bound()))
                    .toList();
            bounds.forEach(bound -> places.put(bound, places.size()));
        }

        @Override
        int count() {
            return bounds.size() + 1;
        }

        @Override
        boolean isSet(WordNode leaf, int value) {
            return requireNonNull(places.get(leaf)) < value;
        }

        /** Whoever has reached an odd number of the bounds at which the set begins or ends is on the other side than the first. */
        @Override
        WordNode plane(BitSet values) {
            List<WordNode> turns = new ArrayList<>();
            for (int i = 0; i < bounds.size(); i++) {
                if (values.get(i) != values.get(i + 1)) {
                    turns.add(bounds.get(i));
                }
            }
            WordNode turned = graph.oddOf(turns);
            return values.get(0) ? graph.not(turned) : turned;
        }
    }

    /** Names that are listed somewhere, and all others as one. */
    private static final class NamesAndOthers extends ColumnValues {
        private final WordGraph graph;
        private final Columns.TextIn first;
        private final List<String> names;

        NamesAndOthers(WordGraph graph, List<WordNode> leaves) {
            this.graph = graph;
            first = (Columns.TextIn) leaves.get(0).op();
            Set<String> all = new TreeSet<>();
            leaves.forEach(
                    leaf -> all.addAll(((Columns.TextIn) leaf.op()).names().names()));
            names = List.copyOf(all);
        }

        @Override
        int count() {
            return names.size() + 1;
        }

        @Override
        boolean isSet(WordNode leaf, int value) {
            return value >= 0
                    && value < names.size()
                    && ((Columns.TextIn) leaf.op()).names().names().contains(names.get(value));
        }

        @Override
        WordNode plane(BitSet values) {
            boolean others = values.get(names.size());
            Set<String> apart = new HashSet<>();
            for (int i = 0; i < names.size(); i++) {
                if (values.get(i) != others) {
                    apart.add(names.get(i));
                }
            }
            NameSet set = new NameSet(apart, first.names().aliases());
            WordNode plane = apart.isEmpty() ? graph.none() : graph.node(new Columns.TextIn(first.attribute(), set));
            return others ? graph.not(plane) : plane;
        }
    }
}
