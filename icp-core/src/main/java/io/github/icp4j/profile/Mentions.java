package io.github.icp4j.profile;

import io.github.icp4j.attribute.Attribute;
import io.github.icp4j.attribute.Layer;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What a set of conditions looks at: the attributes, in order of mention, and whether events too.
 *
 * @param attributes the attributes named, each once
 * @param events whether an event condition is among them
 */
public record Mentions(Set<Attribute> attributes, boolean events) {
    /** The name under which events stand beside attributes. */
    public static final String EVENTS = "events";

    /** What these conditions look at, at any depth. */
    public static Mentions of(Collection<Condition> conditions) {
        Collector collector = new Collector();
        conditions.forEach(condition -> condition.accept(collector));
        return new Mentions(Collections.unmodifiableSet(collector.attributes), collector.events);
    }

    /** The layers of the attributes named; event conditions are behavioral. */
    public Set<Layer> layers() {
        Set<Layer> layers = new LinkedHashSet<>();
        attributes.forEach(attribute -> layers.add(attribute.layer()));
        if (events) {
            layers.add(Layer.BEHAVIORAL);
        }
        return layers;
    }

    /** The names of the attributes, and {@link #EVENTS} where events are looked at. */
    public Set<String> names() {
        Set<String> names = new LinkedHashSet<>();
        attributes.forEach(attribute -> names.add(attribute.name()));
        if (events) {
            names.add(EVENTS);
        }
        return names;
    }

    private static final class Collector extends LeafVisitor<Boolean> {
        private final Set<Attribute> attributes = new LinkedHashSet<>();
        private boolean events;

        @Override
        protected Boolean attribute(Attribute attribute, Condition leaf) {
            return attributes.add(attribute);
        }

        @Override
        protected Boolean event(Condition.Happened leaf) {
            events = true;
            return true;
        }

        @Override
        protected Boolean combined(List<Condition> children, Condition combinator) {
            children.forEach(child -> child.accept(this));
            return true;
        }
    }
}
