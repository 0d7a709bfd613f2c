package io.github.icp4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.icp4j.json.ProfileReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands {@code explain}, {@code validate}, {@code convert}, {@code init} and {@code presets}, and the help. */
class OtherCommandsTest {
    private static final String PROFILE = """
            format: icp/1
            name: Small
            gates:
              - {id: market, when: {attribute: country, in: [US]}}
            criteria:
              - {id: size, when: {attribute: employees, between: [100, 500]}, points: 3}
              - {id: crm, when: {attribute: technologies, hasAny: [Salesforce]}, points: 1}
            tiers: {A: 90, B: 60, C: 0}
            """;

    @TempDir
    private Path folder;

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    @Test
    void validate_shows_the_line_and_marks_the_place() throws IOException {
        Path bad = file("bad.yaml", PROFILE.replace("employees", "employes").replace("points: 1", "points: 1.234"));
        Run run = Run.of("validate", bad);
        assertThat(run.code()).isEqualTo(ExitCode.REFUSED);
        assertThat(run.out()).isEqualTo("""
                        BAD: 2 faults

                        BAD:6:34: there is no attribute 'employes'
                            6 |   - {id: size, when: {attribute: employes, between: [100, 500]}, points: 3}
                              |                                  ^
                            did you mean 'employees'?  [UNKNOWN_ATTRIBUTE at /criteria/0/when/attribute]

                        BAD:7:78: points must have at most two decimals, but was 1.234
                            7 |   - {id: crm, when: {attribute: technologies, hasAny: [Salesforce]}, points: 1.234}
                              |                                                                              ^
                            round it to hundredths  [TOO_MANY_DECIMALS at /criteria/1/points]
                        """.replace("BAD", bad.toString()));
    }

    @Test
    void validate_gives_the_same_as_json_for_programs() throws IOException {
        Path good = file("good.yaml", PROFILE);
        assertThat(Run.of("validate", good, "--format", "json"))
                .isEqualTo(new Run(ExitCode.DONE, "{\"valid\":true,\"faults\":[]}\n", ""));
        Path bad = file("bad.yaml", PROFILE.replace("employees", "employes"));
        Run run = Run.of("validate", bad, "--format", "json");
        assertThat(run.code()).isEqualTo(ExitCode.REFUSED);
        assertThat(run.out())
                .isEqualTo(
                        "{\"valid\":false,\"faults\":[{\"code\":\"UNKNOWN_ATTRIBUTE\",\"pointer\":\"/criteria/0/when/attribute\","
                                + "\"line\":6,\"column\":34,\"message\":\"there is no attribute 'employes'\",\"remedy\":\"did you mean"
                                + " 'employees'?\"}]}\n");
        assertThat(Run.of("validate", good, bad, "--format", "json").lines())
                .hasSize(2)
                .allSatisfy(line -> assertThat(line).startsWith("{\"file\":\""));
    }

    @Test
    void validate_reads_standard_input_and_names_valid_files() throws IOException {
        Run run = Run.withInput(PROFILE.getBytes(StandardCharsets.UTF_8), "validate", "-");
        assertThat(run).isEqualTo(new Run(ExitCode.DONE, "standard input: valid, 'Small'\n", ""));
        Run none = Run.of("validate", folder.resolve("none.yaml"));
        assertThat(none.code()).isEqualTo(ExitCode.REFUSED);
        assertThat(none.err()).isEqualTo("icp: cannot read " + folder.resolve("none.yaml") + ": no such file\n");
    }

    @Test
    void validate_tells_of_a_file_that_cannot_be_read_and_still_checks_the_others() throws IOException {
        Path good = file("good.yaml", PROFILE);
        Run run = Run.of("validate", folder.resolve("none.yaml"), good, "--format", "json");
        assertThat(run.code()).isEqualTo(ExitCode.REFUSED);
        assertThat(run.lines()).hasSize(2);
        assertThat(run.lines().get(0)).contains("none.yaml", "\"valid\":false", "UNREADABLE_FILE", "no such file");
        assertThat(run.lines().get(1)).contains("good.yaml", "\"valid\":true");
    }

    @Test
    void convert_keeps_the_meaning_in_either_direction() throws IOException {
        Path yaml = file("a.yaml", PROFILE);
        Path json = folder.resolve("a.json");
        assertThat(Run.of("convert", yaml, "--to", "json", "--out", json).code())
                .isEqualTo(ExitCode.DONE);
        assertThat(Files.readString(json)).startsWith("{");
        Run back = Run.of("convert", json, "--to", "yaml");
        assertThat(ProfileReader.read(back.out()).profile())
                .isEqualTo(ProfileReader.read(yaml).profile());
        assertThat(ProfileReader.read(json).profile().fingerprint())
                .isEqualTo(ProfileReader.read(yaml).profile().fingerprint());
        Run bad = Run.of("convert", file("bad.yaml", PROFILE.replace("name", "nme")), "--to", "json");
        assertThat(bad.code()).isEqualTo(ExitCode.REFUSED);
        assertThat(bad.out()).isEmpty();
    }

