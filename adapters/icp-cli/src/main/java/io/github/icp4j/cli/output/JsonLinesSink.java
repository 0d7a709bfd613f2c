package io.github.icp4j.cli.output;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.github.icp4j.cli.account.KeptValue;
import io.github.icp4j.cli.file.OutputFile;
import io.github.icp4j.cli.score.Result;
import io.github.icp4j.cli.score.ScoredRows;
import io.github.icp4j.json.ResultWriter;
import io.github.icp4j.score.PortfolioScore;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes results as JSON Lines, one object an account; fields that are passed through come last, under {@code kept}. */
final class JsonLinesSink implements ResultSink {
    private static final JsonFactory JSON = new JsonFactory();

    private final OutputStream out;
    private final List<String> keep;
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();
    private final ResultWriter writer;
    private final JsonBytes rows;
    private final @Nullable RowPlan plan;
    private boolean hasWritten;

    JsonLinesSink(OutputFile file, OutputRequest request) {
        out = file.stream();
        keep = request.keep();
        rows = new JsonBytes(out);
        plan = keep.isEmpty() && !request.several() && !request.explain()
                ? RowPlan.of(ResultColumns.ofScores(), rows)
                : null;
        try {
            writer = ResultWriter.jsonLines(keep.isEmpty() ? out : line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void write(ScoredRows scored, int row) {
        if (plan == null) {
            write(scored.result(row));
            return;
        }
        if (hasWritten) {
            end();
        }
        plan.write(scored.best(row), row);
    }

    @Override
    public void write(Result result) {
        try {
            if (rows.lines().waiting() > 0) {
                rows.lines().flush();
            }
            hasWritten = true;
            writeScores(result);
            if (!keep.isEmpty()) {
                writer.flush();
                out.write(line.toByteArray(), 0, line.size() - "}\n".length());
                out.write(kept(result).getBytes(StandardCharsets.UTF_8));
                line.reset();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void writeScores(Result result) throws IOException {
        if (result.all().isEmpty()) {
            if (result.explanation() == null) {
                writer.write(result.best());
            } else {
                writer.write(result.explanation());
            }
            return;
        }
        PortfolioScore scores = new PortfolioScore(result.best(), result.all());
        if (result.explanation() == null) {
            writer.write(scores);
        } else {
            writer.write(scores, result.explanation());
        }
    }

    /** What comes after the last field of the result. */
    private String kept(Result result) throws IOException {
        StringWriter text = new StringWriter();
        text.write(",\"kept\":");
        try (JsonGenerator json = JSON.createGenerator(text)) {
            json.writeStartObject();
            for (int i = 0; i < keep.size(); i++) {
                json.writeFieldName(keep.get(i));
                value(json, result.kept().get(i));
            }
            json.writeEndObject();
        }
        return text.append("}\n").toString();
    }

    private static void value(JsonGenerator json, @Nullable KeptValue value) throws IOException {
        if (value == null) {
            json.writeNull();
        } else if (value.json() == null) {
            json.writeString(value.text());
        } else {
            json.writeRawValue(value.json());
        }
    }

    @Override
    public void end() {
        rows.lines().flush();
        try {
            writer.flush();
            hasWritten = false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
