package io.github.icp4j.profile;

import static java.util.Objects.requireNonNull;

/**
 * A non-ICP condition: an account that matches it is disqualified.
 *
 * @param id the exclusion's name, unique in its profile
 * @param when the condition
 * @param ifUnknown what unknown means; {@link IfUnknown#PASS} unless given
 */
public record Exclusion(String id, Condition when, IfUnknown ifUnknown) {
    /** Checks that all parts are given. */
    public Exclusion {
        requireNonNull(id, "id");
        requireNonNull(when, "when");
        requireNonNull(ifUnknown, "ifUnknown");
    }

    /** An exclusion that lets an account pass where it is unknown. */
    public static Exclusion of(String id, Condition when) {
        return new Exclusion(id, when, IfUnknown.PASS);
    }
}
