package io.github.icp4j.account;

import static java.util.Objects.requireNonNull;

import io.github.icp4j.attribute.Attribute;
import io.github.icp4j.attribute.FlagAttribute;
import io.github.icp4j.attribute.Folding;
import io.github.icp4j.attribute.NumberAttribute;
import io.github.icp4j.attribute.TagsAttribute;
import io.github.icp4j.attribute.TextAttribute;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A company to be scored: an id, what is known of its attributes, and its events.
 *
 * <p>An attribute without a value is unknown; so are events unless a list is given, which may be empty and then says that
 * none happened. Accounts are immutable, compare by value, and are safe for use by several threads.
 *
 * <pre>{@code
 * Account acme = Account.builder("acme.example")
 *     .text(COUNTRY, "United States")
 *     .number(EMPLOYEES, 240)
 *     .tags(TECHNOLOGIES, List.of("Salesforce", "Outreach"))
 *     .build();
 * }</pre>
 */
public final class Account {
    private final String id;
    private final Map<String, AttributeValue> values;
    private final @Nullable List<Event> events;

    private Account(Builder builder) {
        id = builder.id;
        values = Collections.unmodifiableMap(new LinkedHashMap<>(builder.values));
        events = builder.events;
    }

    /**
     * A builder of an account with this id.
     *
     * @throws BadValueException where the id is empty or white space alone
     */
    public static Builder builder(String id) {
        return new Builder(id);
    }

    /** The account's id, as given. */
    public String id() {
        return id;
    }

    /** The values known, by attribute name, in the order given. */
    public Map<String, AttributeValue> values() {
        return values;
    }

    /** What is known of the attribute with this name. */
    public Optional<AttributeValue> value(String attribute) {
        return Optional.ofNullable(values.get(attribute));
    }

    /** The events, or empty where they are unknown. */
    public Optional<List<Event>> events() {
        return Optional.ofNullable(events);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Account account
                && id.equals(account.id)
                && values.equals(account.values)
                && events().equals(account.events());
    }

    @Override
    public int hashCode() {
        return 31 * id.hashCode() + values.hashCode();
    }

    /** The id alone: values may be confidential and do not belong in logs. */
    @Override
    public String toString() {
        return "Account[" + id + "]";
    }

    /** Collects values; a value set twice is refused. Not safe for use by several threads. */
    public static final class Builder {
        private final String id;
        private final Map<String, AttributeValue> values = new LinkedHashMap<>();
        private @Nullable List<Event> events;

        private Builder(String id) {
            if (Folding.fold(requireNonNull(id, "id")).isEmpty()) {
                throw new BadValueException(null, "id", "an account must have an id, but it is empty", null);
            }
            this.id = id;
        }

        String id() {
            return id;
        }

        /** Sets a text; null or empty text is unknown. */
        public Builder text(TextAttribute attribute, @Nullable String text) {
            if (text == null || Folding.fold(text).isEmpty()) {
                return this;
            }
            return put(attribute, new AttributeValue.Text(text));
        }

        /**
         * Sets a number.
         *
         * @throws BadValueException where it is not finite
         */
        public Builder number(NumberAttribute attribute, double number) {
            return range(attribute, number, number);
        }

        /** Sets a number; null is unknown. */
        public Builder number(NumberAttribute attribute, @Nullable Number number) {
            return number == null ? this : number(attribute, number.doubleValue());
        }

        /**
         * Sets a range of numbers with both ends in it, one of them possibly infinite.
         *
         * @throws BadValueException where an end is NaN, both are infinite, or they are the wrong way round
         */
        public Builder range(NumberAttribute attribute, double from, double to) {
            try {
                return put(attribute, new AttributeValue.Numeric(from, to));
            } catch (IllegalArgumentException e) {
                throw new BadValueException(id, attribute.name(), String.valueOf(e.getMessage()), e);
            }
        }

        /** Sets a flag. */
        public Builder flag(FlagAttribute attribute, boolean value) {
            return put(attribute, new AttributeValue.Flag(value));
        }

        /** Sets a flag; null is unknown. */
        public Builder flag(FlagAttribute attribute, @Nullable Boolean value) {
            return value == null ? this : flag(attribute, value.booleanValue());
        }

        /** Sets tags; null is unknown, an empty collection says that there are none; null or empty tags are dropped. */
        public Builder tags(TagsAttribute attribute, @Nullable Collection<? extends @Nullable String> tags) {
            if (tags == null) {
                return this;
            }
            List<String> known = new ArrayList<>(tags.size());
            for (String tag : tags) {
                if (tag != null) {
                    known.add(tag);
                }
            }
            return put(attribute, new AttributeValue.Tags(known));
        }

        /** Sets the events; null is unknown, an empty collection says that none happened. */
        public Builder events(@Nullable Collection<Event> happened) {
            if (events != null) {
                throw new IllegalStateException("events of account '" + id + "' are set twice");
            }
            events = happened == null ? null : List.copyOf(happened);
            return this;
        }

        /** Sets a value of an attribute whose type is not known when the code is written. */
        public Builder value(Attribute attribute, @Nullable AttributeValue value) {
            if (value != null && value.type() != attribute.type()) {
                String reason = "must be " + attribute.type().label() + ", but was "
                        + value.type().label();
                throw new BadValueException(id, attribute.name(), reason, null);
            }
            return value == null ? this : put(attribute, value);
        }

        /** The account of all values given. */
        public Account build() {
            return new Account(this);
        }

        private Builder put(Attribute attribute, AttributeValue value) {
            if (values.putIfAbsent(attribute.name(), value) != null) {
                throw new IllegalStateException(attribute.name() + " of account '" + id + "' is set twice");
            }
            return this;
        }
    }
}
