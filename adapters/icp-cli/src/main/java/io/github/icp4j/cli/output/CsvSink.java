package io.github.icp4j.cli.output;

import io.github.icp4j.cli.file.OutputFile;
import io.github.icp4j.cli.score.Result;
import io.github.icp4j.cli.score.ScoredRows;
import org.jspecify.annotations.Nullable;

/** Writes results as CSV (RFC 4180 but for the line ends of Unix), in UTF-8. */
final class CsvSink implements ResultSink {
    private final CsvBytes csv;
    private final Columns.Cell[] cells;
    private final @Nullable RowPlan plan;

    CsvSink(OutputFile file, Columns columns, OutputRequest request) {
        csv = new CsvBytes(file.stream(), request.spreadsheetSafe());
        cells = columns.cells().toArray(Columns.Cell[]::new);
        plan = RowPlan.of(columns, csv);
        columns.names().forEach(name -> csv.write(true, name));
        csv.end();
    }

    @Override
    public void write(Result result) {
        for (Columns.Cell cell : cells) {
            csv.write(cell.isText(), cell.value().apply(result));
        }
        csv.end();
    }

    @Override
    public void write(ScoredRows rows, int row) {
        if (plan == null) {
            write(rows.result(row));
        } else {
            plan.write(rows.best(row), row);
        }
    }

    @Override
    public void end() {
        csv.lines().flush();
    }
}
