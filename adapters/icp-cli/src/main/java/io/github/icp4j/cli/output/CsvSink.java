package io.github.icp4j.cli.output;

import static java.util.Objects.requireNonNull;

import io.github.icp4j.cli.file.OutputFile;
import io.github.icp4j.cli.score.Result;
import io.github.icp4j.cli.score.ScoredRows;
import io.github.icp4j.score.ScoreBatch;
import java.util.List;

/** Writes results as CSV (RFC 4180 but for the line ends of Unix), in UTF-8. */
final class CsvSink implements ResultSink {
    private final CsvBytes lines;
    private final Columns.Cell[] cells;
    private final boolean ofRows;
    private final boolean safe;

    CsvSink(OutputFile file, Columns columns, OutputRequest request) {
        lines = new CsvBytes(file.stream());
        cells = columns.cells().toArray(Columns.Cell[]::new);
        ofRows = columns.areOfRows();
        safe = request.spreadsheetSafe();
        List<String> names = columns.names();
        names.forEach(name -> lines.unique(safe ? SpreadsheetSafety.harmless(name) : name));
        lines.end();
    }

    @Override
    public void write(Result result) {
        for (Columns.Cell cell : cells) {
            String value = cell.value().apply(result);
            lines.unique(safe && cell.isText() ? SpreadsheetSafety.harmless(value) : value);
        }
        lines.end();
    }

    @Override
    public void write(ScoredRows rows, int row) {
        if (!ofRows) {
            write(rows.result(row));
            return;
        }
        ScoreBatch scores = rows.best(row);
        // The first is the id; all others are of the profile, or percentages.
        for (int i = 0; i < cells.length; i++) {
            Columns.Cell cell = cells[i];
            String value = requireNonNull(cell.ofRow()).of(scores, row);
            String text = safe && cell.isText() ? SpreadsheetSafety.harmless(value) : value;
            if (i == 0) {
                lines.unique(text);
            } else {
                lines.recurring(text);
            }
        }
        lines.end();
    }

    @Override
    public void end() {
        lines.flush();
    }
}
