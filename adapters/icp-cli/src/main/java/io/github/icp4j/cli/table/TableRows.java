package io.github.icp4j.cli.table;

import io.github.icp4j.account.Account;
import io.github.icp4j.account.AttributeValue;
import io.github.icp4j.account.BadValue;
import io.github.icp4j.account.Event;
import io.github.icp4j.attribute.Folding;
import io.github.icp4j.attribute.Spelling;
import io.github.icp4j.cli.account.AccountRow;
import io.github.icp4j.cli.account.KeptValue;
import io.github.icp4j.cli.account.ReadRequest;
import io.github.icp4j.cli.account.SourceNotes;
import io.github.icp4j.cli.file.Refusal;
import io.github.icp4j.cli.table.TableMapping.Column;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What the rows of a table say: accounts, read cell by cell as a mapping has it, and what is worth telling of them. */
final class TableRows {
    private final TableMapping mapping;
    private final ReadRequest request;
    private final Header header;
    private final int columns;
    private final TableBinding binding;
    private final int id;
    private final int[] kept;
    private final Map<String, Long> badValues = new TreeMap<>();
    private long rows;
    private long shortRows;

    /**
     * Of a table with a header.
     *
     * @param folder what the names of second tables in the mapping are relative to, or null for the working folder
     * @throws Refusal where it lacks a column that the mapping asks for
     */
    TableRows(String file, List<String> names, TableMapping mapping, ReadRequest request, @Nullable Path folder) {
        this.mapping = mapping;
        this.request = request;
        header = new Header(file, names);
        columns = names.size();
        id = header.require(mapping.id(), "the account's id (--id-column names it)");
        binding = TableBinding.bind(mapping, header, request, folder, charset(mapping.style()));
        kept = request.keep().stream()
                .mapToInt(name -> header.require(Column.of(name), "--keep"))
                .toArray();
    }

    /** The encoding that a style names, or null where it names none. */
    static @Nullable Charset charset(CellStyle style) {
        String name = style.encoding();
        try {
            return name == null ? null : Charset.forName(name);
        } catch (IllegalArgumentException e) {
            throw new Refusal("there is no encoding '" + name + "'; usual ones are UTF-8, windows-1252 and ISO-8859-1");
        }
    }

    TableBinding binding() {
        return binding;
    }

    /** The column of the account's id. */
    int id() {
        return id;
    }

    /** What every id begins with and is taken off, or empty. */
    String idStrip() {
        return mapping.id().strip();
    }

    String idField() {
        return header.name(id);
    }

    /** The columns that are passed through. */
    int[] kept() {
        return kept;
    }

    /** Counts a row that has so many cells and is no damaged line. */
    void count(int cells) {
        rows++;
        shortRows += cells < columns ? 1 : 0;
    }

    /** Reads a row. */
    AccountRow read(CsvFile.Row row) {
        if (row.damage() != null) {
            rows++;
            return new AccountRow.SetAside(row.line(), idOrNull(row.cells()), null, row.damage());
        }
        count(row.cells().size());
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
            return withoutId(line);
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
                keptValues.add(kept(EventReader.cell(cells, index)));
            }
            return new AccountRow.Read(line, account.build(), keptValues);
        } catch (BadCell e) {
            return setAside(line, accountId, current, e);
        }
    }

    /** An account without an id. */
    AccountRow.SetAside withoutId(long line) {
        String reason = "an account must have an id, but column '" + header.name(id) + "' is empty";
        return new AccountRow.SetAside(line, null, TableMapping.ID, reason);
    }

    /** The value of a cell that is passed through, or null where it is empty. */
    static @Nullable KeptValue kept(String cell) throws BadCell {
        return cell.isEmpty() ? null : KeptValue.of(CellReader.decoded(cell));
    }

    /** The name of a column. */
    String name(int column) {
        return header.name(column);
    }

    /** An account of which a cell cannot be read. */
    AccountRow.SetAside setAside(long line, String accountId, String attribute, BadCell bad) {
        binding.tables().forEach(table -> table.met(accountId));
        return new AccountRow.SetAside(line, BadCell.shown(accountId), attribute, bad.reason());
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
    @Nullable
    List<Event> events(String accountId, List<String> cells) throws BadCell {
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

    /** Counts a value that counts as unknown, unless the account is to be set aside. */
    void countOrThrow(String attribute, BadCell e) throws BadCell {
        if (request.badValue() == BadValue.REJECT) {
            throw e;
        }
        badValues.merge(attribute, 1L, Long::sum);
    }

    /** What is worth telling of the rows so far. */
    SourceNotes notes() {
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
}
