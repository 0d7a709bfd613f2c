package io.github.icp4j.cli.table;

import io.github.icp4j.cli.account.AccountRow;
import io.github.icp4j.cli.account.AccountSource;
import io.github.icp4j.cli.account.ReadRequest;
import io.github.icp4j.cli.account.SourceNotes;
import io.github.icp4j.cli.file.InputFile;
import io.github.icp4j.cli.file.Refusal;
import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Accounts from a CSV file, one a row. */
public final class TableSource implements AccountSource {
    private final CsvFile csv;
    private final TableRows rows;

    TableSource(CsvFile csv, InputFile file, TableMapping mapping, ReadRequest request, @Nullable Path folder) {
        this.csv = csv;
        rows = new TableRows(file.name(), csv.headerCells(), mapping, request, folder);
    }

    /**
     * Opens a table.
     *
     * @param folder what the names of second tables in the mapping are relative to, or null for the working folder
     * @throws Refusal where it cannot be read, or lacks a column that the mapping asks for
     */
    public static TableSource open(InputFile file, TableMapping mapping, ReadRequest request, @Nullable Path folder) {
        CellStyle style = mapping.style();
        CsvFile csv = CsvFile.open(file, TableRows.charset(style), style.delimiter());
        return new TableSource(csv, file, mapping, request, folder);
    }

    @Override
    public @Nullable AccountRow next() {
        CsvFile.Row row = csv.next();
        return row == null ? null : rows.read(row);
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
        csv.close();
    }
}
