package io.github.icp4j.score;

import java.util.Locale;

/** The three-valued outcome of a condition, criterion or trigger. */
public enum Outcome {
    /** It matches, whatever is unknown. */
    MATCH,
    /** It does not match, whatever is unknown. */
    NO_MATCH,
    /** What is known does not decide it. */
    UNKNOWN;

    private final String label = name().toLowerCase(Locale.ROOT);

    /** The outcome's name as results write it: {@code match}, {@code no_match} or {@code unknown}. */
    public String label() {
        return label;
    }

    static Outcome of(boolean matches) {
        return matches ? MATCH : NO_MATCH;
    }

    /** Kleene's negation. */
    Outcome negate() {
        return switch (this) {
            case MATCH -> NO_MATCH;
            case NO_MATCH -> MATCH;
            case UNKNOWN -> UNKNOWN;
        };
    }
}
