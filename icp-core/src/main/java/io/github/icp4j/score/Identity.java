package io.github.icp4j.score;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which meaning a score was made with.
 *
 * @param profile the profile's name
 * @param version the author's version of it, or null
 * @param asOf the date that ages were counted to
 * @param fingerprint the profile's fingerprint: equal fingerprints give equal scores
 */
public record Identity(String profile, @Nullable String version, LocalDate asOf, String fingerprint) {
    /** Checks that all but the version are given. */
    public Identity {
        requireNonNull(profile, "profile");
        requireNonNull(asOf, "asOf");
        requireNonNull(fingerprint, "fingerprint");
    }
}
