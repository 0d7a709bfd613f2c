package io.github.icp4j.account;

import io.github.icp4j.attribute.FlagAttribute;
import io.github.icp4j.attribute.NumberAttribute;
import io.github.icp4j.attribute.TagsAttribute;
import io.github.icp4j.attribute.TextAttribute;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** Where a mapping puts the values it reads: an account to be, or a row of a batch to be. */
interface AccountSink {
    /**
     * Begins an account.
     *
     * @throws BadValueException where the id is empty or white space alone
     */
    void begin(String id);

    /** Takes a text; null or empty text is unknown. */
    void text(TextAttribute attribute, @Nullable String text);

    /**
     * Takes a number.
     *
     * @throws BadValueException where it is not finite
     */
    void number(NumberAttribute attribute, double number);

    /**
     * Takes a range of numbers.
     *
     * @throws BadValueException where it is none
     */
    void range(NumberAttribute attribute, double from, double to);

    /** Takes a flag. */
    void flag(FlagAttribute attribute, boolean flag);

    /** Takes tags; null is unknown. */
    void tags(TagsAttribute attribute, @Nullable Collection<? extends @Nullable String> tags);

    /** Takes events; null is unknown. */
    void events(@Nullable Collection<Event> events);
}
