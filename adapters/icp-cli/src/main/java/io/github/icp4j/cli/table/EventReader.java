package io.github.icp4j.cli.table;

import io.github.icp4j.account.Event;
import io.github.icp4j.attribute.Folding;
import io.github.icp4j.cli.table.TableMapping.EventTable;
import io.github.icp4j.cli.table.TableMapping.Fixed;
import io.github.icp4j.cli.table.TableMapping.FromColumn;
import io.github.icp4j.cli.table.TableMapping.PackedEvents;
import io.github.icp4j.cli.table.TableMapping.RowEvent;
import io.github.icp4j.cli.table.TableMapping.Term;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the events of an account from one of the places where a mapping says that they are. */
interface EventReader {
    /** The events of an account; null where this place knows nothing of them. */
    @Nullable
    List<Event> read(String id, List<String> cells) throws BadCell;

    /** The cells of one row by column. */
    static String cell(List<String> cells, int index) {
        return index < cells.size() ? cells.get(index) : "";
    }

    /** Events in one column, as {@code type:subject:date}; a word for none says that nothing happened. */
    static EventReader packed(int index, PackedEvents rule, CellStyle style) {
        return new Packed(index, rule, style, DateCell.of(style.dateFormat()));
    }

    /** Events in one column. */
    record Packed(int index, PackedEvents rule, CellStyle style, DateCell dates) implements EventReader {
        @Override
        public @Nullable List<Event> read(String id, List<String> cells) throws BadCell {
            String cell = CellReader.decoded(cell(cells, index));
            if (style.isUnknown(cell)) {
                return null;
            }
            if (saysNone(cell)) {
                return List.of();
            }
            List<Event> events = new ArrayList<>();
            for (String part : TagsCell.split(cell, rule.separators())) {
                if (!part.isEmpty()) {
                    events.add(event(part, dates));
                }
            }
            return events.isEmpty() ? null : events;
        }

        /** Whether a cell says that nothing happened. */
        boolean saysNone(String cell) {
            return style.none().contains(Folding.fold(cell));
        }
    }

    private static Event event(String part, DateCell dates) throws BadCell {
        int first = part.indexOf(':');
        int last = part.lastIndexOf(':');
        if (first <= 0 || last == part.length() - 1) {
            throw new BadCell(part, "is not an event as type:date or type:subject:date");
        }
        String subject = first == last ? null : part.substring(first + 1, last).strip();
        LocalDate date = dates.read(part.substring(last + 1));
        return made(part, part.substring(0, first).strip(), subject, date);
    }

    private static Event made(String cell, String type, @Nullable String subject, LocalDate date) throws BadCell {
        if (type.isBlank()) {
            throw new BadCell(cell, "is the date of an event without a type");
        }
        return Event.of(type, subject, date);
    }

    /** One event an account, with its date in a column. */
    static EventReader ofRow(Header header, RowEvent rule, int date, CellStyle style, boolean lenient) {
        boolean noSubject = lenient && rule.subject() instanceof FromColumn from && header.find(from.column()) < 0;
        Row row = Row.bind(header, rule.type(), noSubject ? null : rule.subject(), date, style);
        return (id, cells) -> {
            List<Event> events = row.read(cells);
            return events.isEmpty() ? null : events;
        };
    }

    /** The rows of a second table. */
    static EventReader ofTable(SecondTable<Event> table) {
        return (id, cells) -> table.of(id);
    }

    /** How the rows of a second table are read as events. */
    static SecondTable.Binding<Event> binding(EventTable rule, CellStyle style) {
        return header ->
                Row.bind(header, rule.type(), rule.subject(), header.require(rule.date(), "an event's date"), style);
    }

    /** One event a row. */
    record Row(Header header, Part type, @Nullable Part subject, int date, DateCell dates, CellStyle style)
            implements SecondTable.RowReader<Event> {
        static Row bind(Header header, Term type, @Nullable Term subject, int date, CellStyle style) {
            Part typePart = Part.bind(header, type, "an event's type");
            Part subjectPart = subject == null ? null : Part.bind(header, subject, "an event's subject");
            return new Row(header, typePart, subjectPart, date, DateCell.of(style.dateFormat()), style);
        }

        @Override
        public List<Event> read(List<String> cells) throws BadCell {
            String day = CellReader.decoded(cell(cells, date));
            if (style.isUnknown(day)) {
                return List.of();
            }
            String about = subject == null ? null : subject.of(cells);
            return List.of(made(day, type.of(cells), about, dates.read(day)));
        }
    }

    /** A fixed text, or the text of a column. */
    record Part(String fixed, int index) {
        static Part bind(Header header, Term term, String what) {
            if (term instanceof FromColumn from) {
                return new Part("", header.require(from.column(), what));
            }
            return new Part(((Fixed) term).text(), -1);
        }

        String of(List<String> cells) throws BadCell {
            return index < 0 ? fixed : CellReader.decoded(cell(cells, index)).strip();
        }
    }
}
