package io.github.icp4j.attribute;

import java.util.Locale;
import java.util.Optional;

/** The type of an attribute's values. */
public enum AttributeType {
    /** One text, compared after folding and vocabulary. */
    TEXT,
    /** A finite number, or a range of numbers. */
    NUMBER,
    /** True or false. */
    FLAG,
    /** A set of texts, compared after folding and vocabulary. */
    TAGS;

    private final String label = name().toLowerCase(Locale.ROOT);

    /** The type's name as profiles write it, in lower case. */
    public String label() {
        return label;
    }

    /** The type with this {@link #label()}, or empty where there is none. */
    public static Optional<AttributeType> of(String label) {
        for (AttributeType type : values()) {
            if (type.label.equals(label)) {
                return Optional.of(type);
            }
        }
        return Optional.empty();
    }
}
