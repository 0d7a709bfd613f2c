package io.github.icp4j.attribute;

import java.util.Locale;
import java.util.Optional;

/**
 * A layer of an ideal customer profile: the kind of knowledge about a company that a criterion draws on.
 *
 * <p>{@link #BEHAVIORAL} is the layer of intent; the other four together are the fit.
 */
public enum Layer {
    /** Who the company is: industry, size, revenue, funding. */
    FIRMOGRAPHIC,
    /** Where it is. */
    GEOGRAPHIC,
    /** What it runs. */
    TECHNOGRAPHIC,
    /** What it does, and when: the triggers. */
    BEHAVIORAL,
    /** What hurts. */
    PAIN;

    private final String label = name().toLowerCase(Locale.ROOT);

    /** The layer's name as profiles and results write it, in lower case. */
    public String label() {
        return label;
    }

    /** Whether the layer counts towards fit; only {@link #BEHAVIORAL} counts towards intent instead. */
    public boolean isFit() {
        return this != BEHAVIORAL;
    }

    /** The layer with this {@link #label()}, or empty where there is none. */
    public static Optional<Layer> of(String label) {
        for (Layer layer : values()) {
            if (layer.label.equals(label)) {
                return Optional.of(layer);
            }
        }
        return Optional.empty();
    }
}
