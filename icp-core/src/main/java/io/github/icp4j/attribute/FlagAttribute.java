package io.github.icp4j.attribute;

import static java.util.Objects.requireNonNull;

/**
 * An attribute whose value is true or false.
 *
 * @param name the name under which profiles and accounts know it
 * @param layer the layer that criteria on it belong to unless they say otherwise
 */
public record FlagAttribute(String name, Layer layer) implements Attribute {
    /** Checks that both parts are given. */
    public FlagAttribute {
        requireNonNull(name, "name");
        requireNonNull(layer, "layer");
    }

    @Override
    public AttributeType type() {
        return AttributeType.FLAG;
    }
}
