package io.github.icp4j.attribute;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The attributes that accounts are read with: the built-in ones and those that a profile declares, each in a slot.
 *
 * <p>Slots count from 0, built-in attributes first, then the declared ones in the order given.
 */
public final class Schema {
    private static final Schema BUILT_IN = new Schema(List.of());

    private final List<Attribute> attributes;
    private final Map<String, Integer> slots;

    private Schema(Collection<? extends Attribute> declared) {
        List<Attribute> all = new ArrayList<>(Attributes.builtIn());
        Map<String, Integer> byName = new LinkedHashMap<>();
        all.forEach(attribute -> byName.put(attribute.name(), byName.size()));
        for (Attribute attribute : declared) {
            Integer slot = byName.putIfAbsent(attribute.name(), all.size());
            if (slot == null) {
                all.add(attribute);
            } else if (!all.get(slot).equals(attribute)) {
                throw new IllegalArgumentException("attribute '" + attribute.name() + "' is declared as " + attribute
                        + " and as " + all.get(slot));
            }
        }
        attributes = List.copyOf(all);
        slots = Map.copyOf(byName);
    }

    /** The schema of the built-in attributes alone. */
    public static Schema builtIn() {
        return BUILT_IN;
    }

    /**
     * The built-in attributes and these.
     *
     * @throws IllegalArgumentException where two attributes share a name but differ in type or layer
     */
    public static Schema of(Collection<? extends Attribute> declared) {
        return declared.isEmpty() ? BUILT_IN : new Schema(declared);
    }

    /** All attributes, by slot. */
    public List<Attribute> attributes() {
        return attributes;
    }

    /** The attribute of this name, or empty where the schema has none. */
    public Optional<Attribute> attribute(String name) {
        Integer slot = slots.get(name);
        return slot == null ? Optional.empty() : Optional.of(attributes.get(slot));
    }

    /** The slot of the attribute with this name, or -1 where the schema has none. */
    public int slot(String name) {
        return slots.getOrDefault(name, -1);
    }

    /** The known name that is nearest to a misspelt one, or empty where none is near. */
    public Optional<String> nearest(String name) {
        return Spelling.nearest(name, slots.keySet());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Schema schema && attributes.equals(schema.attributes);
    }

    @Override
    public int hashCode() {
        return attributes.hashCode();
    }

    @Override
    public String toString() {
        return "Schema" + attributes;
    }
}
