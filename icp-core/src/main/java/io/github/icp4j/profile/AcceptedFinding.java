package io.github.icp4j.profile;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/**
 * A finding of a review that the profile's authors know of and accept; it never changes a score.
 *
 * @param code the finding's code, such as {@code NO_TRIGGER}
 * @param at the id of the gate, exclusion, criterion, trigger or tier it concerns, or null for all of the code
 * @param reason why it is accepted
 */
public record AcceptedFinding(String code, @Nullable String at, String reason) {
    /** Checks that code and reason are given. */
    public AcceptedFinding {
        requireNonNull(code, "code");
        requireNonNull(reason, "reason");
    }
}
