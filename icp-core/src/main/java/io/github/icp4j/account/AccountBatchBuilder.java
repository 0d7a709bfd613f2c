package io.github.icp4j.account;

import io.github.icp4j.account.columns.Dictionaries;
import io.github.icp4j.account.columns.Dictionary;
import io.github.icp4j.account.columns.Tile;
import io.github.icp4j.account.columns.TileBuilder;
import io.github.icp4j.attribute.Folding;
import io.github.icp4j.attribute.Schema;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Collects accounts into columns, row by row, without an object for any of them.
 *
 * <p>Values are given for the row that is being filled, by the slot of their attribute in the schema, and the row is
 * completed by {@link #endRow} or given up by {@link #cancelRow}; what a row is not given is unknown. {@link #add} does the
 * same with an account or a caller's own object. {@link #build} makes a batch of all complete rows and begins the next one,
 * which shares the dictionaries. No call makes garbage once its text is known, if that is a string or a
 * {@link java.nio.CharBuffer} over an array. Not safe for use by several threads.
 */
public final class AccountBatchBuilder {
    /** Beyond any date that a window can reach, and within what a batch can hold. */
    private static final long FARTHEST_DAY = 1_000_000_000L;

    private final Schema schema;
    private final Dictionaries dictionaries;
    private final TileBuilder tile;
    private final RowValues row = new RowValues(this);
    private @Nullable AccountMapping<?> slotsMapping;
    private int[] slots = new int[0];
    private List<Tile> tiles = new ArrayList<>();
    private int complete;

    AccountBatchBuilder(Schema schema) {
        this.schema = schema;
        dictionaries = new Dictionaries(schema);
        tile = new TileBuilder(schema);
    }

    /** The attributes that can be given. */
    public Schema schema() {
        return schema;
    }

    /** The rows completed since the last batch was built. */
    public int size() {
        return complete;
    }

    /**
     * Adds an account; values of attributes that the schema does not have are left out.
     *
     * @throws BadValueException where a value is of another type than its attribute; the row is given up then
     */
    public AccountBatchBuilder add(Account account) {
        try {
            row.begin(account.id());
            for (Map.Entry<String, AttributeValue> entry : account.values().entrySet()) {
                int slot = schema.slot(entry.getKey());
                if (slot >= 0) {
                    row.value(slot, schema.attributes().get(slot), entry.getValue());
                }
            }
            row.events(account.events().orElse(null));
            return endRow(account.id());
        } catch (RuntimeException e) {
            cancelRow();
            throw e;
        }
    }

    /**
     * Adds a caller's own object as its mapping reads it; attributes that the schema does not have are left out.
     *
     * @throws BadValueException where the id is absent, or a value cannot be scored and is not to count as unknown; the
     *     row is given up then
     */
    public <T> AccountBatchBuilder add(T source, AccountMapping<T> mapping) {
        try {
            return endRow(mapping.readInto(source, row, slots(mapping)));
        } catch (RuntimeException e) {
            cancelRow();
            throw e;
        }
    }

    /** Sets a text; empty text is unknown. */
    public AccountBatchBuilder text(int slot, CharSequence text) {
        tile.text(slot, dictionaries.of(slot).code(text));
        return this;
    }

    /** Sets a text that lies in an array, of which nothing is kept; empty text is unknown. */
    public AccountBatchBuilder text(int slot, char[] chars, int from, int length) {
        tile.text(slot, dictionaries.of(slot).code(chars, from, length));
        return this;
    }

    /**
     * Sets a text that lies in an array as ASCII, of which nothing is kept; empty text is unknown.
     *
     * @throws IllegalArgumentException where it is not ASCII
     */
    public AccountBatchBuilder text(int slot, byte[] ascii, int from, int length) {
        tile.text(slot, dictionaries.of(slot).code(ascii, from, length));
        return this;
    }

    /**
     * Sets a number.
     *
     * @throws IllegalArgumentException where it is not finite
     */
    public AccountBatchBuilder number(int slot, double number) {
        return range(slot, number, number);
    }

    /**
     * Sets a range of numbers with both ends in it; an infinite end is open.
     *
     * @throws IllegalArgumentException where an end is NaN, both are infinite, or they are the wrong way round
     */
    public AccountBatchBuilder range(int slot, double from, double to) {
        checkRange(from, to);
        if (from == to) {
            tile.number(slot, from);
        } else {
            tile.range(slot, from, to);
        }
        return this;
    }

    /** The check of {@link AttributeValue.Numeric}, which is made only where it may fail. */
    static void checkRange(double from, double to) {
        boolean finite = Math.abs(from) <= Double.MAX_VALUE && Math.abs(to) <= Double.MAX_VALUE;
        if (!finite || from > to) {
            new AttributeValue.Numeric(from, to).isExact();
        }
    }

    /** Sets a flag. */
    public AccountBatchBuilder flag(int slot, boolean flag) {
        tile.flag(slot, flag);
        return this;
    }

    /** Adds a tag; an empty one is dropped. Call {@link #endTags} after the last. */
    public AccountBatchBuilder tag(int slot, CharSequence tag) {
        int code = dictionaries.of(slot).code(tag);
        if (code != Dictionary.EMPTY) {
            tile.tag(slot, code);
        }
        return this;
    }

    /** Adds a tag that lies in an array, of which nothing is kept; an empty one is dropped. */
    public AccountBatchBuilder tag(int slot, char[] chars, int from, int length) {
        int code = dictionaries.of(slot).code(chars, from, length);
        if (code != Dictionary.EMPTY) {
            tile.tag(slot, code);
        }
        return this;
    }

    /**
     * Adds a tag that lies in an array as ASCII, of which nothing is kept; an empty one is dropped.
     *
     * @throws IllegalArgumentException where it is not ASCII
     */
    public AccountBatchBuilder tag(int slot, byte[] ascii, int from, int length) {
        int code = dictionaries.of(slot).code(ascii, from, length);
        if (code != Dictionary.EMPTY) {
            tile.tag(slot, code);
        }
        return this;
    }

    /** Adds tags; null and empty ones are dropped. Call {@link #endTags} after the last. */
    AccountBatchBuilder tags(int slot, Collection<? extends @Nullable String> tags) {
        tile.tags(slot, tags, dictionaries.of(slot));
        return this;
    }

    /** Says that the row's tags are complete; without any added, that it has none. */
    public AccountBatchBuilder endTags(int slot) {
        tile.endTags(slot);
        return this;
    }

    /**
     * Adds an event. Call {@link #endEvents} after the last.
     *
     * @throws IllegalArgumentException where the type is empty
     */
    public AccountBatchBuilder event(CharSequence type, @Nullable CharSequence subject, LocalDate date) {
        return event(type, subject, EpochDays.of(date));
    }

    /**
     * Adds an event on a day counted from 1970-01-01. Call {@link #endEvents} after the last.
     *
     * @throws IllegalArgumentException where the type is empty
     */
    public AccountBatchBuilder event(CharSequence type, @Nullable CharSequence subject, long epochDay) {
        int typeCode = dictionaries.types().code(type);
        int subjectCode =
                subject == null ? Dictionary.EMPTY : dictionaries.subjects().code(subject);
        return event(typeCode, subjectCode, epochDay);
    }

    /**
     * Adds an event, whose type and subject lie in an array as ASCII, on a day counted from 1970-01-01. Call
     * {@link #endEvents} after the last.
     *
     * @param subject where the subject begins
     * @param subjectLength its length; 0 where there is none
     * @throws IllegalArgumentException where the type is empty, or either is not ASCII
     */
    public AccountBatchBuilder event(
            byte[] ascii, int type, int typeLength, int subject, int subjectLength, long epochDay) {
        int typeCode = dictionaries.types().code(ascii, type, typeLength);
        int subjectCode =
                subjectLength == 0 ? Dictionary.EMPTY : dictionaries.subjects().code(ascii, subject, subjectLength);
        return event(typeCode, subjectCode, epochDay);
    }

    private AccountBatchBuilder event(int typeCode, int subjectCode, long epochDay) {
        if (typeCode == Dictionary.EMPTY) {
            throw new IllegalArgumentException("an event must have a type, but it is empty");
        }
        if (Math.abs(epochDay) > FARTHEST_DAY) {
            throw new IllegalArgumentException(
                    "an event must be within 2,700,000 years of 1970, but was on " + LocalDate.ofEpochDay(epochDay));
        }
        tile.event(typeCode, subjectCode, (int) epochDay);
        return this;
    }

    /** Says that the row's events are complete; without any added, that none happened. */
    public AccountBatchBuilder endEvents() {
        tile.endEvents();
        return this;
    }

    /** Takes back what the row was given for an attribute, which is unknown then. */
    public AccountBatchBuilder unknown(int slot) {
        tile.unknown(slot);
        return this;
    }

    /** Takes back the row's events, which are unknown then. */
    public AccountBatchBuilder unknownEvents() {
        tile.unknownEvents();
        return this;
    }

    /**
     * Completes the row.
     *
     * @throws BadValueException where the id is empty or white space alone; the row is given up then
     */
    public AccountBatchBuilder endRow(CharSequence id) {
        try {
            checkId(id);
        } catch (BadValueException e) {
            cancelRow();
            throw e;
        }
        tile.endRow(id);
        complete++;
        if (tile.isFull()) {
            tiles.add(tile.seal());
        }
        return this;
    }

    /** Gives up the row. */
    public AccountBatchBuilder cancelRow() {
        tile.cancelRow();
        return this;
    }

    /** The batch of all rows completed since the last one; a row that has not been completed is given up. */
    public AccountBatch build() {
        tile.cancelRow();
        if (tile.rows() > 0) {
            tiles.add(tile.seal());
        }
        AccountBatch batch = new AccountBatch(schema, tiles, dictionaries.snapshot());
        tiles = new ArrayList<>();
        complete = 0;
        dictionaries.forgetLargeOnes();
        return batch;
    }

    /** The slots of what a mapping reads; mostly it is the mapping of the row before. */
    private int[] slots(AccountMapping<?> mapping) {
        if (mapping != slotsMapping) {
            slots = mapping.slots(schema);
            slotsMapping = mapping;
        }
        return slots;
    }

    /**
     * Checks that an id is one.
     *
     * @throws BadValueException where it is empty or white space alone
     */
    static void checkId(CharSequence id) {
        boolean plain = id.length() > 0 && id.charAt(0) > ' ' && id.charAt(0) <= '~';
        if (!plain && Folding.fold(id.toString()).isEmpty()) {
            throw new BadValueException(null, "id", "an account must have an id, but it is empty", null);
        }
    }
}
