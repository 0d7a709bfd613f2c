package io.github.icp4j.score;

import java.util.List;

/** Writes the steps that leave a sum in a lane: as few loops over the lane as there can be. */
final class SumLane {
    /** No lane to add to. */
    static final int NOTHING = -1;

    private final LaneCompiler lanes;
    private final SumPlan.Plan plan;
    private final long times;
    private final int lane;

    /** What is still to be added; {@link #NOTHING} where no points fade. */
    private int fading = NOTHING;

    private long constant;

    /** The lane that holds what has been added so far. */
    private int from;

    SumLane(LaneCompiler lanes, Sum sum, long times, long constant) {
        this.lanes = lanes;
        this.times = times;
        plan = new SumPlan(lanes.graph()).of(sum.terms());
        this.constant = constant + times * (sum.constant() + plan.constant());
        if (!sum.fading().isEmpty()) {
            fading = lanes.fadingSum(sum.fading());
        }
        lane = lanes.take();
    }

    /** Adds the sum to another lane, or to {@link #NOTHING}, and gives the lane that it is in. */
    int onto(int other) {
        from = other;
        List<SumPlan.Numeral> numbers = plan.numbers();
        int i = 0;
        while (i < numbers.size()) {
            boolean pair = i + 1 < numbers.size() && isPlane(numbers.get(i)) && isPlane(numbers.get(i + 1));
            if (pair && isBegun()) {
                lanes.emit(two(numbers.get(i), numbers.get(i + 1), false));
                i += 2;
            } else if (pair && from == NOTHING && constant == 0 && fading == NOTHING) {
                lanes.emit(two(numbers.get(i), numbers.get(i + 1), true));
                i += 2;
            } else {
                add(numbers.get(i));
                i++;
            }
            from = lane;
        }
        addRest();
        return lane;
    }

    private boolean isBegun() {
        return from == lane && constant == 0;
    }

    private static boolean isPlane(SumPlan.Numeral number) {
        return number.digits().size() == 1;
    }

    private LaneStep two(SumPlan.Numeral a, SumPlan.Numeral b, boolean first) {
        int plane = a.digits().get(0).index();
        int other = b.digits().get(0).index();
        return first
                ? new LaneStep.SetTwo(plane, unit(a), other, unit(b), lane)
                : new LaneStep.AddTwo(plane, unit(a), other, unit(b), lane);
    }

    private int unit(SumPlan.Numeral number) {
        return Math.toIntExact(times * number.unit());
    }

    private void add(SumPlan.Numeral number) {
        LaneStep.Digits digits = lanes.digits(number.digits());
        int more = takeConstant();
        if (from != NOTHING) {
            lanes.emit(new LaneStep.AddNumber(from, digits, unit(number), more, lane));
        } else if (fading != NOTHING) {
            lanes.emit(new LaneStep.AddNumberToFading(fading, digits, unit(number), more, lane));
            fading = NOTHING;
        } else {
            lanes.emit(new LaneStep.SetNumber(digits, unit(number), more, lane));
        }
    }

    private int takeConstant() {
        int taken = Math.toIntExact(constant);
        constant = 0;
        return taken;
    }

    private void addRest() {
        if (from == NOTHING) {
            lanes.emit(new LaneStep.Fill(takeConstant(), lane));
        } else if (constant != 0) {
            lanes.emit(new LaneStep.PlusConstant(from, takeConstant(), lane));
        } else if (from != lane) {
            lanes.emit(new LaneStep.Copy(from, lane));
        }
        if (fading != NOTHING) {
            lanes.emit(new LaneStep.AddFading(fading, lane));
        }
    }
}
