package io.github.icp4j.dsl;

import static java.util.Objects.requireNonNull;

import io.github.icp4j.attribute.FlagAttribute;
import io.github.icp4j.profile.Condition;

/**
 * The conditions on a flag attribute.
 *
 * @param attribute the attribute tested
 */
@CheckReturnValue
public record FlagConditions(FlagAttribute attribute) implements Knowable {
    /** Checks that the attribute is given. */
    public FlagConditions {
        requireNonNull(attribute, "attribute");
    }

    /** The flag has this value. */
    public Condition is(boolean value) {
        return new Condition.Is(attribute, value);
    }
}
