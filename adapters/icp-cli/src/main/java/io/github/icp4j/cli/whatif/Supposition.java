package io.github.icp4j.cli.whatif;

import io.github.icp4j.account.AttributeValue;
import io.github.icp4j.account.Event;
import org.jspecify.annotations.Nullable;

/**
 * A value that a fact might turn out to have.
 *
 * @param words the value in words, such as {@code employees from 100 to 500}
 * @param value the attribute's value, or null where the fact is an event
 * @param more whether the value's tags join those that the account has
 * @param event the event, which joins those that the account has; null where the fact is an attribute
 */
record Supposition(
        String words,
        @Nullable AttributeValue value,
        boolean more,
        @Nullable Event event) {
    static Supposition ofValue(String words, AttributeValue value) {
        return new Supposition(words, value, false, null);
    }

    static Supposition ofMoreTags(String words, AttributeValue.Tags tags) {
        return new Supposition(words, tags, true, null);
    }

    static Supposition ofEvent(String words, Event event) {
        return new Supposition(words, null, false, event);
    }
}
