package io.github.icp4j.benchmarks.ingest;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import de.siegmar.fastcsv.writer.CsvWriter;
import io.github.icp4j.account.Event;
import io.github.icp4j.benchmarks.w20.Companies;
import io.github.icp4j.benchmarks.w20.Company;
import io.github.icp4j.benchmarks.w20.W20Data;
import io.github.icp4j.benchmarks.w20.W20Profile;
import io.github.icp4j.json.ProfileWriter;
import io.github.icp4j.json.Syntax;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes the workload's profile, and its companies as deliveries come: JSON Lines and CSV. */
public final class AccountFiles {
    private static final int BLOCK = 4_096;
    private static final List<String> HEADER = List.of(
            "id",
            "industry",
            "country",
            "employees",
            "annualRevenue",
            "businessModel",
            "fundingStage",
            "growthRate",
            "sdrHeadcount",
            "technologies",
            "painPoints",
            "events");

    private AccountFiles() {}

    /** Writes the profile as JSON. */
    public static Path profile(Path file) {
        try {
            return Files.writeString(file, ProfileWriter.write(W20Profile.profile(), Syntax.JSON));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes the companies as JSON Lines. */
    public static Path jsonLines(W20Data data, Path file) {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file));
                JsonGenerator json = new JsonFactory().createGenerator(out)) {
            json.setPrettyPrinter(new MinimalPrettyPrinter("\n"));
            forEach(data, company -> write(json, company));
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes the companies as CSV, lists in one cell. */
    public static Path csv(W20Data data, Path file) {
        try (CsvWriter csv = CsvWriter.builder().build(file)) {
            csv.writeRecord(HEADER);
            forEach(data, company -> csv.writeRecord(cells(company)));
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void forEach(W20Data data, Consumer<Company> writer) {
        for (int from = 0; from < data.size(); from += BLOCK) {
            Companies.of(data, from, Math.min(data.size(), from + BLOCK)).forEach(writer);
        }
    }

    private static void write(JsonGenerator json, Company company) {
        try {
            json.writeStartObject();
            json.writeStringField("id", company.id());
            json.writeStringField("industry", company.industry());
            text(json, "country", company.country());
            number(json, "employees", company.employees());
            number(json, "annualRevenue", company.revenue());
            json.writeStringField("businessModel", company.model());
            text(json, "fundingStage", company.stage());
            number(json, "growthRate", company.growth());
            number(json, "sdrHeadcount", company.sdrs());
            tags(json, "technologies", company.technologies());
            tags(json, "painPoints", company.pains());
            json.writeArrayFieldStart("events");
            for (Event event : company.events()) {
                json.writeStartObject();
                json.writeStringField("type", event.type());
                text(json, "subject", event.subject());
                json.writeStringField("date", event.date().toString());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void text(JsonGenerator json, String name, @Nullable String text) throws IOException {
        if (text != null) {
            json.writeStringField(name, text);
        }
    }

    private static void number(JsonGenerator json, String name, @Nullable Double number) throws IOException {
        if (number != null) {
            json.writeFieldName(name);
            json.writeNumber(plain(number));
        }
    }

    private static void tags(JsonGenerator json, String name, Collection<String> tags) throws IOException {
        json.writeArrayFieldStart(name);
        for (String tag : tags) {
            json.writeString(tag);
        }
        json.writeEndArray();
    }

    /** Without an exponent, and without a point where it is whole, as exports write numbers. */
    private static String plain(double number) {
        return number == Math.rint(number) ? Long.toString((long) number) : Double.toString(number);
    }

    private static List<String> cells(Company company) {
        return List.of(
                company.id(),
                company.industry(),
                orEmpty(company.country()),
                cell(company.employees()),
                cell(company.revenue()),
                company.model(),
                orEmpty(company.stage()),
                cell(company.growth()),
                cell(company.sdrs()),
                list(company.technologies()),
                list(company.pains()),
                list(company.events().stream().map(AccountFiles::cell).toList()));
    }

    private static String cell(@Nullable Double number) {
        return number == null ? "" : plain(number);
    }

    private static String cell(Event event) {
        return event.type() + ":" + orEmpty(event.subject()) + ":" + event.date();
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    /** Joined; "none" says that there are none, where an empty cell would be unknown. */
    private static String list(Collection<String> items) {
        return items.isEmpty() ? "none" : items.stream().collect(Collectors.joining(";"));
    }
}
