package io.github.icp4j.dsl;

import io.github.icp4j.profile.Decay;
import io.github.icp4j.profile.Hundredths;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a trigger asks for, up to its points: how they fade, and how many events count. Immutable.
 *
 * <p>Unless said otherwise nothing fades inside the window, and the latest event alone counts.
 */
@CheckReturnValue
public sealed class TriggerTerms permits EventWindow {
    final Terms terms;

    /** The values; without a decay none has been chosen yet. */
    record Terms(
            String event,
            List<String> subjects,
            int withinDays,
            @Nullable Decay decay,
            int upTo) {}

    TriggerTerms(Terms terms) {
        this.terms = terms;
    }

    /** Half of the points are left after so many days (1 to 3,650), a quarter after twice as many. */
    public TriggerTerms halfLifeDays(int days) {
        return decay(Decay.halfLife(days));
    }

    /** The points fade evenly: all on the day itself, none on the last day of the window. */
    public TriggerTerms linear() {
        return decay(Decay.linear());
    }

    /**
     * The points fade in steps, such as {@code Map.of(30, 100, 90, 50)}: all to the 30th day, half to the 90th, and nothing
     * after the last.
     *
     * @param percentages the percentage left, from 0 to 100, by the last day of each step
     */
    public TriggerTerms steps(Map<Integer, ? extends Number> percentages) {
        SortedMap<Integer, BigDecimal> steps = new TreeMap<>();
        percentages.forEach((day, percentage) -> steps.put(day, new BigDecimal(percentage.toString())));
        return decay(Decay.steps(steps));
    }

    /** Each event counts, not the latest alone, up to a number that has to be said next. */
    public Each each() {
        if (terms.upTo() != 1) {
            throw new IllegalStateException("the count of trigger on '" + terms.event() + "' is set twice");
        }
        return new Each(terms);
    }

    /** What one event earns before it fades; may be negative; at most two decimals. */
    public TriggerPoints points(double points) {
        return points(Hundredths.decimal(points));
    }

    /** What one event earns before it fades; may be negative; at most two decimals. */
    public TriggerPoints points(BigDecimal points) {
        return new TriggerPoints(terms, points);
    }

    private TriggerTerms decay(Decay decay) {
        if (terms.decay() != null) {
            throw new IllegalStateException("the decay of trigger on '" + terms.event() + "' is set twice");
        }
        return new TriggerTerms(new Terms(terms.event(), terms.subjects(), terms.withinDays(), decay, terms.upTo()));
    }

    /** Each event counts, up to a number. */
    @CheckReturnValue
    public static final class Each {
        private final Terms terms;

        private Each(Terms terms) {
            this.terms = terms;
        }

        /** The most recent events, up to so many (1 to 100), add up. */
        public TriggerTerms upTo(int events) {
            return new TriggerTerms(
                    new Terms(terms.event(), terms.subjects(), terms.withinDays(), terms.decay(), events));
        }
    }
}
