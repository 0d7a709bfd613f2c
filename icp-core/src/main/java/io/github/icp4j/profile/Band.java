package io.github.icp4j.profile;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;

/**
 * A condition and the points it earns.
 *
 * @param when the condition
 * @param points what it earns where it matches; may be negative; at most two decimals, in normal form
 */
public record Band(Condition when, BigDecimal points) {
    /** Brings the points into normal form. */
    public Band {
        requireNonNull(when, "when");
        points = Hundredths.normal(points);
    }

    /** A band of these parts. */
    public static Band of(Condition when, BigDecimal points) {
        return new Band(when, points);
    }
}