    @Test
    void init_writes_a_profile_that_validates_and_never_over_another_file() {
        Path file = folder.resolve("mine.yaml");
        assertThat(Run.of("init", file).code()).isEqualTo(ExitCode.DONE);
        assertThat(Run.of("validate", file).out()).isEqualTo(file + ": valid, 'Mid-market B2B software'\n");
        Run again = Run.of("init", file);
        assertThat(again.code()).isEqualTo(ExitCode.REFUSED);
        assertThat(again.err()).contains("is there already");
        assertThat(Run.of("init", file, "--force").code()).isEqualTo(ExitCode.DONE);
        assertThat(Run.of("init", "-").out()).startsWith("# An ideal customer profile");
    }

    @Test
    void presets_are_named_and_printed() {
        assertThat(Run.of("presets").lines()).hasSize(5).first().asString().startsWith("hubspot");
        assertThat(Run.of("presets", "pdl").out()).startsWith("format: icp-mapping/1");
        assertThat(Run.of("presets", "nobody").err())
                .contains("the presets are hubspot, salesforce, pdl, clearbit, apollo");
    }

    @Test
    void explain_says_why_and_what_one_fact_would_change() throws IOException {
        Path profile = file("p.yaml", PROFILE);
        Path accounts = file("a.jsonl", """
                {"id": "a", "country": "FR", "employees": 200, "technologies": ["Slack"]}
                {"id": "b", "country": "US", "technologies": ["Slack"]}
                {"id": "bad", "employees": "x"}
                """);
        Run run = Run.of("explain", "-p", profile, "-a", accounts, "--as-of", "2026-11-01", "--id", "a");
        assertThat(run.code()).isEqualTo(ExitCode.DONE);
        assertThat(run.out())
                .startsWith("a: disqualified; would score 75 of 100 otherwise\n")
                .contains("Only 'market' stands in the way.")
                .endsWith("\nWhat one fact would change\n  with country US: scores 75, tier B\n");
        Run unknown = Run.of("explain", "-p", profile, "-a", accounts, "--as-of", "2026-11-01", "--id", "b");
        assertThat(unknown.out())
                .contains("Look up first: employees.")
                .endsWith("\nWhat one fact would change\n  if employees from 100 to 500: scores 75, tier B\n");
        Run best = Run.of("explain", "-p", profile, "-a", accounts, "--as-of", "2026-11-01", "--top", 1);
        assertThat(best.out()).startsWith("b: scores 0 of 100, tier C\n");
    }

    @Test
    void explain_names_what_it_cannot_find_or_score() throws IOException {
        Path profile = file("p.yaml", PROFILE);
        Path accounts = file("a.jsonl", "{\"id\": \"acme.example\"}\n{\"id\": \"bad\", \"employees\": \"x\"}\n");
        Run missing = Run.of("explain", "-p", profile, "-a", accounts, "--as-of", "2026-11-01", "--id", "acme.exmple");
        assertThat(missing.code()).isEqualTo(ExitCode.REFUSED);
        assertThat(missing.err())
                .isEqualTo("icp: " + accounts + " has no account 'acme.exmple'; did you mean 'acme.example'?\n");
        Run bad = Run.of("explain", "-p", profile, "-a", accounts, "--as-of", "2026-11-01", "--id", "bad");
        assertThat(bad.err()).startsWith("icp: bad cannot be scored: line 2, employees: ");
        assertThat(Run.of("explain", "-p", profile, "-a", accounts, "--as-of", "2026-11-01")
                        .code())
                .isEqualTo(ExitCode.REFUSED);
    }

    @Test
    void help_and_version_are_there_for_every_command() {
        for (String command : new String[] {"score", "explain", "validate", "convert", "init", "presets"}) {
            assertThat(Run.of("help", command).out()).contains("Examples:");
            assertThat(Run.of(command, "--help")).isEqualTo(Run.of("help", command));
        }
        assertThat(Run.of("--help").code()).isEqualTo(ExitCode.DONE);
        assertThat(Run.of("--version").out()).startsWith("icp ");
        Run nothing = Run.of();
        assertThat(nothing.code()).isEqualTo(ExitCode.REFUSED);
        assertThat(nothing.out()).isEmpty();
        assertThat(nothing.err()).contains("A first run:");
    }
}
