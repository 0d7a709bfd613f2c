package io.github.icp4j.cli.table;

import static java.util.Objects.requireNonNull;

import io.github.icp4j.account.AccountBatch;
import io.github.icp4j.account.AccountBatchBuilder;
import io.github.icp4j.account.AttributeValue;
import io.github.icp4j.account.Event;
import io.github.icp4j.cli.account.AccountRow;
import io.github.icp4j.cli.account.AccountRows;
import io.github.icp4j.cli.account.BatchSource;
import io.github.icp4j.cli.account.KeptValue;
import io.github.icp4j.cli.account.ReadRequest;
import io.github.icp4j.cli.account.RowBatches;
import io.github.icp4j.cli.account.SourceNotes;
import io.github.icp4j.cli.file.InputFile;
import io.github.icp4j.cli.file.Refusal;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Accounts from a CSV file in columns, without an object for any: cells go from where they lie into a batch. What is not
 * written in the usual way is read as {@link TableSource} reads it, so that both say the same.
 */
public final class TableBatches implements BatchSource {
    private final CsvCells cells;
    private final CellTexts texts;
    private final TableRows rows;
    private final AccountBatchBuilder columns;
    private final Target[] targets;
    private final @Nullable EventsColumn events;
    private final boolean knowsEvents;
    private final CellId id;
    private List<List<@Nullable KeptValue>> kept = new ArrayList<>();

    private TableBatches(
            CsvCells cells, InputFile file, TableMapping mapping, ReadRequest request, @Nullable Path folder) {
        this.cells = cells;
        texts = new CellTexts(cells);
        rows = new TableRows(file.name(), cells.headerCells(), mapping, request, folder);
        columns = AccountBatch.builder(request.schema());
        targets = rows.binding().fields().stream()
                .map(field -> Target.of(request.schema().slot(field.attribute().name()), field))
                .toArray(Target[]::new);
        List<EventReader> readers = rows.binding().events();
        knowsEvents = !readers.isEmpty();
        events = readers.size() == 1 && readers.get(0) instanceof EventReader.Packed packed
                ? new EventsColumn(packed)
                : null;
        id = new CellId(rows.idStrip());
    }

    /** What takes an attribute from a row: a column, or where there is none, a field as it is read one by one. */
    private record Target(
            int slot,
            String name,
            TableBinding.Field field,
            @Nullable CellColumn column) {
        static Target of(int slot, TableBinding.Field field) {
            CellColumn column = field.reader() instanceof ColumnCells cells ? CellColumn.of(slot, cells) : null;
            return new Target(slot, field.attribute().name(), field, column);
        }
    }

    /**
     * Opens a table.
     *
     * @param folder what the names of second tables in the mapping are relative to, or null for the working folder
     * @throws Refusal where it cannot be read, or lacks a column that the mapping asks for
     */
    public static BatchSource open(InputFile file, TableMapping mapping, ReadRequest request, @Nullable Path folder) {
        CellStyle style = mapping.style();
        CsvCells.Opened opened = CsvCells.open(file, TableRows.charset(style), style.delimiter());
        if (opened.cells() != null) {
            return new TableBatches(opened.cells(), file, mapping, request, folder);
        }
        try {
            CsvFile csv = CsvFile.open(file, requireNonNull(opened.text()), style.delimiter());
            return new RowBatches(new TableSource(csv, file, mapping, request, folder), request.schema());
        } catch (IOException e) {
            throw CsvFile.unreadable(file, e);
        }
    }

    @Override
    public @Nullable AccountRows next(Gate gate) {
        kept = new ArrayList<>();
        while (columns.size() < AT_A_TIME) {
            CsvCells.Next next = cells.next();
            if (next == CsvCells.Next.END) {
                break;
            }
            if (next == CsvCells.Next.ROW) {
                take(rows.read(cells.row()), gate);
            } else if (id.find(cells, rows.id())) {
                rows.count(cells.count());
                take(gate);
            } else {
                take(rows.read(new CsvFile.Row(cells.line(), List.copyOf(texts), null)), gate);
            }
        }
        return columns.size() == 0 ? null : new AccountRows(columns.build(), kept);
    }

    /** Takes a row that was read by itself. */
    private void take(AccountRow row, Gate gate) {
        if (row instanceof AccountRow.SetAside aside) {
            gate.setAside(aside);
        } else if (row instanceof AccountRow.Read read
                && gate.admits(read.account().id(), read.line())) {
            columns.add(read.account());
            if (rows.kept().length > 0) {
                kept.add(read.kept());
            }
        }
    }

    /** Takes the row that the file is at. */
    private void take(Gate gate) {
        String current = TableMapping.EVENTS;
        try {
            for (Target target : targets) {
                current = target.name();
                give(target);
            }
            current = TableMapping.EVENTS;
            if (knowsEvents && (events == null || !events.give(cells, columns))) {
                giveEvents(rows.events(id.toString(), texts));
            }
            @Nullable KeptValue[] values = new @Nullable KeptValue[rows.kept().length];
            for (int i = 0; i < values.length; i++) {
                current = rows.name(rows.kept()[i]);
                values[i] = TableRows.kept(cells.text(rows.kept()[i]));
            }
            if (!gate.admits(id, cells.line())) {
                columns.cancelRow();
                return;
            }
            columns.endRow(id);
            if (values.length > 0) {
                kept.add(Arrays.asList(values));
            }
        } catch (BadCell e) {
            columns.cancelRow();
            gate.setAside(rows.setAside(cells.line(), id.toString(), current, e));
        }
    }

    private void give(Target target) throws BadCell {
        try {
            if (target.column() != null) {
                target.column().read(cells, columns);
                return;
            }
            AttributeValue value = target.field().reader().read(id.toString(), texts);
            if (value != null) {
                CellColumn.give(target.slot(), value, columns);
            }
        } catch (BadCell e) {
            rows.countOrThrow(target.name(), e);
        }
    }

    private void giveEvents(@Nullable List<Event> all) {
        if (all == null) {
            return;
        }
        for (Event event : all) {
            columns.event(event.type(), event.subject(), event.date());
        }
        columns.endEvents();
    }

    @Override
    public String idField() {
        return rows.idField();
    }

    @Override
    public SourceNotes notes() {
        return rows.notes();
    }

    @Override
    public void close() throws IOException {
        cells.close();
    }
}
