package io.github.icp4j.dsl;

import static java.util.Objects.requireNonNull;

import java.util.List;

/** The events of a type, or of a group of types, that a condition or a trigger is about; immutable. */
@CheckReturnValue
public final class EventChoice {
    private final String type;
    private final List<String> subjects;

    EventChoice(String type, List<String> subjects) {
        this.type = requireNonNull(type, "type");
        this.subjects = subjects;
    }

    /**
     * Those about one of these subjects.
     *
     * @throws IllegalStateException where subjects have been given before
     */
    public EventChoice subject(String first, String... others) {
        if (!subjects.isEmpty()) {
            throw new IllegalStateException("the subject of event '" + type + "' is set twice; list all in one call");
        }
        return new EventChoice(type, Listed.of(first, others));
    }

    /** Those that happened in the days up to the as-of date: from 1 to 3,650 days. */
    public EventWindow withinDays(int days) {
        return new EventWindow(type, subjects, days);
    }
}
