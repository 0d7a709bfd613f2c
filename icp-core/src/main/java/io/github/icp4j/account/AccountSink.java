package io.github.icp4j.account;

import io.github.icp4j.attribute.FlagAttribute;
import io.github.icp4j.attribute.NumberAttribute;
import io.github.icp4j.attribute.TagsAttribute;
import io.github.icp4j.attribute.TextAttribute;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * Where a mapping puts the values it reads: an account to be, or a row of a batch to be.
 *
 * <p>Values come with the slot of their attribute in the sink's schema, negative where it has none; an account needs none.
 */
interface AccountSink {
    /**
     * Begins an account.
     *
     * @throws BadValueException where the id is empty or white space alone
     */
    void begin(String id);

    /** Takes a text; null or empty text is unknown. */
    void text(int slot, TextAttribute attribute, @Nullable String text);

    /**
     * Takes a number.
     *
     * @throws BadValueException where it is not finite
     */
    void number(int slot, NumberAttribute attribute, double number);

    /**
     * Takes a range of numbers.
     *
     * @throws BadValueException where it is none
     */
    void range(int slot, NumberAttribute attribute, double from, double to);

    /** Takes a flag. */
    void flag(int slot, FlagAttribute attribute, boolean flag);

    /** Takes tags; null is unknown. */
    void tags(int slot, TagsAttribute attribute, @Nullable Collection<? extends @Nullable String> tags);

    /** Takes events; null is unknown. */
    void events(@Nullable Collection<Event> events);
}
