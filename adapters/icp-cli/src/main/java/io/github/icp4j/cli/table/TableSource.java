package io.github.icp4j.cli.table;

import io.github.icp4j.account.Account;
import io.github.icp4j.account.AttributeValue;
import io.github.icp4j.account.BadValue;
import io.github.icp4j.account.Event;
import io.github.icp4j.attribute.Folding;
import io.github.icp4j.attribute.Spelling;
import io.github.icp4j.cli.account.AccountRow;
import io.github.icp4j.cli.account.AccountSource;
import io.github.icp4j.cli.account.KeptValue;
import io.github.icp4j.cli.account.ReadRequest;
import io.github.icp4j.cli.account.SourceNotes;
import io.github.icp4j.cli.file.InputFile;
import io.github.icp4j.cli.file.Refusal;
import io.github.icp4j.cli.table.TableMapping.Column;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Accounts from a CSV file, one a row. */
public final class TableSource implements AccountSource {
    private final CsvFile csv;
    private final TableMapping mapping;
    private final ReadRequest request;
    private final Header header;
    private final TableBinding binding;
    private final int id;
    private final int[] kept;
    private final Map<String, Long> badValues = new TreeMap<>();
    private long rows;
    private long shortRows;

    private TableSource(CsvFile csv, InputFile file, TableMapping mapping, ReadRequest request, @Nullable Path folder) {
        this.csv = csv;
        this.mapping = mapping;
        this.request = request;
        header = new Header(file.name(), csv.headerCells());
        id = header.require(mapping.id(), "the account's id (--id-column names it)");
        binding = TableBinding.bind(mapping, header, request, folder, charset(mapping.style()));
        kept = request.keep().stream()
                .mapToInt(name -> header.require(Column.of(name), "--keep"))
                .toArray();
    }

    /**
     * Opens a table.
     *
     * @param folder what the names of second tables in the mapping are relative to, or null for the working folder
     * @throws Refusal where it cannot be read, or lacks a column that the mapping asks for
     */
    public static TableSource open(InputFile file, TableMapping mapping, ReadRequest request, @Nullable Path folder) {
        CellStyle style = mapping.style();
        CsvFile csv = CsvFile.open(file, charset(style), style.delimiter());
        return new TableSource(csv, file, mapping, request, folder);
    }

    private static @Nullable Charset charset(CellStyle style) {
        String name = style.encoding();
        try {
            return name == null ? null : Charset.forName(name);
        } catch (IllegalArgumentException e) {
            throw new Refusal("there is no encoding '" + name + "'; usual ones are UTF-8, windows-1252 and ISO-8859-1");
        }
    }

    @Override
    public @Nullable AccountRow next() {
        CsvFile.Row row = csv.next();
        if (row == null) {
            return null;
        }
        rows++;
        if (row.damage() != null) {
            return new AccountRow.SetAside(row.line(), idOrNull(row.cells()), null, row.damage());
        }
        shortRows += row.cells().size() < csv.headerCells().size() ? 1 : 0;
        return read(row.line(), row.cells());
    }

    private @Nullable String idOrNull(List<String> cells) {
        String cell = EventReader.cell(cells, id);
        return cell.isBlank()
                ? null
                : BadCell.shown(SecondTable.stripped(cell, mapping.id().strip()));
    }

    private AccountRow read(long line, List<String> cells) {
        String accountId =
                SecondTable.stripped(EventReader.cell(cells, id), mapping.id().strip());
        if (Folding.fold(accountId).isEmpty()) {
            String reason = "an account must have an id, but column '" + header.name(id) + "' is empty";
            return new AccountRow.SetAside(line, null, TableMapping.ID, reason);
        }
        String current = TableMapping.ID;
        try {
            CellReader.decoded(accountId);
            Account.Builder account = Account.builder(accountId);
            for (TableBinding.Field field : binding.fields()) {
                current = field.attribute().name();
                account.value(field.attribute(), value(field, accountId, cells));
            }
            current = TableMapping.EVENTS;
            account.events(events(accountId, cells));
            List<@Nullable KeptValue> keptValues = new ArrayList<>(kept.length);
            for (int index : kept) {
                current = header.name(index);
                String cell = CellReader.decoded(EventReader.cell(cells, index));
                keptValues.add(cell.isEmpty() ? null : KeptValue.of(cell));
            }
            return new AccountRow.Read(line, account.build(), keptValues);
        } catch (BadCell e) {
            binding.tables().forEach(table -> table.met(accountId));
            return new AccountRow.SetAside(line, BadCell.shown(accountId), current, e.reason());
        }
    }

    private @Nullable AttributeValue value(TableBinding.Field field, String accountId, List<String> cells)
            throws BadCell {
        try {
            return field.reader().read(accountId, cells);
        } catch (BadCell e) {
            countOrThrow(field.attribute().name(), e);
            return null;
        }
    }

    /** What all places know of an account's events together; null where none knows anything, or one is unreadable. */
    private @Nullable List<Event> events(String accountId, List<String> cells) throws BadCell {
        List<Event> all = null;
        try {
            for (EventReader reader : binding.events()) {
                List<Event> some = reader.read(accountId, cells);
                if (some != null) {
                    all = all == null ? new ArrayList<>() : all;
                    all.addAll(some);
                }
            }
            return all;
        } catch (BadCell e) {
            countOrThrow(TableMapping.EVENTS, e);
            return null;
        }
    }

    private void countOrThrow(String attribute, BadCell e) throws BadCell {
        if (request.badValue() == BadValue.REJECT) {
            throw e;
        }
        badValues.merge(attribute, 1L, Long::sum);
    }

    @Override
    public String idField() {
        return header.name(id);
    }

    @Override
    public SourceNotes notes() {
        Map<String, Long> ignored = new LinkedHashMap<>();
        Map<String, String> slips = new LinkedHashMap<>();
        for (String name : header.unused()) {
            ignored.put(name, rows);
            Spelling.nearest(name, binding.absent()).ifPresent(near -> slips.put(name, near));
        }
        return new SourceNotes("column", ignored, slips, binding.absent(), badValues, remarks());
    }

    private List<String> remarks() {
        List<String> remarks = new ArrayList<>();
        if (shortRows > 0) {
            remarks.add(shortRows + (shortRows == 1 ? " row has" : " rows have")
                    + " fewer cells than the header; the cells that are missing count as unknown");
        }
        binding.tables().forEach(table -> remarks.addAll(table.remarks()));
        return remarks;
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}
