package io.github.icp4j.score;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Writes the steps over lanes; lanes are handed out and given back, so that few stay in the fastest memory. */
final class LaneCompiler {
    private final WordGraph graph;
    private final List<LaneStep> steps = new ArrayList<>();
    private final List<FadingSum> fading = new ArrayList<>();
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

    int copy(int from) {
        int lane = take();
        emit(new LaneStep.Copy(from, lane));
        return lane;
    }

    int filled(int number) {
        int lane = take();
        emit(new LaneStep.Fill(number, lane));
        return lane;
    }

    int spread(WordNode where) {
        int lane = take();
        emit(new LaneStep.Spread(where.index(), lane));
        return lane;
    }

    /** A lane with a sum. */
    int sum(Sum sum) {
        List<Map.Entry<WordNode, Long>> terms = new SumPlan(graph).of(sum.terms());
        int lane = take();
        if (sum.constant() == 0 && terms.size() > 1) {
            emit(new LaneStep.SetTwo(plane(terms, 0), number(terms, 0), plane(terms, 1), number(terms, 1), lane));
            add(terms.subList(2, terms.size()), lane);
        } else {
            emit(new LaneStep.Fill(Math.toIntExact(sum.constant()), lane));
            add(terms, lane);
        }
        addFading(sum, lane);
        return lane;
    }

    /** Adds a sum, but for its constant, to a lane. */
    void add(Sum sum, int lane) {
        add(new SumPlan(graph).of(sum.terms()), lane);
        addFading(sum, lane);
    }

    private void add(List<Map.Entry<WordNode, Long>> terms, int lane) {
        int i = 0;
        for (; i + 1 < terms.size(); i += 2) {
            emit(new LaneStep.AddTwo(
                    plane(terms, i), number(terms, i), plane(terms, i + 1), number(terms, i + 1), lane));
        }
        if (i < terms.size()) {
            emit(new LaneStep.AddWhere(plane(terms, i), number(terms, i), lane));
        }
    }

    private static int plane(List<Map.Entry<WordNode, Long>> terms, int i) {
        return terms.get(i).getKey().index();
    }

    private static int number(List<Map.Entry<WordNode, Long>> terms, int i) {
        return Math.toIntExact(terms.get(i).getValue());
    }

    private void addFading(Sum sum, int lane) {
        if (!sum.fading().isEmpty()) {
            emit(new LaneStep.AddFading(fadingSum(sum.fading()), lane));
        }
    }

    private int fadingSum(Set<FadingPoints> parts) {
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
