package io.github.icp4j.cli.table;

import io.github.icp4j.cli.file.InputFile;
import io.github.icp4j.cli.file.Refusal;
import io.github.icp4j.cli.table.TableMapping.SecondTableRule;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A second table in memory: what its rows say of each account. About 200 bytes an account, and 8 a row: equal values are
 * kept once.
 *
 * @param <V> what a row says
 */
final class SecondTable<V> {
    private final String name;
    private final boolean complete;
    private final Map<String, Rows<V>> byId = new HashMap<>();
    private final Map<V, V> values = new HashMap<>();
    private long withoutId;
    private long unreadable;

    private SecondTable(String name, boolean complete) {
        this.name = name;
        this.complete = complete;
    }

    /** Makes what a row says of its cells. */
    interface RowReader<V> {
        /** The values of a row; empty where its cells are unknown. */
        List<V> read(List<String> cells) throws BadCell;
    }

    /** Makes a reader of rows for a table with this header. */
    interface Binding<V> {
        RowReader<V> bind(Header header);
    }

    /** What the rows of one account say. */
    private static final class Rows<V> {
        private final List<V> values = new ArrayList<>(2);
        private @Nullable String fault;
        private boolean used;
    }

    /**
     * Reads a second table whole.
     *
     * @param folder what its name is relative to
     */
    static <V> SecondTable<V> read(
            SecondTableRule rule,
            @Nullable Path folder,
            CellStyle style,
            @Nullable Charset charset,
            Binding<V> binding) {
        String file = folder == null ? rule.file() : folder.resolve(rule.file()).toString();
        SecondTable<V> table = new SecondTable<>(rule.name(), rule.complete());
        try (InputFile input = InputFile.open(file, InputStream.nullInputStream());
                CsvFile csv = CsvFile.open(input, charset, style.delimiter())) {
            Header header = new Header(rule.name(), csv.headerCells());
            int id = header.require(rule.id(), "the account's id");
            table.readRows(csv, id, rule.id().strip(), binding.bind(header));
        } catch (IOException e) {
            throw new Refusal("cannot read " + file + ": " + e.getMessage());
        }
        table.values.clear();
        return table;
    }

    private void readRows(CsvFile csv, int id, String strip, RowReader<V> reader) {
        for (CsvFile.Row row = csv.next(); row != null; row = csv.next()) {
            if (row.cells().size() <= id || row.cells().get(id).isBlank()) {
                withoutId += row.damage() == null ? 1 : 0;
                unreadable += row.damage() == null ? 0 : 1;
                continue;
            }
            Rows<V> rows = byId.computeIfAbsent(stripped(row.cells().get(id), strip), key -> new Rows<>());
            try {
                if (row.damage() != null) {
                    throw new BadCell(row.cells().get(id), row.damage());
                }
                reader.read(row.cells()).forEach(value -> rows.values.add(values.computeIfAbsent(value, same -> same)));
            } catch (BadCell e) {
                if (rows.fault == null) {
                    rows.fault = name + ", line " + row.line() + ": " + e.reason();
                }
            }
        }
    }

    /**
     * What the rows of an account say; null where nothing is known.
     *
     * @throws BadCell where one of its rows cannot be read
     */
    @Nullable
    List<V> of(String id) throws BadCell {
        Rows<V> rows = byId.get(id);
        if (rows == null) {
            return complete ? List.of() : null;
        }
        rows.used = true;
        if (rows.fault != null) {
            throw BadCell.told(rows.fault);
        }
        return rows.values;
    }

    /** Says that there is an account of this id, whether or not its rows are asked for. */
    void met(String id) {
        Rows<V> rows = byId.get(id);
        if (rows != null) {
            rows.used = true;
        }
    }

    /** What is worth telling of the table once all accounts have been read. */
    List<String> remarks() {
        List<String> remarks = new ArrayList<>();
        long orphans = byId.values().stream().filter(rows -> !rows.used).count();
        if (orphans > 0) {
            String example = byId.entrySet().stream()
                    .filter(entry -> !entry.getValue().used)
                    .map(Map.Entry::getKey)
                    .min(String::compareTo)
                    .orElse("");
            remarks.add(name + ": " + orphans + " of " + byId.size() + " ids are no account's, such as '"
                    + BadCell.shown(example) + "'");
        }
        if (withoutId > 0) {
            remarks.add(name + ": " + withoutId + " rows without an id were passed over");
        }
        if (unreadable > 0) {
            remarks.add(name + ": " + unreadable + " lines with a stray quote were passed over");
        }
        return remarks;
    }

    static String stripped(String cell, String strip) {
        String id = cell.strip();
        return id.startsWith(strip) ? id.substring(strip.length()) : id;
    }
}
