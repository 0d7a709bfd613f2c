package io.github.icp4j.cli.output;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import io.github.icp4j.cli.account.KeptValue;
import io.github.icp4j.cli.file.OutputFile;
import io.github.icp4j.cli.score.Result;
import io.github.icp4j.score.Contribution;
import io.github.icp4j.score.Explanation;
import io.github.icp4j.score.Percent;
import io.github.icp4j.score.Score;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Writes results as JSON Lines, one object an account. */
final class JsonLinesSink implements ResultSink {
    private final JsonGenerator json;
    private final OutputRequest request;

    JsonLinesSink(OutputFile file, OutputRequest request) {
        this.request = request;
        try {
            json = JsonFactory.builder()
                    .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                    .build()
                    .createGenerator(file.stream());
            json.setPrettyPrinter(new MinimalPrettyPrinter("\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void write(Result result) {
        try {
            json.writeStartObject();
            score(result.best());
            if (request.several()) {
                profiles(result.all());
            }
            if (result.explanation() != null) {
                contributions(result.explanation());
            }
            kept(result);
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void score(Score score) throws IOException {
        json.writeStringField("id", score.id());
        json.writeStringField("profile", score.identity().profile());
        json.writeStringField("version", score.identity().version());
        json.writeStringField("asOf", score.identity().asOf().toString());
        json.writeStringField("fingerprint", score.identity().fingerprint());
        json.writeStringField("status", score.status().label());
        json.writeNumberField("score", score.value().toBigDecimal());
        json.writeStringField("tier", score.tier().orElse(null));
        percent("fit", score.fit());
        percent("intent", score.intent());
        json.writeStringField("grade", score.grade().orElse(null));
        json.writeNumberField("coverage", score.coverage().toBigDecimal());
        json.writeNumberField("lowest", score.lowest().toBigDecimal());
        json.writeNumberField("highest", score.highest().toBigDecimal());
        texts("failed", score.failed());
        texts("unknown", score.unknown());
    }

    private void percent(String name, Optional<Percent> percent) throws IOException {
        if (percent.isPresent()) {
            json.writeNumberField(name, percent.get().toBigDecimal());
        } else {
            json.writeNullField(name);
        }
    }

    private void texts(String name, List<String> texts) throws IOException {
        json.writeArrayFieldStart(name);
        for (String text : texts) {
            json.writeString(text);
        }
        json.writeEndArray();
    }

    private void profiles(List<Score> scores) throws IOException {
        json.writeArrayFieldStart("profiles");
        for (Score score : scores) {
            json.writeStartObject();
            json.writeStringField("profile", score.identity().profile());
            json.writeStringField("status", score.status().label());
            json.writeNumberField("score", score.value().toBigDecimal());
            json.writeStringField("tier", score.tier().orElse(null));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void contributions(Explanation explanation) throws IOException {
        json.writeArrayFieldStart("contributions");
        for (Contribution each : explanation.contributions()) {
            json.writeStartObject();
            json.writeStringField("id", each.id());
            json.writeStringField("layer", each.layer().label());
            json.writeStringField("outcome", each.outcome().label());
            json.writeNumberField("points", each.points());
            json.writeNumberField("max", each.max());
            json.writeBooleanField("included", each.included());
            json.writeNumberField("decay", each.decay());
            json.writeStringField("reason", each.reason());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void kept(Result result) throws IOException {
        if (request.keep().isEmpty()) {
            return;
        }
        json.writeObjectFieldStart("kept");
        for (int i = 0; i < request.keep().size(); i++) {
            json.writeFieldName(request.keep().get(i));
            value(result.row().kept().get(i));
        }
        json.writeEndObject();
    }

    private void value(@Nullable KeptValue value) throws IOException {
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
        try {
            json.writeRaw('\n');
            json.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
