package io.github.icp4j.score;

import static java.util.Objects.requireNonNull;

import io.github.icp4j.account.Account;

/**
 * What if an attribute, or the events, had a value wherever they are unknown?
 *
 * @param attribute the attribute's name, or {@code events}
 * @param example an account that has the value, and nothing else that matters
 */
public record Supposition(String attribute, Account example) {
    /** Checks that both are given. */
    public Supposition {
        requireNonNull(attribute, "attribute");
        requireNonNull(example, "example");
    }
}
