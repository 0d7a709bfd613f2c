package io.github.icp4j.account;

import io.github.icp4j.account.columns.Dictionaries;
import io.github.icp4j.account.columns.Dictionary;
import io.github.icp4j.account.columns.Tile;
import io.github.icp4j.account.columns.TileBuilder;
import io.github.icp4j.account.columns.TileShape;
import io.github.icp4j.attribute.Attribute;
import io.github.icp4j.attribute.FlagAttribute;
import io.github.icp4j.attribute.NumberAttribute;
import io.github.icp4j.attribute.Schema;
import io.github.icp4j.attribute.TagsAttribute;
import io.github.icp4j.attribute.TextAttribute;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Makes a batch from arrays that a caller has already: one array of values, or of codes into a dictionary, an attribute.
 *
 * <p>This is the way in for data that is in columns elsewhere, such as Parquet, Arrow or a database's result; no object is
 * made for an account. An attribute that is not given is unknown for every account. The arrays are read by {@link #build}
 * and not kept. Not safe for use by several threads.
 *
 * <pre>{@code
 * AccountBatch batch = AccountBatch.columns(schema, 3)
 *     .ids(List.of("a", "b", "c")::get)
 *     .text(COUNTRY, new int[] {0, 1, -1}, List.of("US", "Germany"))
 *     .numbers(EMPLOYEES, new double[] {120, Double.NaN, 40})
 *     .build();
 * }</pre>
 */
public final class AccountColumns {
    private final Schema schema;
    private final int size;
    private final Dictionaries dictionaries;
    private final List<Column> columns = new ArrayList<>();
    private final Set<String> given = new HashSet<>();
    private @Nullable IntFunction<? extends CharSequence> ids;

    /** Gives the values of some rows to a tile; each column is a loop of its own, so that it is compiled for its kind. */
    private interface Column {
        void fill(TileBuilder tile, int from, int rows);
    }

    AccountColumns(Schema schema, int size) {
        if (size < 0) {
            throw new IllegalArgumentException("size must be at least 0, but was " + size);
        }
        this.schema = schema;
        this.size = size;
        dictionaries = new Dictionaries(schema);
    }

    /** Sets the ids, by row from 0. */
    public AccountColumns ids(IntFunction<? extends CharSequence> byRow) {
        ids = byRow;
        return this;
    }

    /**
     * Sets texts as codes into a dictionary; a negative code is unknown, as is a text that is empty.
     *
     * @throws IllegalArgumentException where the attribute is not in the schema, is given twice, or an array is too short
     */
    public AccountColumns text(TextAttribute attribute, int[] codes, List<String> dictionary) {
        int slot = slot(attribute, codes.length);
        int[] own = codes(dictionaries.of(slot), dictionary);
        return add((tile, from, rows) -> {
            for (int i = 0; i < rows; i++) {
                int code = codes[from + i];
                if (code >= 0) {
                    tile.moveTo(i);
                    tile.text(slot, own[code]);
                }
            }
        });
    }

    /**
     * Sets numbers; NaN is unknown.
     *
     * @throws IllegalArgumentException where the attribute is not in the schema, is given twice, or the array is too short
     */
    public AccountColumns numbers(NumberAttribute attribute, double[] numbers) {
        return ranges(attribute, numbers, numbers);
    }

    /**
     * Sets ranges of numbers with both ends in them; an infinite end is open, and NaN in either is unknown.
     *
     * @throws IllegalArgumentException where the attribute is not in the schema, is given twice, or an array is too short
     */
    public AccountColumns ranges(NumberAttribute attribute, double[] from, double[] to) {
        int slot = slot(attribute, Math.min(from.length, to.length));
        return add((tile, first, rows) -> {
            for (int i = 0; i < rows; i++) {
                int row = first + i;
                if (!Double.isNaN(from[row]) && !Double.isNaN(to[row])) {
                    tile.moveTo(i);
                    putRange(tile, slot, attribute, row, from[row], to[row]);
                }
            }
        });
    }

    private void putRange(TileBuilder tile, int slot, Attribute attribute, int row, double from, double to) {
        try {
            AccountBatchBuilder.checkRange(from, to);
        } catch (IllegalArgumentException e) {
            throw new BadValueException(id(row).toString(), attribute.name(), String.valueOf(e.getMessage()), e);
        }
        if (from == to) {
            tile.number(slot, from);
        } else {
            tile.range(slot, from, to);
        }
    }

    /**
     * Sets flags.
     *
     * @param unknown the rows whose flag is unknown, or null for none
     * @throws IllegalArgumentException where the attribute is not in the schema, is given twice, or the array is too short
     */
    public AccountColumns flags(FlagAttribute attribute, boolean[] flags, @Nullable BitSet unknown) {
        int slot = slot(attribute, flags.length);
        return add((tile, from, rows) -> {
            for (int i = 0; i < rows; i++) {
                if (unknown == null || !unknown.get(from + i)) {
                    tile.moveTo(i);
                    tile.flag(slot, flags[from + i]);
                }
            }
        });
    }

    /**
     * Sets tags as codes into a dictionary.
     *
     * @param offsets where each row's codes begin, and at last where those of the last row end
     * @param unknown the rows whose tags are unknown, or null for none
     * @throws IllegalArgumentException where the attribute is not in the schema, is given twice, or an array is too short
     */
    public AccountColumns tags(
            TagsAttribute attribute, int[] offsets, int[] codes, List<String> dictionary, @Nullable BitSet unknown) {
        int slot = slot(attribute, offsets.length - 1);
        int[] own = codes(dictionaries.of(slot), dictionary);
        return add((tile, from, rows) -> {
            for (int row = from; row < from + rows; row++) {
                if (unknown == null || !unknown.get(row)) {
                    tile.moveTo(row - from);
                    for (int i = offsets[row]; i < offsets[row + 1]; i++) {
                        if (own[codes[i]] != Dictionary.EMPTY) {
                            tile.tag(slot, own[codes[i]]);
                        }
                    }
                    tile.endTags(slot);
                }
            }
        });
    }

    /**
     * Sets events.
     *
     * @param offsets where each row's events begin, and at last where those of the last row end
     * @param types the code of each event's type
     * @param typeNames the dictionary of types
     * @param subjects the code of each event's subject, negative for none
     * @param subjectNames the dictionary of subjects
     * @param epochDays the day of each event, counted from 1970-01-01
     * @param unknown the rows whose events are unknown, or null for none
     * @throws IllegalArgumentException where events are given twice, an array is too short, or a type is empty
     */
    public AccountColumns events(
            int[] offsets,
            int[] types,
            List<String> typeNames,
            int[] subjects,
            List<String> subjectNames,
            int[] epochDays,
            @Nullable BitSet unknown) {
        check("events", offsets.length - 1);
        int[] typeCodes = codes(dictionaries.types(), typeNames);
        int[] subjectCodes = codes(dictionaries.subjects(), subjectNames);
        for (int i = 0; i < typeCodes.length; i++) {
            if (typeCodes[i] == Dictionary.EMPTY) {
                throw new IllegalArgumentException("an event must have a type, but type " + i + " is empty");
            }
        }
        return add((tile, from, rows) -> {
            for (int row = from; row < from + rows; row++) {
                if (unknown != null && unknown.get(row)) {
                    continue;
                }
                tile.moveTo(row - from);
                for (int i = offsets[row]; i < offsets[row + 1]; i++) {
                    int subject = subjects[i] < 0 ? Dictionary.EMPTY : subjectCodes[subjects[i]];
                    tile.event(typeCodes[types[i]], subject, epochDays[i]);
                }
                tile.endEvents();
            }
        });
    }

    /**
     * The batch of all columns given.
     *
     * @throws IllegalStateException where no ids are given
     * @throws BadValueException where an id is empty, or a number or range cannot be scored
     */
    public AccountBatch build() {
        if (ids == null) {
            throw new IllegalStateException("ids must be given");
        }
        TileBuilder tile = new TileBuilder(schema);
        List<Tile> tiles = new ArrayList<>();
        for (int from = 0; from < size; from += TileShape.MAX_ROWS) {
            int rows = Math.min(TileShape.MAX_ROWS, size - from);
            for (Column column : columns) {
                column.fill(tile, from, rows);
            }
            tile.moveTo(0);
            for (int row = from; row < from + rows; row++) {
                CharSequence id = id(row);
                AccountBatchBuilder.checkId(id);
                tile.endRow(id);
            }
            tiles.add(tile.seal());
        }
        return new AccountBatch(schema, tiles, dictionaries.snapshot());
    }

    private CharSequence id(int row) {
        CharSequence id = ids == null ? null : ids.apply(row);
        return id == null ? "" : id;
    }

    private AccountColumns add(Column column) {
        columns.add(column);
        return this;
    }

    private int slot(Attribute attribute, int rows) {
        int slot = schema.slot(attribute.name());
        if (slot < 0 || !schema.attributes().get(slot).equals(attribute)) {
            throw new IllegalArgumentException(attribute + " is not in the batch's schema");
        }
        check(attribute.name(), rows);
        return slot;
    }

    private void check(String name, int rows) {
        if (!given.add(name)) {
            throw new IllegalArgumentException("'" + name + "' is given twice");
        }
        if (rows < size) {
            throw new IllegalArgumentException(name + " must have " + size + " rows, but has " + rows);
        }
    }

    private static int[] codes(Dictionary own, List<String> dictionary) {
        return dictionary.stream().mapToInt(own::code).toArray();
    }
}
