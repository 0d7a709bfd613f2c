package io.github.icp4j.review;

import org.jspecify.annotations.Nullable;

/**
 * A value in a list that the profile's names do not cover.
 *
 * @param value the value, folded
 * @param accounts how many accounts have it
 * @param nearest the known name that was probably meant, or null where none is near
 */
public record UnknownValue(
        String value, long accounts, @Nullable String nearest) {}
