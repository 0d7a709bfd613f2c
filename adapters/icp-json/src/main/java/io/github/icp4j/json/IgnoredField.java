package io.github.icp4j.json;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/**
 * A field of accounts that no attribute of the schema stands for, and which was therefore ignored.
 *
 * @param name the field's name
 * @param accounts how many accounts have it
 * @param nearest the known name that was probably meant, or null where it does not look like a slip
 */
public record IgnoredField(
        String name, long accounts, @Nullable String nearest) {
    /** Checks that the name is given. */
    public IgnoredField {
        requireNonNull(name, "name");
    }
}
