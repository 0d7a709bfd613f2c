package io.github.icp4j.json;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import io.github.icp4j.profile.Hundredths;
import io.github.icp4j.score.Contribution;
import io.github.icp4j.score.Explanation;
import io.github.icp4j.score.Identity;
import io.github.icp4j.score.Percent;
import io.github.icp4j.score.PortfolioScore;
import io.github.icp4j.score.Score;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Writes results as JSON Lines. */
final class JsonResultWriter implements ResultWriter {
    private static final JsonFactory JSON = new JsonFactory();

    private final JsonGenerator json;
    private final HundredthsText hundredths = new HundredthsText();

    JsonResultWriter(OutputStream out) throws IOException {
        json = lines(out);
    }

    /** A generator that ends every object with a line feed. */
    static JsonGenerator lines(OutputStream out) throws IOException {
        JsonGenerator json = JSON.createGenerator(out, JsonEncoding.UTF8);
        json.disable(JsonGenerator.Feature.FLUSH_PASSED_TO_STREAM);
        json.setPrettyPrinter(new MinimalPrettyPrinter(""));
        return json;
    }

    @Override
    public void write(Score score) throws IOException {
        line(score, null, List.of());
    }

    @Override
    public void write(Explanation explanation) throws IOException {
        line(explanation.score(), explanation, List.of());
    }

    @Override
    public void write(PortfolioScore score) throws IOException {
        line(score.best(), null, score.scores());
    }

    @Override
    public void write(PortfolioScore score, Explanation best) throws IOException {
        line(score.best(), best, score.scores());
    }

    private void line(Score score, @Nullable Explanation explanation, List<Score> profiles) throws IOException {
        json.writeStartObject();
        identity(score);
        numbers(score);
        texts("failed", score.failed());
        texts("unknown", score.unknown());
        if (explanation != null) {
            contributions(explanation.contributions());
        }
        if (!profiles.isEmpty()) {
            profiles(profiles);
        }
        json.writeEndObject();
        json.writeRaw('\n');
    }

    private void identity(Score score) throws IOException {
        Identity identity = score.identity();
        json.writeStringField("id", score.id());
        json.writeStringField("profile", identity.profile());
        json.writeStringField("version", identity.version());
        json.writeStringField("asOf", identity.asOf().toString());
        json.writeStringField("fingerprint", identity.fingerprint());
    }

    private void numbers(Score score) throws IOException {
        json.writeStringField("status", score.status().label());
        number("score", score.value());
        json.writeStringField("tier", score.tier().orElse(null));
        number("fit", score.fit());
        number("intent", score.intent());
        json.writeStringField("grade", score.grade().orElse(null));
        number("coverage", score.coverage());
        number("lowest", score.lowest());
        number("highest", score.highest());
    }

    private void number(String name, Optional<Percent> percent) throws IOException {
        if (percent.isPresent()) {
            number(name, percent.get());
        } else {
            json.writeNullField(name);
        }
    }

    private void number(String name, Percent percent) throws IOException {
        number(name, percent.hundredths());
    }

    private void number(String name, long value) throws IOException {
        json.writeFieldName(name);
        HundredthsText text = hundredths.of(value);
        json.writeNumber(text.chars(), text.from(), text.length());
    }

    private void texts(String name, List<String> texts) throws IOException {
        json.writeArrayFieldStart(name);
        for (String text : texts) {
            json.writeString(text);
        }
        json.writeEndArray();
    }

    private void contributions(List<Contribution> contributions) throws IOException {
        json.writeArrayFieldStart("contributions");
        for (Contribution contribution : contributions) {
            json.writeStartObject();
            json.writeStringField("id", contribution.id());
            json.writeStringField("layer", contribution.layer().label());
            json.writeStringField("outcome", contribution.outcome().label());
            number("points", Hundredths.of(contribution.points()));
            number("max", Hundredths.of(contribution.max()));
            json.writeBooleanField("included", contribution.included());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void profiles(List<Score> scores) throws IOException {
        json.writeArrayFieldStart("profiles");
        for (Score score : scores) {
            json.writeStartObject();
            json.writeStringField("profile", score.identity().profile());
            json.writeStringField("status", score.status().label());
            number("score", score.value());
            json.writeStringField("tier", score.tier().orElse(null));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    @Override
    public void flush() throws IOException {
        json.flush();
    }

    @Override
    public void close() throws IOException {
        json.close();
    }
}
