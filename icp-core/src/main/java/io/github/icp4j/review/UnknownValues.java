package io.github.icp4j.review;

import java.util.List;

/**
 * The values of one attribute in a list that neither the vocabulary nor a condition names; most are simply something else.
 *
 * @param attribute the attribute's name, or {@code event} or {@code subject} for the names of events
 * @param values those that look like slips of known names first, then the others, each most frequent first; at most 50
 * @param accounts how many accounts have a value that looks like a slip, or one of {@code country} that nobody knows
 */
public record UnknownValues(String attribute, List<UnknownValue> values, long accounts) {
    /** Copies the list. */
    public UnknownValues {
        values = List.copyOf(values);
    }
}
