package io.github.icp4j.review;

import io.github.icp4j.attribute.Attribute;
import io.github.icp4j.attribute.AttributeType;
import io.github.icp4j.profile.Mentions;
import org.jspecify.annotations.Nullable;

/**
 * What a test looks at: an attribute, or the events. What an account has in one says nothing about another.
 *
 * @param name the attribute's name, or {@code events}
 * @param type the attribute's type, or null for the events
 */
record Subject(String name, @Nullable AttributeType type) {
    static Subject of(@Nullable Attribute attribute) {
        return attribute == null ? new Subject(Mentions.EVENTS, null) : new Subject(attribute.name(), attribute.type());
    }
}
