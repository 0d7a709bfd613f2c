package io.github.icp4j.profile;

import java.util.Locale;
import java.util.Optional;

/** What a criterion or trigger does to the score while it is unknown. */
public enum Missing {
    /** It stays in and earns nothing: unknown costs what a no-match costs. */
    ZERO,
    /** It is left out of what is earned and of what is attainable. */
    NEUTRAL;

    private final String label = name().toLowerCase(Locale.ROOT);

    /** The policy's name as profiles write it, in lower case. */
    public String label() {
        return label;
    }

    /** The policy with this {@link #label()}, or empty where there is none. */
    public static Optional<Missing> of(String label) {
        for (Missing missing : values()) {
            if (missing.label.equals(label)) {
                return Optional.of(missing);
            }
        }
        return Optional.empty();
    }
}
