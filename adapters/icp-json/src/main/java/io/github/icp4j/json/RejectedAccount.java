package io.github.icp4j.json;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/**
 * An account that was set aside, for its first fault in the order of its fields.
 *
 * @param line its line, from 1; blank lines count
 * @param id its id, or null where it has none or its line cannot be read
 * @param attribute the attribute at fault, {@code id} or {@code events}, or null where the line is no account at all
 * @param reason what is wrong
 */
public record RejectedAccount(
        long line, @Nullable String id, @Nullable String attribute, String reason) {
    /** Checks that the reason is given. */
    public RejectedAccount {
        requireNonNull(reason, "reason");
    }
}
