package io.github.icp4j.dsl;

import io.github.icp4j.profile.ProfileBuilder;
import org.jspecify.annotations.Nullable;

/** A gate, exclusion, criterion or trigger that goes into the profile once it has an id. */
sealed interface DraftedPart permits DraftedCheck, DraftedEarning {
    /** The id given, or null. */
    @Nullable
    String id();

    /** The id that says what the part asks for; not yet unique. */
    String derivedId();

    void addTo(ProfileBuilder profile, String uniqueId);
}
