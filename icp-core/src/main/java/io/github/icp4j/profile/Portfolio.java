package io.github.icp4j.profile;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * The profiles of a team, against each of which an account is scored.
 *
 * @param name the portfolio's name
 * @param profiles the profiles, in the order that decides ties
 */
public record Portfolio(String name, List<IdealCustomerProfile> profiles) {
    /** Copies the list. */
    public Portfolio {
        requireNonNull(name, "name");
        profiles = List.copyOf(profiles);
    }

    /** A portfolio of these profiles. */
    public static Portfolio of(String name, IdealCustomerProfile... profiles) {
        return new Portfolio(name, List.of(profiles));
    }
}
