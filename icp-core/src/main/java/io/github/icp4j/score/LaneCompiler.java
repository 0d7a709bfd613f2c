package io.github.icp4j.score;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Writes the steps over lanes; lanes are handed out and given back, so that few stay in the fastest memory. */
final class LaneCompiler {
    private final WordGraph graph;
    private final List<LaneStep> steps = new ArrayList<>();
    private final List<FadingSum> fading = new ArrayList<>();
    private final Map<List<WordNode>, LaneStep.Digits> numbers = new LinkedHashMap<>();
    private final BitSet taken = new BitSet();
    private int lanes;

    /** Points that fade, which one sum adds up. */
    record FadingSum(Set<FadingPoints> parts) {}

    LaneCompiler(WordGraph graph) {
        this.graph = graph;
    }

    List<LaneStep> steps() {
        return steps;
    }

    List<FadingSum> fading() {
        return fading;
    }

    /** The lanes used at once, at most. */
    int lanes() {
        return lanes;
    }

    void emit(LaneStep step) {
        steps.add(step);
    }

    int take() {
        int lane = taken.nextClearBit(0);
        taken.set(lane);
        lanes = Math.max(lanes, lane + 1);
        return lane;
    }

    void giveBack(int lane) {
        taken.clear(lane);
    }

    int filled(int number) {
        int lane = take();
        emit(new LaneStep.Fill(number, lane));
        return lane;
    }

    /** A lane with a sum. */
    int sum(Sum sum) {
        return new SumLane(this, sum, 1, 0).onto(SumLane.NOTHING);
    }

    /** A lane with a sum so many times, and a constant; nothing in it fades. */
    int sum(Sum sum, long times, long constant) {
        return new SumLane(this, sum, times, constant).onto(SumLane.NOTHING);
    }

    /** A lane with the numbers of another one and a sum. */
    int sumOnto(int from, Sum sum) {
        return new SumLane(this, sum, 1, 0).onto(from);
    }

    WordGraph graph() {
        return graph;
    }

    /** The digits of a number, side by side where there are several. */
    LaneStep.Digits digits(List<WordNode> digits) {
        if (digits.size() == 1) {
            return new LaneStep.Digits(digits.get(0).index(), 0, 1);
        }
        return numbers.computeIfAbsent(digits, each -> {
            int number = numbers.size();
            int width = Transpose.width(digits.size());
            WordNode side = graph.node(new Transpose(number, width), digits.toArray(new WordNode[0]));
            return new LaneStep.Digits(side.index(), number, width);
        });
    }

    /** The width of each number of several digits. */
    int[] widths() {
        return numbers.values().stream().mapToInt(LaneStep.Digits::width).toArray();
    }

    /** The number of points that fade, which one sum adds up. */
    int fadingSum(Set<FadingPoints> parts) {
        FadingSum wanted = new FadingSum(parts);
        int index = fading.indexOf(wanted);
        if (index < 0) {
            fading.add(wanted);
            index = fading.size() - 1;
        }
        return index;
    }

    /** Makes a lane of points a share of a whole, in hundredths of a percent. */
    void share(long whole, int lane) {
        if (whole != 10_000) {
            emit(LaneStep.Share.of(Math.toIntExact(whole), lane));
        }
    }
}
