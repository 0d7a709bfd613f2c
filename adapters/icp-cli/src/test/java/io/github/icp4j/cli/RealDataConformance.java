package io.github.icp4j.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Real tables and accounts, scored through the command line; their folders are given from outside. */
class RealDataConformance {
    @TempDir
    private Path folder;

    private static Path shared(String property, String... more) {
        String root = System.getProperty(property);
        assumeTrue(root != null, () -> "-D" + property + " is not given");
        return Path.of(root, more);
    }

    /** A file of this test's resources, with the folder of the data in the place of DATA. */
    private Path resource(String name, Path data) throws IOException {
        try (InputStream in = Objects.requireNonNull(getClass().getResourceAsStream("real/" + name))) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return Files.writeString(folder.resolve(name), text.replace("DATA", data.toString()));
        }
    }

    /** The values of a line of JSON: maps, lists, decimals, texts. */
    private static @Nullable Object json(String text) throws IOException {
        try (JsonParser json = new JsonFactory().createParser(text)) {
            json.nextToken();
            return value(json);
        }
    }

    private static @Nullable Object value(JsonParser json) throws IOException {
        JsonToken token = json.currentToken();
        if (token == JsonToken.START_OBJECT) {
            Map<String, @Nullable Object> map = new LinkedHashMap<>();
            for (String name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
                json.nextToken();
                map.put(name, value(json));
            }
            return map;
        }
        if (token == JsonToken.START_ARRAY) {
            List<@Nullable Object> list = new ArrayList<>();
            while (json.nextToken() != JsonToken.END_ARRAY) {
                list.add(value(json));
            }
            return list;
        }
        if (token.isNumeric()) {
            // Numbers compare as decimals: 75.0 is 75.
            return new BigDecimal(json.getText()).stripTrailingZeros();
        }
        return token.isBoolean()
                ? (Object) json.getBooleanValue()
                : token == JsonToken.VALUE_NULL ? null : json.getText();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, @Nullable Object> object(String text) throws IOException {
        return (Map<String, @Nullable Object>) Objects.requireNonNull(json(text));
    }

    /** What a result has of the fields that an expected one has; more may follow in it. */
    private static Object restricted(Object actual, Object expected) {
        if (expected instanceof Map<?, ?> wanted && actual instanceof Map<?, ?> map) {
            Map<Object, @Nullable Object> same = new LinkedHashMap<>();
            wanted.forEach((key, value) -> same.put(
                    key,
                    value == null
                            ? map.get(key)
                            : restricted(Objects.requireNonNull(map.get(key), String.valueOf(key)), value)));
            return same;
        }
        if (expected instanceof List<?> wanted && actual instanceof List<?> list && wanted.size() == list.size()) {
            List<Object> same = new ArrayList<>();
            for (int i = 0; i < wanted.size(); i++) {
                same.add(restricted(list.get(i), wanted.get(i)));
            }
            return same;
        }
        return actual;
    }

    @Test
    void funded_software_companies_score_to_the_last_digit_what_the_contract_gives_them() throws IOException {
        Path cases = shared("icp.conformance", "real");
        Path accounts = shared("icp.data", "crunchbase-2013", "accounts.jsonl");
        Path out = folder.resolve("out.jsonl");
        Map<String, @Nullable Object> summary = object(Files.readString(cases.resolve("funded-software.summary.json")));
        String asOf = String.valueOf(summary.get("asOf"));
        Path profile = cases.resolve("funded-software.profile.json");
        Run run = Run.of(
                "score", "--profile", profile, "--accounts", accounts, "--as-of", asOf, "--explain", "--out", out);
        assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.DONE);

        List<String> lines = Files.readAllLines(out);
        Map<String, Long> status = new TreeMap<>();
        Map<String, Long> tiers = new TreeMap<>();
        BigDecimal sum = BigDecimal.ZERO;
        for (String line : lines) {
            Map<String, @Nullable Object> result = object(line);
            status.merge(String.valueOf(result.get("status")), 1L, Long::sum);
            tiers.merge(result.get("tier") == null ? "-" : String.valueOf(result.get("tier")), 1L, Long::sum);
            sum = sum.add((BigDecimal) Objects.requireNonNull(result.get("score")));
        }
        assertThat(BigDecimal.valueOf(lines.size())).isEqualByComparingTo((BigDecimal) summary.get("accounts"));
        assertThat(sum).isEqualByComparingTo((BigDecimal) summary.get("sumOfScores"));
        assertThat(counts(status)).isEqualTo(counts((Map<?, ?>) Objects.requireNonNull(summary.get("status"))));
        assertThat(counts(tiers)).isEqualTo(counts((Map<?, ?>) Objects.requireNonNull(summary.get("tiers"))));

        Map<Object, Map<String, @Nullable Object>> byId = new LinkedHashMap<>();
        for (String line : lines) {
            Map<String, @Nullable Object> result = object(line);
            byId.put(result.get("id"), result);
        }
        for (String line : Files.readAllLines(cases.resolve("funded-software.expected.jsonl"))) {
            Map<String, @Nullable Object> expected = object(line);
            assertThat(restricted(byId.get(expected.get("id")), expected)).isEqualTo(expected);
        }
        best20(profile, accounts, asOf, (List<?>) Objects.requireNonNull(summary.get("top20")));
    }

    private void best20(Path profile, Path accounts, String asOf, List<?> expected) throws IOException {
        Run top = Run.of("score", "-p", profile, "-a", accounts, "--as-of", asOf, "--top", 20);
        List<Object> found = new ArrayList<>();
        for (String line : top.lines()) {
            found.add(object(line));
        }
        assertThat(restricted(found, expected)).isEqualTo(expected);
    }

    private static Map<String, String> counts(Map<?, ?> counts) {
        Map<String, String> texts = new TreeMap<>();
        counts.forEach(
                (key, value) -> texts.put(String.valueOf(key), new BigDecimal(String.valueOf(value)).toPlainString()));
        return texts;
    }

    @Test
    void three_tables_with_a_mapping_score_like_the_same_companies_as_json_lines() throws IOException {
        Path data = shared("icp.data", "crunchbase-2013");
        // The lines have the amount raised from the rounds, the table has it from elsewhere: it is left out here.
        Path whole = resource("crunchbase.profile.yaml", data);
        Path profile = Files.writeString(
                folder.resolve("profile.yaml"), Files.readString(whole).replaceFirst("(?m)^  - \\{id: raised.*\n", ""));
        Path mapping = resource("crunchbase.mapping.yaml", data);
        Path rejects = folder.resolve("aside.jsonl");
        Run tables = Run.of(
                "score",
                "-p",
                profile,
                "-a",
                data.resolve("crunchbase-companies.clean.csv"),
                "-m",
                mapping,
                "--as-of",
                "2013-10-31",
                "--rejects",
                rejects);
        assertThat(tables.code()).as(tables.err()).isEqualTo(ExitCode.DONE);
        assertThat(tables.said())
                .contains("read       17727 accounts from " + data.resolve("crunchbase-companies.clean.csv"))
                .contains("scored     17714", "set aside  13, told in " + rejects)
                .contains(
                        "           10 x raisedUsd, first on line 7714: '5/18/27' is a date, not a number; a spreadsheet may have"
                                + " made it of a range such as 1-10: mend the source");
        Run lines = Run.of("score", "-p", profile, "-a", data.resolve("accounts.jsonl"), "--as-of", "2013-10-31");
        List<String> aside = Files.readAllLines(rejects).stream()
                .map(line -> line.replaceFirst(".*\"id\":\"(.*?)\".*", "{\"id\":\"$1\","))
                .toList();
        List<String> comparable = lines.lines().stream()
                .filter(line -> aside.stream().noneMatch(line::startsWith))
                .toList();
        assertThat(tables.lines()).isEqualTo(comparable);
    }

    @Test
    void the_fortune_1000_are_scored_by_a_mapping_in_millions() throws IOException {
        Path data = shared("icp.data", "fortune-1000");
        Run run = Run.of(
                "score",
                "-p",
                resource("fortune-1000.profile.yaml", data),
                "-m",
                resource("fortune-1000.mapping.yaml", data),
                "-a",
                data.resolve("fortune1000_2022.csv"),
                "--as-of",
                "2022-12-31",
                "--format",
                "table",
                "--top",
                3);
        assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.DONE);
        assertThat(run.said())
                .contains(
                        "scored     1000",
                        "set aside  0",
                        "status     qualified 970, insufficient data 0, disqualified 30");
        assertThat(run.lines())
                .hasSize(4)
                .element(1)
                .asString()
                .startsWith("Akamai Technologies")
                .contains("  100  A ");
    }

    @Test
    void adopters_of_tools_are_gathered_from_a_row_for_each_tool() throws IOException {
        Path data = shared("icp.data", "tool-adopters");
        Run run = Run.of(
                "score",
                "-p",
                resource("tool-adopters.profile.yaml", data),
                "-m",
                resource("tool-adopters.mapping.yaml", data),
                "-a",
                data.resolve("company_tool_adopters.csv"),
                "--as-of",
                "2026-11-01",
                "--duplicates",
                "first");
        assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.DONE);
        assertThat(run.said())
                .contains("scored     2253", "set aside  1100")
                .contains(
                        "           701 x id, first on line 106: an account must have an id, but column 'domain' is empty")
                .contains("           399 x id, first on line 450: stands on line 7 already");
    }
}
