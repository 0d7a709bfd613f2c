package io.github.icp4j.attribute;

import static java.util.Objects.requireNonNull;

/**
 * An attribute whose value is a number or a range of numbers, such as a headcount.
 *
 * @param name the name under which profiles and accounts know it
 * @param layer the layer that criteria on it belong to unless they say otherwise
 */
public record NumberAttribute(String name, Layer layer) implements Attribute {
    /** Checks that both parts are given. */
    public NumberAttribute {
        requireNonNull(name, "name");
        requireNonNull(layer, "layer");
    }

    @Override
    public AttributeType type() {
        return AttributeType.NUMBER;
    }
}
