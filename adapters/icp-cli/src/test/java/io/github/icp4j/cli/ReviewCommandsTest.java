package io.github.icp4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReviewCommandsTest {
    private static final String PROFILE = """
            format: icp/1
            name: Small
            version: "1"
            gates:
              - {id: home, when: {attribute: country, in: [US]}}
              - {id: crm, when: {attribute: technologies, hasAny: [Salesforce]}, ifUnknown: pass}
            criteria:
              - {id: size, when: {attribute: employees, between: [100, 500]}, points: 15}
              - {id: odd, when: {allOf: [{attribute: employees, lessThan: 5}, {attribute: employees, atLeast: 7}]}, points: 5}
            triggers:
              - {id: funding, event: funding, withinDays: 90, points: 20}
            tiers: {A: 80, B: 0}
            """;

    private static final String ACCOUNTS = """
            {"id": "a", "country": "US", "employees": 200, "technologies": ["Salesforce"]}
            {"id": "b", "country": "US", "technologies": ["HubSpot"]}
            {"id": "c", "country": "FR"}
            {"id": "d", "employees": "many"}
            """;

    @TempDir
    private Path folder;

    private Path profile = Path.of("");
    private Path accounts = Path.of("");

    @BeforeEach
    void write() throws IOException {
        profile = Files.writeString(folder.resolve("profile.yaml"), PROFILE);
        accounts = Files.writeString(folder.resolve("accounts.jsonl"), ACCOUNTS);
    }

    @Test
    void a_review_names_each_finding_with_its_place_why_it_matters_and_what_to_do() {
        Run run = Run.of("review", profile, "--as-of", "2026-11-01");

        assertThat(run.code()).isZero();
        assertThat(run.lines())
                .startsWith(
                        "Small 1, reviewed as of 2026-11-01",
                        "",
                        "  error  NEVER_MATCHES  /criteria/1/when",
                        "    no account can match 'employees below 5 and employees at least 7' of criterion 'odd'",
                        "    Why: It has no effect, or rules everybody out, and nobody can have meant that.");
        assertThat(run.out()).contains("NO_EXCLUSION").contains("findings: 1 error");
    }

    @Test
    void json_holds_the_findings_and_what_the_list_shows() {
        Run run = Run.of("review", profile, "--as-of", "2026-11-01", "-a", accounts, "--format", "json", "-q");

        assertThat(run.code()).isZero();
        assertThat(run.out())
                .startsWith(
                        "{\n  \"findings\" : [ {\n    \"code\" : \"NEVER_MATCHES\",\n    \"severity\" : \"error\",\n"
                                + "    \"pointer\" : \"/criteria/1/when\",\n    \"at\" : \"odd\",\n    \"message\" : ")
                .contains("\"setAside\" : 1", "\"accounts\" : 3", "\"qualified\" : 1", "\"funnel\" : [ {");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void a_review_can_fail_a_build() {
        assertThat(Run.of("review", profile, "--as-of", "2026-11-01", "--fail-on", "error")
                        .code())
                .isEqualTo(ExitCode.FOUND);
        assertThat(Run.of("review", profile, "--as-of", "2026-11-01").code()).isZero();
    }

    @Test
    void accounts_that_cannot_be_read_are_told_and_the_rest_is_reviewed() {
        Run run = Run.of("review", profile, "--as-of", "2026-11-01", "-a", accounts);

        assertThat(run.err()).contains("1 account is set aside, the first on line 4: employees");
        assertThat(run.out()).contains("Accounts: 3 (1 more set aside)", "gate home", "How each criterion");
    }

    @Test
    void a_threshold_out_of_range_is_refused() {
        Run run = Run.of("review", profile, "--as-of", "2026-11-01", "--too-broad", "120");
        assertThat(run.code()).isEqualTo(ExitCode.REFUSED);
        assertThat(run.err()).contains("tooBroad must be from 0 to 100 percent, but was 120.0");
    }

    @Test
    void several_profiles_are_reviewed_one_by_one_and_together() throws IOException {
        Path other = Files.writeString(folder.resolve("other.yaml"), PROFILE.replace("name: Small", "name: Other"));
        Run run = Run.of("review", profile, other, "--as-of", "2026-11-01", "--format", "json");
        assertThat(run.out())
                .contains("\"pointer\" : \"/profiles/1/criteria/1/when\"", "\"code\" : \"OVERLAPPING_PROFILES\"");
    }

    @Test
    void diff_tells_what_differs_and_what_that_does_to_a_list() throws IOException {
        Path changed = Files.writeString(
                folder.resolve("new.yaml"),
                PROFILE.replace("points: 15", "points: 150").replace("\"1\"", "\"2\""));
        Path moves = folder.resolve("moves.jsonl");
        Run run = Run.of("diff", profile, changed, "-a", accounts, "--as-of", "2026-11-01", "--moves", moves);

        assertThat(run.code()).isZero();
        assertThat(run.lines())
                .contains(
                        "~ profile Small, version: 1 -> 2 (no effect on results)",
                        "~ criterion size, points: 15 -> 150",
                        "  rise to a higher tier         1");
        assertThat(Files.readString(moves))
                .startsWith("{\"id\":\"a\",\"move\":\"rises\"")
                .hasLineCount(1);
    }

    @Test
    void changes_can_be_tried_without_editing_the_file() {
        Run run = Run.of(
                "diff",
                profile,
                "--drop",
                "crm,odd",
                "--points",
                "size=20",
                "--tier",
                "A=50",
                "--limit",
                "behavioral=10",
                "--if-unknown",
                "home=fail",
                "--min-coverage",
                "10",
                "--missing",
                "neutral");

        assertThat(run.lines())
                .containsExactly(
                        "~ gate home, ifUnknown: review -> fail",
                        "- gate crm: technologies include Salesforce, if unknown pass",
                        "~ criterion size, points: 15 -> 20",
                        "~ criterion size, missing: zero -> neutral",
                        "- criterion odd: employees below 5 and employees at least 7: 5 points",
                        "~ trigger funding, missing: zero -> neutral",
                        "+ limit behavioral: 10 points",
                        "~ profile Small, missing: zero -> neutral",
                        "~ profile Small, minCoverage: 0 -> 10",
                        "~ tier A: from 80 -> from 50");
    }

    @Test
    void a_change_that_names_nothing_of_the_profile_is_refused() {
        assertThat(Run.of("diff", profile, "--drop", "nothing").err())
                .isEqualTo("icp: nothing in profile 'Small' has the id 'nothing'\n");
        assertThat(Run.of("diff", profile, "--limit", "legal=3").err()).contains("there is no layer 'legal'");
        assertThat(Run.of("diff", profile).code()).isEqualTo(ExitCode.REFUSED);
    }

    @Test
    void drift_compares_two_snapshots() throws IOException {
        Path now = Files.writeString(folder.resolve("now.jsonl"), ACCOUNTS.replace("\"US\"", "\"FR\""));
        Run run = Run.of(
                "drift", profile, "-a", accounts, "--as-of", "2026-07-01", "--now", now, "--now-as-of", "2026-11-01");

        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("Small, 2026-07-01 and 2026-11-01", "qualified", "country", "moved a lot");
        Run json = Run.of(
                "drift", profile, "-a", accounts, "--as-of", "2026-07-01", "--now-as-of", "2026-11-01", "-f", "json");
        assertThat(json.out()).contains("\"scoreIndex\" : 0,");
    }

    @Test
    void a_page_is_markdown() {
        Run run = Run.of("page", profile);
        assertThat(run.lines()).startsWith("# Small", "", "Version 1, no review date.", "", "## Who they are");
    }
}
