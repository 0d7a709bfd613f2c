package io.github.icp4j.dsl;

import io.github.icp4j.profile.Condition;
import java.util.List;

/**
 * Events of the days up to the as-of date: either a condition, with {@link #happened()}, or a trigger, with
 * {@link #points}.
 */
@CheckReturnValue
public final class EventWindow extends TriggerTerms {
    EventWindow(String event, List<String> subjects, int withinDays) {
        super(new Terms(event, subjects, withinDays, null, 1));
    }

    /** The condition that such an event happened. */
    public Condition happened() {
        return happenedAtLeast(1);
    }

    /** The condition that such events happened at least so many times, 1 or more. */
    public Condition happenedAtLeast(int times) {
        return new Condition.Happened(terms.event(), terms.subjects(), terms.withinDays(), times);
    }
}
