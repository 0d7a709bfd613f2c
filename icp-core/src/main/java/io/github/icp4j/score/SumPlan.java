package io.github.icp4j.score;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Chooses how points that hang on planes are added up.
 *
 * <p>Spreading a plane over a lane and adding takes about 0.065 ns an account. Adding planes up in binary first, 32 accounts
 * a word, takes a twelfth of that for each binary digit of each number, and leaves as many planes to spread as the sum has
 * digits. So many equal numbers, or numbers with a large common divisor, are counted first; a few odd ones are spread as
 * they are.
 */
final class SumPlan {
    /** What one step of adding in binary costs, in spreads of a plane. */
    private static final double BINARY_STEP = 0.085;

    private final WordGraph graph;

    SumPlan(WordGraph graph) {
        this.graph = graph;
    }

    /** Terms with the same sum, cheap to spread. */
    List<Map.Entry<WordNode, Long>> of(Map<WordNode, Long> terms) {
        List<Map.Entry<WordNode, Long>> plan = new ArrayList<>();
        Map<WordNode, Long> positive = new TreeMap<>(java.util.Comparator.comparingInt(WordNode::index));
        Map<WordNode, Long> negative = new TreeMap<>(java.util.Comparator.comparingInt(WordNode::index));
        terms.forEach((where, points) -> (points > 0 ? positive : negative).put(where, Math.abs(points)));
        plan.addAll(ofPositive(positive, 1));
        plan.addAll(ofPositive(negative, -1));
        return plan;
    }

    private List<Map.Entry<WordNode, Long>> ofPositive(Map<WordNode, Long> terms, int sign) {
        Map<Long, List<WordNode>> byPoints = new TreeMap<>();
        terms.forEach((where, points) ->
                byPoints.computeIfAbsent(points, each -> new ArrayList<>()).add(where));
        double together = costTogether(byPoints);
        double apart = byPoints.values().stream()
                .mapToDouble(planes -> costApart(planes.size()))
                .sum();
        if (together < apart) {
            return counted(terms, divisor(byPoints), sign);
        }
        List<Map.Entry<WordNode, Long>> plan = new ArrayList<>();
        byPoints.forEach((points, planes) -> plan.addAll(apart(points, planes, sign)));
        return plan;
    }

    private static long divisor(Map<Long, List<WordNode>> byPoints) {
        return byPoints.keySet().stream().reduce(0L, SumPlan::gcd);
    }

    private static long gcd(long a, long b) {
        return b == 0 ? a : gcd(b, a % b);
    }

    private static double costTogether(Map<Long, List<WordNode>> byPoints) {
        long divisor = Math.max(1, divisor(byPoints));
        long units = 0;
        double steps = 0;
        for (Map.Entry<Long, List<WordNode>> entry : byPoints.entrySet()) {
            long each = entry.getKey() / divisor;
            units += each * entry.getValue().size();
            steps += (double) Long.bitCount(each) * entry.getValue().size();
        }
        return digits(units) + BINARY_STEP * steps;
    }

    private static double costApart(int planes) {
        return Math.min(planes, digits(planes) + BINARY_STEP * planes);
    }

    private static int digits(long most) {
        return Long.SIZE - Long.numberOfLeadingZeros(most);
    }

    private List<Map.Entry<WordNode, Long>> apart(long points, List<WordNode> planes, int sign) {
        Map<WordNode, Long> terms = new LinkedHashMap<>();
        planes.forEach(plane -> terms.put(plane, points));
        if (costApart(planes.size()) < planes.size()) {
            return counted(terms, points, sign);
        }
        List<Map.Entry<WordNode, Long>> plan = new ArrayList<>();
        planes.forEach(plane -> plan.add(Map.entry(plane, sign * points)));
        return plan;
    }

    private List<Map.Entry<WordNode, Long>> counted(Map<WordNode, Long> terms, long unit, int sign) {
        BitAdder adder = new BitAdder(graph);
        terms.forEach((where, points) -> adder.add(where, points / unit));
        List<Map.Entry<WordNode, Long>> plan = new ArrayList<>();
        List<WordNode> digits = adder.digits();
        for (int digit = 0; digit < digits.size(); digit++) {
            if (digits.get(digit) != graph.none()) {
                plan.add(Map.entry(digits.get(digit), sign * (unit << digit)));
            }
        }
        return plan;
    }
}
