package io.github.icp4j.cli.output;

import io.github.icp4j.cli.file.OutputFile;
import io.github.icp4j.cli.score.Result;
import io.github.icp4j.cli.score.ScoredRows;

/** Where results go, one after the other. Not safe for use by several threads. */
public interface ResultSink {
    /** Writes one result. */
    void write(Result result);

    /** Writes the result of one row. */
    default void write(ScoredRows rows, int row) {
        write(rows.result(row));
    }

    /** Ends the output: writes what has to come last or was waited with. The file itself stays open. */
    void end();

    /** A sink of the form asked for. */
    static ResultSink to(OutputFile file, OutputRequest request) {
        return switch (request.format()) {
            case JSONL -> new JsonLinesSink(file, request);
            case CSV -> new CsvSink(file, ResultColumns.of(request), request);
            case HUBSPOT -> new CsvSink(file, CrmColumns.hubspot(request), request);
            case SALESFORCE -> new CsvSink(file, CrmColumns.salesforce(request), request);
            case TABLE -> new TableSink(file, request);
        };
    }
}
