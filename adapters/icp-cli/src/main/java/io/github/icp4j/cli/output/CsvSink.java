package io.github.icp4j.cli.output;

import static java.util.Objects.requireNonNull;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import io.github.icp4j.cli.file.OutputFile;
import io.github.icp4j.cli.score.Result;
import io.github.icp4j.cli.score.ScoredRows;
import io.github.icp4j.score.ScoreBatch;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Writes results as CSV (RFC 4180 but for the line ends of Unix), in UTF-8. */
final class CsvSink implements ResultSink {
    private final CsvWriter writer;
    private final List<Columns.Cell> cells;
    private final boolean ofRows;
    private final boolean safe;
    private final String[] record;

    CsvSink(OutputFile file, Columns columns, OutputRequest request) {
        writer = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(file.stream(), StandardCharsets.UTF_8);
        cells = columns.cells();
        ofRows = columns.areOfRows();
        safe = request.spreadsheetSafe();
        record = new String[cells.size()];
        List<String> names = columns.names();
        writer.writeRecord(
                safe ? names.stream().map(SpreadsheetSafety::harmless).toList() : names);
    }

    @Override
    public void write(Result result) {
        for (int i = 0; i < record.length; i++) {
            Columns.Cell cell = cells.get(i);
            String value = cell.value().apply(result);
            record[i] = safe && cell.isText() ? SpreadsheetSafety.harmless(value) : value;
        }
        writer.writeRecord(record);
    }

    @Override
    public void write(ScoredRows rows, int row) {
        if (!ofRows) {
            write(rows.result(row));
            return;
        }
        ScoreBatch scores = rows.best(row);
        for (int i = 0; i < record.length; i++) {
            Columns.Cell cell = cells.get(i);
            String value = requireNonNull(cell.ofRow()).of(scores, row);
            record[i] = safe && cell.isText() ? SpreadsheetSafety.harmless(value) : value;
        }
        writer.writeRecord(record);
    }

    @Override
    public void end() {
        try {
            writer.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
