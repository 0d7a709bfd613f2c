package io.github.icp4j.profile;

import static java.util.Objects.requireNonNull;

/**
 * A condition that an account has to match, or be unknown in where {@code ifUnknown} lets it pass; a required integration
 * is a gate on technologies.
 *
 * @param id the gate's name, unique in its profile
 * @param when the condition
 * @param ifUnknown what unknown means; {@link IfUnknown#REVIEW} unless given
 */
public record Gate(String id, Condition when, IfUnknown ifUnknown) {
    /** Checks that all parts are given. */
    public Gate {
        requireNonNull(id, "id");
        requireNonNull(when, "when");
        requireNonNull(ifUnknown, "ifUnknown");
    }

    /** A gate that asks for a review where it is unknown. */
    public static Gate of(String id, Condition when) {
        return new Gate(id, when, IfUnknown.REVIEW);
    }
}
