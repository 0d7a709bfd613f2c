package io.github.icp4j.account;

import static java.util.Objects.requireNonNull;

import io.github.icp4j.attribute.Attribute;
import io.github.icp4j.attribute.FlagAttribute;
import io.github.icp4j.attribute.NumberAttribute;
import io.github.icp4j.attribute.Schema;
import io.github.icp4j.attribute.TagsAttribute;
import io.github.icp4j.attribute.TextAttribute;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/**
 * How a caller's own type is read as an account: a getter for the id, one for each attribute it knows, one for events.
 *
 * <pre>{@code
 * AccountMapping<Company> companies = AccountMapping.id(Company::domain)
 *     .text(COUNTRY, Company::country)
 *     .number(EMPLOYEES, Company::headcount)
 *     .tags(TECHNOLOGIES, Company::stack)
 *     .events(Company::news)
 *     .build();
 * }</pre>
 *
 * <p>A getter that gives null says that the value is unknown. A value that cannot be scored, and a getter that throws, make
 * {@link #read} throw a {@link BadValueException}, unless the mapping {@link Builder#badValuesAreUnknown takes such values as unknown}. Mappings are
 * immutable, and safe for use by several threads where the getters are.
 *
 * @param <T> the caller's type
 */
public final class AccountMapping<T> {
    private final Function<? super T, @Nullable String> id;
    private final MappedFields<T> fields;
    private final @Nullable Consumer<? super BadValueException> badValues;
    private final int[] noSlots;

    private AccountMapping(Builder<T> builder) {
        id = builder.id;
        fields = new MappedFields<>(builder.fields, this::bad);
        badValues = builder.badValues;
        noSlots = fields.slots(attribute -> MappedFields.NO_SLOT);
    }

    /** A builder of a mapping with this getter for the id. */
    public static <T> Builder<T> id(Function<? super T, @Nullable String> id) {
        return new Builder<>(id);
    }

    /**
     * The account that an object stands for.
     *
     * @throws BadValueException where the id is absent, or a value cannot be scored and is not to count as unknown
     */
    public Account read(T source) {
        AccountValues values = new AccountValues();
        readInto(source, values, noSlots);
        return values.account();
    }

    /** The slot of each field in a schema, negative where it has none. */
    int[] slots(Schema schema) {
        return fields.slots(schema::slot);
    }

    /** Puts all values of an object into an account or a row to be, whose fields are in these slots, and gives the id. */
    String readInto(T source, AccountSink account, int[] slots) {
        String accountId = readId(source);
        account.begin(accountId);
        fields.read(source, accountId, account, slots);
        return accountId;
    }

    /** Tells of a value that cannot be read, or refuses the account. */
    private void bad(String accountId, String name, RuntimeException e) {
        BadValueException bad = asBadValue(accountId, name, e);
        if (badValues == null) {
            throw bad;
        }
        badValues.accept(bad);
    }

    private String readId(T source) {
        String found;
        try {
            found = id.apply(source);
        } catch (RuntimeException e) {
            throw asBadValue(null, "id", e);
        }
        if (found == null) {
            throw new BadValueException(null, "id", "an account must have an id, but it is absent", null);
        }
        return found;
    }

    private static BadValueException asBadValue(@Nullable String accountId, String name, RuntimeException e) {
        if (e instanceof BadValueException bad) {
            return bad;
        }
        return new BadValueException(accountId, name, "cannot be read: " + e, e);
    }

    /**
     * Collects getters; an attribute mapped twice is refused. Not safe for use by several threads.
     *
     * @param <T> the caller's type
     */
    public static final class Builder<T> {
        private final Function<? super T, @Nullable String> id;
        private final List<MappedFields.Field<T>> fields = new ArrayList<>();
        private final Set<String> mapped = new HashSet<>();
        private @Nullable Consumer<? super BadValueException> badValues;

        private Builder(Function<? super T, @Nullable String> id) {
            this.id = requireNonNull(id, "id");
        }

        /** Maps a text. */
        public Builder<T> text(TextAttribute attribute, Function<? super T, @Nullable String> getter) {
            return field(attribute, getter, (text, account, slot) -> account.text(slot, attribute, text));
        }

        /** Maps a number, of any numeric type. */
        public Builder<T> number(NumberAttribute attribute, Function<? super T, ? extends @Nullable Number> getter) {
            return field(attribute, getter, (number, account, slot) -> {
                if (number != null) {
                    account.number(slot, attribute, number.doubleValue());
                }
            });
        }

        /** Maps a number that is always known, without boxing it. */
        public Builder<T> numberAsDouble(NumberAttribute attribute, ToDoubleFunction<? super T> getter) {
            return field(
                    attribute,
                    source -> source,
                    (source, account, slot) -> account.number(slot, attribute, getter.applyAsDouble(source)));
        }

        /** Maps a range of numbers with both ends in it; an end that is null is open, and two are unknown. */
        public Builder<T> range(
                NumberAttribute attribute,
                Function<? super T, ? extends @Nullable Number> from,
                Function<? super T, ? extends @Nullable Number> to) {
            return field(attribute, source -> source, (source, account, slot) -> {
                Number lower = from.apply(source);
                Number upper = to.apply(source);
                if (lower != null || upper != null) {
                    account.range(
                            slot,
                            attribute,
                            lower == null ? Double.NEGATIVE_INFINITY : lower.doubleValue(),
                            upper == null ? Double.POSITIVE_INFINITY : upper.doubleValue());
                }
            });
        }

        /** Maps a flag. */
        public Builder<T> flag(FlagAttribute attribute, Function<? super T, @Nullable Boolean> getter) {
            return field(attribute, getter, (flag, account, slot) -> {
                if (flag != null) {
                    account.flag(slot, attribute, flag);
                }
            });
        }

        /** Maps tags; an empty collection says that there are none. */
        public Builder<T> tags(
                TagsAttribute attribute,
                Function<? super T, ? extends @Nullable Collection<? extends @Nullable String>> getter) {
            return field(attribute, getter, (tags, account, slot) -> account.tags(slot, attribute, tags));
        }

        /** Maps the events; an empty collection says that none happened. */
        public Builder<T> events(Function<? super T, ? extends @Nullable Collection<Event>> getter) {
            return field("events", getter, (events, account, slot) -> account.events(events));
        }

        /**
         * Takes values that cannot be scored as unknown, and tells of each; unless set, an account with one is set aside. An
         * account without an id cannot be scored in any case.
         *
         * @param told told of each such value; called by every thread that reads with the mapping
         * @throws IllegalStateException where it has been set before
         */
        public Builder<T> badValuesAreUnknown(Consumer<? super BadValueException> told) {
            if (badValues != null) {
                throw new IllegalStateException("badValuesAreUnknown is set twice");
            }
            badValues = requireNonNull(told, "told");
            return this;
        }

        /** The mapping of all getters given. */
        public AccountMapping<T> build() {
            return new AccountMapping<>(this);
        }

        private <V> Builder<T> field(
                Attribute attribute, Function<? super T, V> getter, MappedFields.Taker<? super V> taker) {
            return field(attribute.name(), getter, taker);
        }

        private <V> Builder<T> field(String name, Function<? super T, V> getter, MappedFields.Taker<? super V> taker) {
            if (!mapped.add(name)) {
                throw new IllegalArgumentException("'" + name + "' is mapped twice");
            }
            fields.add(MappedFields.Field.of(name, getter, taker));
            return this;
        }
    }
}
