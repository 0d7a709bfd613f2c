package io.github.icp4j.profile;

import java.util.Locale;
import java.util.Optional;

/** What a gate or an exclusion does to the status while it is unknown. */
public enum IfUnknown {
    /** The account is disqualified. */
    FAIL,
    /** The account passes. */
    PASS,
    /** The account is set to insufficient data, for somebody to look up. */
    REVIEW;

    private final String label = name().toLowerCase(Locale.ROOT);

    /** The policy's name as profiles write it, in lower case. */
    public String label() {
        return label;
    }

    /** The policy with this {@link #label()}, or empty where there is none. */
    public static Optional<IfUnknown> of(String label) {
        for (IfUnknown policy : values()) {
            if (policy.label.equals(label)) {
                return Optional.of(policy);
            }
        }
        return Optional.empty();
    }
}
