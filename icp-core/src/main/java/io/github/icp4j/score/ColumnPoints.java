package io.github.icp4j.score;

import com.google.common.math.LongMath;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Puts points together that hang on one column alone. What all of them come to is a function of the column's value: of a
 * name, or of the stretch between two bounds that a number lies in. So however many criteria or bands look at the column, a
 * plane for each binary digit of that function will do. The terms stay as they are where they take fewer steps.
 */
final class ColumnPoints {
    /** About how many steps it takes to test for one name of a set. */
    private static final int NAME = 5;

    /** More planes for more values than this would take milliseconds to look at, for each sum of a profile. */
    private static final int MOST_LOOKS = 1 << 20;

    private final WordGraph graph;
    private final Map<WordNode, Long> terms;

    /** The logic that the terms are computed with, inputs first; leaves are in it. */
    private final List<WordNode> nodes;

    private final ColumnValues values;
    private @Nullable WordNode known;

    /**
     * A sum that is the same as that of other terms.
     *
     * @param constant what every account has
     * @param terms points by plane
     */
    record Points(long constant, Map<WordNode, Long> terms) {}

    private ColumnPoints(WordGraph graph, Map<WordNode, Long> terms) {
        this.graph = graph;
        this.terms = terms;
        nodes = reached(terms);
        List<WordNode> leaves = new ArrayList<>();
        nodes.forEach(node -> {
            if (node.op() instanceof Columns.Known) {
                known = node;
            } else if (node.op().source() != null) {
                leaves.add(node);
            }
        });
        values = ColumnValues.of(graph, leaves);
    }

    /** All planes that terms are computed from, and themselves, inputs first. */
    private List<WordNode> reached(Map<WordNode, Long> from) {
        BitSet reached = new BitSet();
        from.keySet().forEach(node -> reached.set(node.index()));
        for (int i = reached.length() - 1; i >= 0; i--) {
            if (reached.get(i)) {
                for (int input : graph.nodes().get(i).inputs()) {
                    reached.set(input);
                }
            }
        }
        return reached.stream().mapToObj(graph.nodes()::get).toList();
    }

    /** The same sum, with as few steps as this knows of. */
    static Points together(WordGraph graph, Map<WordNode, Long> terms) {
        Map<Integer, Map<WordNode, Long>> byColumn = new LinkedHashMap<>();
        Map<WordNode, Long> all = new LinkedHashMap<>();
        terms.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(WordNode.BY_COLUMN))
                .forEach(term -> {
                    WordNode plane = term.getKey();
                    boolean alone = plane.column() > 0 && !plane.isMixed();
                    Map<WordNode, Long> its =
                            alone ? byColumn.computeIfAbsent(plane.column(), c -> new LinkedHashMap<>()) : all;
                    its.put(plane, term.getValue());
                });
        long constant = 0;
        for (Map<WordNode, Long> column : byColumn.values()) {
            Points points = new Points(0, column);
            if (column.size() > 1) {
                points = new ColumnPoints(graph, column).best();
            }
            constant += points.constant;
            points.terms.forEach((plane, each) -> all.merge(plane, each, Long::sum));
        }
        all.values().removeIf(points -> points == 0);
        return new Points(constant, all);
    }

    private Points best() {
        Points asTheyAre = new Points(0, terms);
        if (values.count() == 0 || (long) values.count() * nodes.size() > MOST_LOOKS) {
            return asTheyAre;
        }
        // The last of the sums is that of what is unknown.
        long[] sums = new long[values.count() + (known == null ? 0 : 1)];
        for (int value = 0; value < sums.length; value++) {
            sums[value] = sum(value < values.count() ? value : ColumnValues.UNKNOWN);
        }
        long least = Arrays.stream(sums).min().orElseThrow();
        long unit = Arrays.stream(sums).map(sum -> sum - least).reduce(0, LongMath::gcd);
        if (unit == 0) {
            return new Points(least, Map.of());
        }
        Points digits =
                digits(Arrays.stream(sums).map(sum -> (sum - least) / unit).toArray(), unit, least);
        return steps(terms) <= steps(digits.terms) ? asTheyAre : digits;
    }

    /** The units that values come to, digit by digit. */
    private Points digits(long[] units, long unit, long least) {
        long constant = least;
        Map<WordNode, Long> digits = new LinkedHashMap<>();
        long most = Arrays.stream(units).max().orElseThrow();
        for (int digit = 0; most >>> digit != 0; digit++) {
            BitSet set = new BitSet();
            for (int value = 0; value < units.length; value++) {
                set.set(value, isSet(units[value], digit));
            }
            boolean ifUnknown = set.get(values.count());
            set.clear(values.count());
            WordNode plane = whereKnown(values.plane(set), ifUnknown);
            if (plane == graph.all()) {
                constant += unit << digit;
            } else if (plane != graph.none()) {
                digits.merge(plane, unit << digit, Long::sum);
            }
        }
        return new Points(constant, digits);
    }

    private static boolean isSet(long number, int digit) {
        return ((number >>> digit) & 1) != 0;
    }

    private WordNode whereKnown(WordNode plane, boolean ifUnknown) {
        if (known == null) {
            return plane;
        }
        return ifUnknown ? graph.or(plane, graph.not(known)) : graph.and(known, plane);
    }

    /** About how many steps it takes to compute planes and to add them up. */
    private long steps(Map<WordNode, Long> terms) {
        long steps = 0;
        for (WordNode node : reached(terms)) {
            if (node.op() instanceof Columns.TextIn text) {
                steps += (long) NAME * text.names().names().size();
            } else if (node.op().source() == null) {
                steps++;
            }
        }
        long unit = terms.values().stream().map(Math::abs).reduce(0L, LongMath::gcd);
        for (long points : terms.values()) {
            steps += 2L * Long.bitCount(Math.abs(points) / unit);
        }
        return steps;
    }

    /** What the terms come to for a value of the column. */
    private long sum(int value) {
        BitSet set = new BitSet();
        for (WordNode node : nodes) {
            set.set(node.index(), isSet(node, value, set));
        }
        long sum = 0;
        for (Map.Entry<WordNode, Long> term : terms.entrySet()) {
            sum += set.get(term.getKey().index()) ? term.getValue() : 0;
        }
        return sum;
    }

    private boolean isSet(WordNode node, int value, BitSet set) {
        if (node.op() instanceof Logic logic) {
            int[] inputs = node.inputs();
            boolean a = set.get(inputs[0]);
            boolean b = inputs.length > 1 && set.get(inputs[1]);
            boolean c = inputs.length > 2 && set.get(inputs[2]);
            return logic.test(a, b, c);
        }
        if (node.op() instanceof Columns.Known) {
            return value != ColumnValues.UNKNOWN;
        }
        return node.op() == Constant.ALL || (node.op().source() != null && values.isSet(node, value));
    }
}
