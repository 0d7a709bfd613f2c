package io.github.icp4j.review;

import java.util.Locale;

/** How much a finding matters; most first. */
public enum FindingSeverity {
    /** Part of the definition does not do what anybody can have meant. */
    ERROR,
    /** The definition does what it says, and probably should say something else. */
    WARNING,
    /** Worth knowing; may well be meant. */
    INFO;

    private final String label = name().toLowerCase(Locale.ROOT);

    /** The severity as output writes it, in lower case. */
    public String label() {
        return label;
    }
}
