package io.github.icp4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/** Accounts scored in columns give, byte by byte, what accounts scored one by one give. */
class ScorePathsTest {
    private static final String PROFILE = """
            format: icp/1
            name: %s
            gates:
              - {id: market, when: {attribute: country, in: [US, DE]}}
            exclusions:
              - {id: rival, when: {attribute: technologies, hasAny: [Rival, "=x"]}}
            criteria:
              - {id: size, bands: [{when: {attribute: employees, atLeast: %d}, points: 3}, {when: {attribute: employees, atLeast: 10}, points: 2}]}
              - {id: crm, when: {attribute: technologies, hasAny: [Salesforce]}, points: 1.5}
              - {id: field, when: {attribute: industry, in: [Software, Retail]}, points: 4}
            tiers: {A: 90, B: 60, C: 40, D: 0}
            """;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--format jsonl",
                "--format csv",
                "--format csv --spreadsheet-safe",
                "--format csv --bad-value unknown",
                "--format csv --keep owner,country",
                "--format jsonl --keep owner --duplicates first",
                "--format csv --duplicates first --bad-value unknown",
                "--format table --only qualified",
                "--format csv --only insufficient",
                "--format hubspot --min-tier B",
                "--format salesforce --top 7",
                "--format csv --top 1000",
                "--format table --top 20"
            })
    void both_ways_give_the_same_bytes(String options) throws IOException {
        Random random = new Random(options.hashCode());
        Path first = file("first.yaml", PROFILE.formatted("First", 100));
        Path second = file("second.yaml", PROFILE.formatted("Second", 1_000));
        Path lines = file("accounts.jsonl", jsonLines(random, 9_000));
        Path table = file("accounts.csv", csv(random, 9_000));
        for (Path accounts : List.of(lines, table)) {
            same(options, accounts, first);
            same(options, accounts, first, second);
        }
    }

    private void same(String options, Path accounts, Path... profiles) throws IOException {
        Outcome columns = run(false, options, accounts, profiles);
        assertThat(columns.code).as(columns.said).isEqualTo(ExitCode.DONE);
        assertThat(columns.out).isNotEmpty();
        assertThat(columns).as("%s of %s", options, accounts).isEqualTo(run(true, options, accounts, profiles));
    }

    private record Outcome(int code, String out, String said, String rejects) {}

    private Outcome run(boolean oneByOne, String options, Path accounts, Path... profiles) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Path rejects = folder.resolve("rejects.jsonl");
        List<String> arguments = new ArrayList<>(List.of("--accounts", accounts.toString(), "--profile"));
        Arrays.stream(profiles).map(Path::toString).forEach(arguments::add);
        arguments.addAll(List.of("--as-of", "2026-11-01", "--rejects", rejects.toString()));
        arguments.addAll(List.of(options.split(" ")));
        Streams streams = Streams.of(new ByteArrayInputStream(new byte[0]), out, err, false);
        ScoreCommand command = new ScoreCommand(streams, oneByOne);
        CommandLine line = new CommandLine(command, new CommandFactory(streams));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        int code = line.execute(arguments.toArray(new String[0]));
        streams.err().flush();
        return new Outcome(
                code,
                out.toString(StandardCharsets.UTF_8),
                err.toString(StandardCharsets.UTF_8),
                Files.readString(rejects));
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private static String any(Random random, String... choices) {
        return choices[random.nextInt(choices.length)];
    }

    private static String jsonLines(Random random, int accounts) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < accounts; i++) {
            text.append("{\"id\": ")
                    .append(any(random, "\"a" + i + "\"", String.valueOf(i), "\"=" + i % 500 + ",\\\"é\""));
            text.append(any(random, "", ", \"country\": " + any(random, "\"US\"", "\"de\"", "\"FR\"", "null", "\"\"")));
            text.append(any(
                    random,
                    "",
                    ", \"employees\": " + any(random, "5", "70", "1200", "{\"from\": 50}", "\"many\"", "NaN")));
            text.append(any(
                    random, "", ", \"technologies\": " + any(random, "[]", "[\"Salesforce\"]", "[\"rival\"]", "[1]")));
            text.append(any(
                    random, "", ", \"industry\": " + any(random, "\"Retail\"", "\"software\"", "\"Steel\"", "true")));
            text.append(any(random, "", ", \"owner\": " + any(random, "\"Ada\"", "{\"x\": 1}", "\"a,b\"")));
            text.append(any(
                    random,
                    "}\n",
                    "}\n",
                    "}\n",
                    "}\n",
                    "}\r\n",
                    "}\n\n",
                    "} x\n",
                    "\n",
                    ", \"industry\": \"Retail\"}\n"));
        }
        return text.toString();
    }

    private static String csv(Random random, int accounts) {
        StringBuilder text = new StringBuilder("id,country,employees,technologies,industry,owner\n");
        for (int i = 0; i < accounts; i++) {
            text.append(any(random, "a" + i, "=" + i % 500, i % 9 == 0 ? "" : "b" + i))
                    .append(',');
            text.append(any(random, "US", "de", "FR", "")).append(',');
            text.append(any(random, "5", "70", "51-200", "many", "1.2k", "")).append(',');
            text.append(any(random, "none", "Salesforce", "Salesforce;Rival", ""))
                    .append(',');
            text.append(any(random, "Retail", "software", "\"Steel, wood\"", ""))
                    .append(',');
            text.append(any(random, "Ada", "\"a,\"\"b\"", "")).append('\n');
        }
        return text.toString();
    }
}
