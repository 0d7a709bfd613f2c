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
    private final List<List<LaneStep>> segments = new ArrayList<>();
    private final BitSet kept = new BitSet();
    private final List<FadingSum> fading = new ArrayList<>();
    private final Map<List<WordNode>, LaneStep.Digits> numbers = new LinkedHashMap<>();
    private final BitSet taken = new BitSet();
    private int lanes;

    /** Points that fade, which one sum adds up. */
    record FadingSum(Set<FadingPoints> parts) {}

    LaneCompiler(WordGraph graph) {
        this.graph = graph;
        segments.add(new ArrayList<>());
    }

    /** The steps by segment. */
    List<List<LaneStep>> segments() {
        return segments;
    }

    /** Begins what is done for a whole tile once all steps so far have been; of the lanes only those kept are still there. */
    void beginSegment() {
        if (!segments.get(segments.size() - 1).isEmpty()) {
            segments.add(new ArrayList<>());
        }
    }

    /** Has a lane kept for later segments. */
    void keep(int lane) {
        kept.set(lane);
    }

    /** The lanes that are kept for later segments. */
    int[] kept() {
        return kept.stream().toArray();
    }

    List<FadingSum> fading() {
        return fading;
    }

    /** The lanes used at once, at most. */
    int lanes() {
        return lanes;
    }

    void emit(LaneStep step) {
        segments.get(segments.size() - 1).add(step);
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

    /** A lane with a share read off the digits of a number. */
    int scaled(ScaledNumber number) {
        int lane = take();
        emit(new LaneStep.Scale(number, lane));
        return lane;
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

    /** How many numbers of several digits there are. */
    int numbers() {
        return numbers.size();
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
