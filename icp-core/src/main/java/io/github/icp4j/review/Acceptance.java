package io.github.icp4j.review;

import static java.util.Objects.requireNonNull;

/**
 * A finding that the profile's authors accept.
 *
 * @param finding what was found
 * @param reason why they accept it
 */
public record Acceptance(Finding finding, String reason) {
    /** Checks that both are given. */
    public Acceptance {
        requireNonNull(finding, "finding");
        requireNonNull(reason, "reason");
    }
}
