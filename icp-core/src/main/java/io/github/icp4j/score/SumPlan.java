package io.github.icp4j.score;

import com.google.common.math.LongMath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Chooses how points that hang on planes are added up.
 *
 * <p>Adding planes up in binary, 32 accounts a word, costs about a tenth of a loop over lanes for each digit of each number.
 * The sum's digits are then laid side by side, which takes a fifteenth of such a loop for each exchange between two of them,
 * so that one loop turns them all into numbers. So whatever has a sum of few digits is counted together; odd points that
 * have many digits are counted with their equals, and planes that have none are spread as they are.
 */
final class SumPlan {
    /** What one step of adding in binary costs, in loops over lanes. */
    private static final double BINARY_STEP = 0.09;

    /** What an exchange between two digits costs, in loops over lanes. */
    private static final double EXCHANGE = 0.07;

    private final WordGraph graph;

    SumPlan(WordGraph graph) {
        this.graph = graph;
    }

    /**
     * A sum as numbers in binary.
     *
     * @param constant what every account has
     * @param numbers what is added to it, those of several digits first
     */
    record Plan(long constant, List<Numeral> numbers) {}

    /**
     * Points in units.
     *
     * @param unit the points that the lowest digit stands for, below 0 where they are subtracted
     * @param digits where each digit is set, lowest first
     */
    record Numeral(long unit, List<WordNode> digits) {}

    /** Numbers with the same sum as the terms. */
    Plan of(Map<WordNode, Long> given) {
        ColumnPoints.Points points = ColumnPoints.together(graph, given);
        Map<WordNode, Long> terms = points.terms();
        List<Map.Entry<WordNode, Long>> inOrder = terms.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(WordNode.BY_COLUMN))
                .toList();
        Map<Long, List<WordNode>> byPoints = new TreeMap<>();
        inOrder.forEach(term -> byPoints.computeIfAbsent(term.getValue(), each -> new ArrayList<>())
                .add(term.getKey()));
        double apart = byPoints.values().stream()
                .mapToDouble(planes -> Math.min(planes.size(), costCounted(planes.size(), planes.size())))
                .sum();
        return costTogether(byPoints) < apart
                ? together(points.constant(), inOrder, divisor(byPoints))
                : apart(points.constant(), byPoints);
    }

    private static double costTogether(Map<Long, List<WordNode>> byPoints) {
        long divisor = divisor(byPoints);
        long units = 0;
        long ones = 0;
        for (Map.Entry<Long, List<WordNode>> entry : byPoints.entrySet()) {
            long each = Math.abs(entry.getKey()) / divisor;
            units += each * entry.getValue().size();
            ones += (long) Long.bitCount(each) * entry.getValue().size();
        }
        return costCounted(units, ones);
    }

    /** What counting up to so many units costs, where the numbers added have so many digits that are set. */
    private static double costCounted(long units, long ones) {
        int digits = Long.SIZE - Long.numberOfLeadingZeros(units);
        double cost = BINARY_STEP * Math.max(0, ones - digits);
        for (int left = digits; left > 0; left -= Transpose.MOST_DIGITS) {
            cost += 1 + EXCHANGE * Transpose.exchanges(Transpose.width(Math.min(left, Transpose.MOST_DIGITS)));
        }
        return cost;
    }

    private static long divisor(Map<Long, List<WordNode>> byPoints) {
        return Math.max(1, byPoints.keySet().stream().map(Math::abs).reduce(0L, LongMath::gcd));
    }

    /**
     * Everything in one number: what is subtracted where a plane is set is added where it is not.
     */
    private Plan together(long given, List<Map.Entry<WordNode, Long>> terms, long unit) {
        long constant = given;
        BitAdder adder = new BitAdder(graph);
        for (Map.Entry<WordNode, Long> term : terms) {
            long points = term.getValue();
            constant += Math.min(points, 0);
            adder.add(points > 0 ? term.getKey() : graph.not(term.getKey()), Math.abs(points) / unit);
        }
        List<Numeral> numbers = new ArrayList<>();
        addNumbers(unit, adder, numbers);
        return new Plan(constant, numbers);
    }

    /** A number for each of the points that occur, or for each plane that earns them. */
    private Plan apart(long constant, Map<Long, List<WordNode>> byPoints) {
        List<Numeral> numbers = new ArrayList<>();
        List<Numeral> single = new ArrayList<>();
        byPoints.forEach((points, planes) -> {
            if (costCounted(planes.size(), planes.size()) < planes.size()) {
                BitAdder adder = new BitAdder(graph);
                planes.forEach(plane -> adder.add(plane, 1));
                addNumbers(points, adder, numbers);
            } else {
                planes.forEach(plane -> single.add(new Numeral(points, List.of(plane))));
            }
        });
        numbers.addAll(single);
        return new Plan(constant, numbers);
    }

    private static void addNumbers(long unit, BitAdder adder, List<Numeral> numbers) {
        List<WordNode> digits = adder.digits();
        for (int from = 0; from < digits.size(); from += Transpose.MOST_DIGITS) {
            int to = Math.min(digits.size(), from + Transpose.MOST_DIGITS);
            numbers.add(new Numeral(unit << from, List.copyOf(digits.subList(from, to))));
        }
    }
}
