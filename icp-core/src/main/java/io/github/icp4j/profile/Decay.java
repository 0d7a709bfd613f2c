package io.github.icp4j.profile;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.Iterator;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How a trigger's points fade with the age of its event, in whole days, inside the trigger's window.
 *
 * <p>What a decay leaves of given points is computed exactly and rounded once, to the nearest hundredth, halves away from
 * zero.
 */
public sealed interface Decay {
    /** All the points, to the last day of the window. */
    record None() implements Decay {
        @Override
        public long remaining(long hundredths, int age, int withinDays) {
            return hundredths;
        }
    }

    /** {@code 1 - age/withinDays}: all on the day itself, nothing on the last day of the window. */
    record Linear() implements Decay {
        @Override
        public long remaining(long hundredths, int age, int withinDays) {
            return Hundredths.divideRounded(hundredths * (withinDays - age), withinDays);
        }
    }

    /**
     * {@code 2^(-age/days)}: half after so many days, a quarter after twice as many.
     *
     * @param days the half-life, a whole number of days from 1 to 3,650
     */
    record HalfLife(int days) implements Decay {
        @Override
        public long remaining(long hundredths, int age, int withinDays) {
            return HalfLifeRounding.remaining(hundredths, age, days);
        }
    }

    /**
     * The percentage of the smallest step that is not below the age; nothing beyond the last step.
     *
     * @param percentages the last day of each step, with the percentage (0 to 100) that is left until then
     */
    record Steps(SortedMap<Integer, BigDecimal> percentages) implements Decay {
        /** Copies the map and brings the percentages into normal form. */
        public Steps {
            SortedMap<Integer, BigDecimal> copy = new TreeMap<>();
            percentages.forEach((day, percentage) -> copy.put(day, Hundredths.normal(percentage)));
            percentages = Collections.unmodifiableSortedMap(copy);
        }

        @Override
        public long remaining(long hundredths, int age, int withinDays) {
            Iterator<BigDecimal> later = percentages.tailMap(age).values().iterator();
            long percentage = later.hasNext() ? Hundredths.of(later.next()) : 0;
            return Hundredths.divideRounded(hundredths * percentage, 10_000);
        }
    }

    /** No decay. */
    static Decay none() {
        return new None();
    }

    /** Linear decay over the window. */
    static Decay linear() {
        return new Linear();
    }

    /** Decay by half in so many days. */
    static Decay halfLife(int days) {
        return new HalfLife(days);
    }

    /** Decay by steps: the last day of each, with the percentage left until then. */
    static Decay steps(SortedMap<Integer, BigDecimal> percentages) {
        return new Steps(percentages);
    }

    /**
     * What is left of points.
     *
     * @param hundredths the points, in hundredths, of a magnitude up to 100,000,000
     * @param age the event's age in whole days, from 0 to {@code withinDays}
     * @param withinDays the trigger's window, from 1 to 3,650 days
     * @return the points left, in hundredths, rounded once
     */
    long remaining(long hundredths, int age, int withinDays);
}
