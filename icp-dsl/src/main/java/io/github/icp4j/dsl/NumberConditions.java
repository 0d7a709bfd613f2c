package io.github.icp4j.dsl;

import static java.util.Objects.requireNonNull;

import io.github.icp4j.attribute.NumberAttribute;
import io.github.icp4j.profile.Bounds;
import io.github.icp4j.profile.Condition;

/**
 * The conditions on a number attribute. A number that is known as a range matches where all of the range does, does not
 * where none of it does, and is unknown else.
 *
 * <p>A lower and an upper bound combine: {@code employees().greaterThan(10).andAtMost(50)}.
 *
 * @param attribute the attribute tested
 */
@CheckReturnValue
public record NumberConditions(NumberAttribute attribute) implements Knowable {
    /** Checks that the attribute is given. */
    public NumberConditions {
        requireNonNull(attribute, "attribute");
    }

    /** The number lies between these, both included. */
    public Condition between(double lower, double upper) {
        return within(Bounds.between(lower, upper));
    }

    /** The number is this or more. */
    public Condition.InRange atLeast(double lower) {
        return within(Bounds.atLeast(lower));
    }

    /** The number is more than this. */
    public Condition.InRange greaterThan(double lower) {
        return within(Bounds.greaterThan(lower));
    }

    /** The number is this or less. */
    public Condition atMost(double upper) {
        return within(Bounds.atMost(upper));
    }

    /** The number is less than this. */
    public Condition lessThan(double upper) {
        return within(Bounds.lessThan(upper));
    }

    private Condition.InRange within(Bounds bounds) {
        return new Condition.InRange(attribute, bounds);
    }
}
