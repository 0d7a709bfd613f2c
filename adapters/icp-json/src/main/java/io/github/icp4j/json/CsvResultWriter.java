package io.github.icp4j.json;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import io.github.icp4j.score.Explanation;
import io.github.icp4j.score.Identity;
import io.github.icp4j.score.Percent;
import io.github.icp4j.score.PortfolioScore;
import io.github.icp4j.score.Score;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes results as CSV. */
final class CsvResultWriter implements ResultWriter {
    private static final List<String> PLAIN = List.of(
            "id",
            "profile",
            "version",
            "asOf",
            "fingerprint",
            "status",
            "score",
            "tier",
            "fit",
            "intent",
            "grade",
            "coverage",
            "lowest",
            "highest",
            "failed",
            "unknown");

    private final CsvWriter csv;
    private final ResultColumns columns;
    private final HundredthsText hundredths = new HundredthsText();

    CsvResultWriter(OutputStream out, ResultColumns columns) throws IOException {
        this.columns = columns;
        csv = CsvWriter.builder()
                .lineDelimiter(LineDelimiter.LF)
                .build(new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8)));
        List<String> header = new ArrayList<>(PLAIN);
        if (columns.hasContributions()) {
            header.add("contributions");
        }
        if (columns.hasProfiles()) {
            header.add("profiles");
        }
        record(header);
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
        Identity identity = score.identity();
        List<String> cells = new ArrayList<>();
        cells.add(score.id());
        cells.add(identity.profile());
        String version = identity.version();
        cells.add(version == null ? "" : version);
        cells.add(identity.asOf().toString());
        cells.add(identity.fingerprint());
        cells.add(score.status().label());
        cells.add(text(score.value()));
        cells.add(score.tier().orElse(""));
        cells.add(text(score.fit()));
        cells.add(text(score.intent()));
        cells.add(score.grade().orElse(""));
        cells.add(text(score.coverage()));
        cells.add(text(score.lowest()));
        cells.add(text(score.highest()));
        cells.add(String.join(";", score.failed()));
        cells.add(String.join(";", score.unknown()));
        if (columns.hasContributions()) {
            cells.add(explanation == null ? "" : contributions(explanation));
        }
        if (columns.hasProfiles()) {
            cells.add(profiles.stream().map(this::profile).collect(Collectors.joining(";")));
        }
        record(cells);
    }

    private static String contributions(Explanation explanation) {
        return explanation.contributions().stream()
                .map(each -> each.id() + "=" + each.points().toPlainString())
                .collect(Collectors.joining(";"));
    }

    private String profile(Score score) {
        return String.join(
                ":",
                score.identity().profile(),
                score.status().label(),
                text(score.value()),
                score.tier().orElse(""));
    }

    private String text(Optional<Percent> percent) {
        return percent.map(this::text).orElse("");
    }

    private String text(Percent percent) {
        return hundredths.of(percent.hundredths()).toString();
    }

    private void record(List<String> cells) throws IOException {
        try {
            csv.writeRecord(cells);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    @Override
    public void flush() throws IOException {
        csv.flush();
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}
