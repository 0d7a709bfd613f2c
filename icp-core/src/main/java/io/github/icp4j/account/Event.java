package io.github.icp4j.account;

import static java.util.Objects.requireNonNull;

import io.github.icp4j.attribute.Folding;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something dated that happened to an account.
 *
 * @param type the kind of event, such as {@code executive-hire}; not yet folded
 * @param subject what it is about, such as {@code VP Sales}, or null; not yet folded
 * @param date the day it happened
 */
public record Event(String type, @Nullable String subject, LocalDate date) {
    /**
     * Takes an empty subject as none.
     *
     * @throws IllegalArgumentException where the type is empty
     */
    public Event {
        requireNonNull(type, "type");
        requireNonNull(date, "date");
        if (Folding.fold(type).isEmpty()) {
            throw new IllegalArgumentException("an event must have a type, but it is empty");
        }
        subject = subject == null || Folding.fold(subject).isEmpty() ? null : subject;
    }

    /** An event without a subject. */
    public static Event of(String type, LocalDate date) {
        return new Event(type, null, date);
    }

    /** An event with a subject. */
    public static Event of(String type, @Nullable String subject, LocalDate date) {
        return new Event(type, subject, date);
    }
}
