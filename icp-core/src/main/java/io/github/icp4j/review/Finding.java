package io.github.icp4j.review;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/**
 * One thing that a review found.
 *
 * @param code what kind of thing, stable for ever
 * @param severity how much it matters
 * @param pointer its place as a JSON pointer into the profile's file form; empty for the whole
 * @param at the id of the gate, exclusion, criterion or trigger, or the name of the tier, layer, attribute or profile, that
 *     it concerns; null for the whole profile
 * @param message what was found
 * @param remedy what to do
 */
public record Finding(
        FindingCode code,
        FindingSeverity severity,
        String pointer,
        @Nullable String at,
        String message,
        String remedy) {
    /** Checks that all parts but the id are given. */
    public Finding {
        requireNonNull(code, "code");
        requireNonNull(severity, "severity");
        requireNonNull(pointer, "pointer");
        requireNonNull(message, "message");
        requireNonNull(remedy, "remedy");
    }

    /** Why it matters. */
    public String why() {
        return code.why();
    }

    /** This finding at a place of a larger whole, such as a portfolio. */
    public Finding below(String place) {
        return new Finding(code, severity, place + pointer, at, message, remedy);
    }

    /** Severity, place, message and remedy on one line. */
    @Override
    public String toString() {
        String place = pointer.isEmpty() ? "(whole profile)" : pointer;
        return severity.label() + " " + code + " " + place + ": " + message + "; " + remedy;
    }
}
