package io.github.icp4j.cli.table;

import io.github.icp4j.account.AttributeValue;
import io.github.icp4j.account.Event;
import io.github.icp4j.attribute.Attribute;
import io.github.icp4j.attribute.AttributeType;
import io.github.icp4j.cli.account.ReadRequest;
import io.github.icp4j.cli.file.Refusal;
import io.github.icp4j.cli.table.TableMapping.AttributeRule;
import io.github.icp4j.cli.table.TableMapping.CellRule;
import io.github.icp4j.cli.table.TableMapping.Cells;
import io.github.icp4j.cli.table.TableMapping.Column;
import io.github.icp4j.cli.table.TableMapping.Constant;
import io.github.icp4j.cli.table.TableMapping.EventRule;
import io.github.icp4j.cli.table.TableMapping.EventTable;
import io.github.icp4j.cli.table.TableMapping.Joined;
import io.github.icp4j.cli.table.TableMapping.PackedEvents;
import io.github.icp4j.cli.table.TableMapping.RowEvent;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A mapping brought together with the columns that a table really has. */
final class TableBinding {
    private static final int AFTER_ALL_COLUMNS = Integer.MAX_VALUE;

    private final TableMapping mapping;
    private final Header header;
    private final @Nullable Path folder;
    private final @Nullable Charset charset;
    private final List<Field> fields = new ArrayList<>();
    private final List<EventReader> events = new ArrayList<>();
    private final List<SecondTable<?>> tables = new ArrayList<>();
    private final Set<String> absent = new TreeSet<>();

    private TableBinding(TableMapping mapping, Header header, @Nullable Path folder, @Nullable Charset charset) {
        this.mapping = mapping;
        this.header = header;
        this.folder = folder;
        this.charset = charset;
    }

    /**
     * Binds a mapping to a table.
     *
     * @param folder what the names of second tables are relative to
     * @throws Refusal where the mapping asks for a column that the table does not have
     */
    static TableBinding bind(
            TableMapping mapping,
            Header header,
            ReadRequest request,
            @Nullable Path folder,
            @Nullable Charset charset) {
        TableBinding binding = new TableBinding(mapping, header, folder, charset);
        for (Attribute attribute : request.schema().attributes()) {
            binding.attribute(attribute, mapping.attributes().get(attribute.name()), request);
        }
        binding.fields.sort(Comparator.comparingInt(Field::index));
        binding.events(request);
        return binding;
    }

    /** How the value of one attribute comes out of a row; {@link ColumnCells} where it is out of its own cells. */
    record Field(Attribute attribute, int index, ValueReader reader) {}

    /** Reads one value; null where it is unknown. */
    interface ValueReader {
        @Nullable
        AttributeValue read(String id, List<String> cells) throws BadCell;
    }

    /** The attributes that the table gives, by column. */
    List<Field> fields() {
        return fields;
    }

    /** The places where events are. */
    List<EventReader> events() {
        return events;
    }

    /** The attributes asked for that nothing in the table gives. */
    Set<String> absent() {
        return absent;
    }

    /** The second tables. */
    List<SecondTable<?>> tables() {
        return tables;
    }

    private void attribute(Attribute attribute, @Nullable AttributeRule rule, ReadRequest request) {
        AttributeRule effective = rule == null ? new Cells(Column.of(attribute.name()), CellRule.USUAL) : rule;
        if (effective instanceof Constant constant) {
            constant(attribute, constant.text());
        } else if (effective instanceof Joined joined) {
            joined(attribute, joined);
        } else if (effective instanceof Cells cells) {
            if (rule != null && !mapping.lenient()) {
                header.require(cells.column(), attribute.name());
            }
            List<Integer> indexes = header.findAll(cells.column());
            if (!indexes.isEmpty()) {
                cells(attribute, indexes, cells);
            } else if (request.wanted().contains(attribute.name())) {
                absent.add(attribute.name());
            }
        }
    }

    private void constant(Attribute attribute, String text) {
        try {
            AttributeValue value = CellReader.of(attribute.type(), CellRule.USUAL, CellStyle.usual())
                    .read(text);
            fields.add(new Field(attribute, AFTER_ALL_COLUMNS, (id, cells) -> value));
        } catch (BadCell e) {
            throw new Refusal("the mapping's constant for " + attribute.name() + ": " + e.reason());
        }
    }

    private void cells(Attribute attribute, List<Integer> indexes, Cells rule) {
        ColumnCells cells = new ColumnCells(attribute.type(), indexes, rule, mapping.style());
        fields.add(new Field(attribute, indexes.get(0), cells));
    }

    private void joined(Attribute attribute, Joined rule) {
        if (attribute.type() != AttributeType.TAGS) {
            throw new Refusal("the mapping takes " + attribute.name() + " from the rows of "
                    + rule.table().name() + ", but only tags can have several rows; it is "
                    + attribute.type().label());
        }
        CellReader reader = CellReader.of(AttributeType.TAGS, rule.rule(), mapping.style());
        SecondTable<String> table = SecondTable.read(rule.table(), folder, mapping.style(), charset, second -> {
            int index = second.require(rule.column(), attribute.name());
            return cells -> tags(reader, EventReader.cell(cells, index));
        });
        tables.add(table);
        fields.add(new Field(attribute, AFTER_ALL_COLUMNS, (id, cells) -> {
            List<String> tags = table.of(id);
            return tags == null ? null : new AttributeValue.Tags(tags);
        }));
    }

    private List<String> tags(CellReader reader, String cell) throws BadCell {
        if (mapping.style().isUnknown(cell)) {
            return List.of();
        }
        AttributeValue value = reader.read(CellReader.decoded(cell));
        return value instanceof AttributeValue.Tags tags ? tags.tags() : List.of();
    }

    private void events(ReadRequest request) {
        for (EventRule rule : mapping.events()) {
            event(rule);
        }
        if (mapping.events().isEmpty()) {
            int index = header.find(Column.of(TableMapping.EVENTS));
            if (index >= 0) {
                PackedEvents packed = new PackedEvents(Column.of(TableMapping.EVENTS), PackedEvents.USUAL_SEPARATORS);
                events.add(EventReader.packed(index, packed, mapping.style()));
            }
        }
        if (events.isEmpty() && request.wanted().contains(TableMapping.EVENTS)) {
            absent.add(TableMapping.EVENTS);
        }
    }

    private void event(EventRule rule) {
        if (rule instanceof EventTable table) {
            SecondTable<Event> read = SecondTable.read(
                    table.table(), folder, mapping.style(), charset, EventReader.binding(table, mapping.style()));
            tables.add(read);
            events.add(EventReader.ofTable(read));
            return;
        }
        Column column = rule instanceof PackedEvents packed ? packed.column() : ((RowEvent) rule).date();
        int index = mapping.lenient() ? header.find(column) : header.require(column, "events");
        if (index < 0) {
            return;
        }
        if (rule instanceof PackedEvents packed) {
            events.add(EventReader.packed(index, packed, mapping.style()));
        } else if (rule instanceof RowEvent row) {
            events.add(EventReader.ofRow(header, row, index, mapping.style(), mapping.lenient()));
        }
    }
}
