package io.github.icp4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every option of {@code icp score}, and what it ends with. */
class ScoreCommandTest {
    @TempDir
    private Path folder;

    private Path profile;
    private Path accounts;

    @BeforeEach
    void write() throws IOException {
        profile = file("profile.yaml", """
                format: icp/1
                name: Sizes
                version: "7"
                gates:
                  - {id: market, when: {attribute: country, in: [US]}}
                criteria:
                  - {id: size, bands: [{when: {attribute: employees, atLeast: 100}, points: 3}, {when: {attribute: employees, atLeast: 10}, points: 2}]}
                  - {id: crm, when: {attribute: technologies, hasAny: [Salesforce]}, points: 1}
                tiers: {A: 90, B: 60, C: 40, D: 0}
                """);
        accounts = file("accounts.jsonl", """
                {"id": "best", "country": "US", "employees": 500, "technologies": ["Salesforce"], "owner": "Ada", "n": 1.50, "list": ["x", "y"]}
                {"id": "good", "country": "US", "employees": 500, "technologies": []}

                {"id": "fair", "country": "US", "employees": 20, "technologies": []}
                {"id": "gone", "country": "FR", "employees": 500, "technologies": []}
                {"id": "open", "employees": 500, "technologies": []}
                {"id": "=1+1", "country": "US", "employees": 5, "technologies": []}
                {"id": "bad", "country": "US", "employees": "many"}
                {"country": "US"}
                """);
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private Run score(Object... more) {
        return scoreFile(accounts, more);
    }

    private Run scoreFile(Path read, Object... more) {
        List<Object> all = new ArrayList<>(List.of("score", "--profile", profile, "--accounts", read));
        all.addAll(List.of("--as-of", "2026-11-01"));
        all.addAll(Arrays.asList(more));
        return Run.of(all.toArray());
    }

    private static List<String> ids(Run run) {
        return run.lines().stream()
                .map(line -> line.replaceFirst("\\{\"id\":\"(.*?)\".*", "$1"))
                .toList();
    }

    @Test
    void a_result_is_one_line_of_json_in_the_order_of_the_accounts() {
        Run run = score();
        assertThat(run.code()).isEqualTo(ExitCode.DONE);
        assertThat(ids(run)).containsExactly("best", "good", "fair", "gone", "open", "=1+1");
        assertThat(run.lines().get(1))
                .startsWith(
                        "{\"id\":\"good\",\"profile\":\"Sizes\",\"version\":\"7\",\"asOf\":\"2026-11-01\",\"fingerprint\":\"")
                .endsWith(
                        "\",\"status\":\"qualified\",\"score\":75,\"tier\":\"B\",\"fit\":75,\"intent\":null,\"grade\":null,"
                                + "\"coverage\":100,\"lowest\":75,\"highest\":75,\"failed\":[],\"unknown\":[]}");
    }

    @Test
    void the_summary_accounts_for_every_line() {
        assertThat(score().said())
                .contains(
                        "as of      2026-11-01",
                        "read       8 accounts from " + accounts,
                        "scored     6",
                        "set aside  2")
                .contains(
                        "status     qualified 4, insufficient data 1, disqualified 1", "tiers      A 1, B 1, C 1, D 1")
                .contains("scores      90-100 ######################################## 1")
                .contains("ignored    fields list, n, owner");
        assertThat(score("--quiet").err()).isEmpty();
    }

    @Test
    void explain_adds_what_every_criterion_gave() {
        assertThat(score("--explain").lines().get(2))
                .endsWith(
                        ",\"contributions\":[{\"id\":\"size\",\"layer\":\"firmographic\",\"outcome\":\"match\",\"points\":2,"
                                + "\"max\":3,\"included\":true},{\"id\":\"crm\",\"layer\":\"technographic\",\"outcome\":\"no_match\","
                                + "\"points\":0,\"max\":1,\"included\":true}]}");
    }

    @Test
    void csv_has_the_same_columns_with_lists_joined() {
        assertThat(score("--format", "csv", "--explain").lines())
                .hasSize(7)
                .startsWith(
                        "id,profile,version,asOf,fingerprint,status,score,tier,fit,intent,grade,coverage,lowest,highest,failed,"
                                + "unknown,contributions")
                .anySatisfy(line -> assertThat(line)
                        .startsWith("gone,Sizes,7,2026-11-01,")
                        .endsWith(",disqualified,0,,75,,,100,0,0,market,,size=3;crm=0"));
    }

    @Test
    void a_table_is_aligned_for_reading() {
        assertThat(score("--format", "table", "--explain", "--keep", "owner").lines())
                .containsExactly(
                        "ID    owner  STATUS             SCORE  TIER  GRADE  FIT  INTENT  KNOWN  WHY",
                        "best  Ada    qualified            100  A     -      100       -   100%  +3 size; +1 crm",
                        "good         qualified             75  B     -       75       -   100%  +3 size",
                        "fair         qualified             50  C     -       50       -   100%  +2 size",
                        "gone         disqualified           -  -     -       75       -   100%  fails market; +3 size",
                        "open         insufficient data     75  -     -       75       -   100%  unknown market; +3 size",
                        "=1+1         qualified              0  D     -        0       -   100%");
    }

    @Test
    void a_file_for_hubspot_has_its_own_three_tiers() {
        assertThat(score("--format", "hubspot").lines())
                .startsWith(
                        "id,hs_ideal_customer_profile,icp_score,icp_tier,icp_grade,icp_fit,icp_intent,icp_status,icp_profile,"
                                + "icp_scored_on")
                .contains("best,tier_1,100,A,,100,,qualified,Sizes,2026-11-01")
                .contains("fair,tier_3,50,C,,50,,qualified,Sizes,2026-11-01")
                .contains("=1+1,,0,D,,0,,qualified,Sizes,2026-11-01")
                .contains("gone,,0,,,75,,disqualified,Sizes,2026-11-01");
    }

    @Test
    void a_file_for_salesforce_empties_the_fields_that_have_no_value() {
        assertThat(score("--format", "salesforce").lines())
                .contains("gone,0,#N/A,#N/A,75,#N/A,disqualified,Sizes,2026-11-01");
    }

    @Test
    void fields_are_passed_through_as_they_are() {
        assertThat(score("--keep", "owner,n,list", "--keep", "status").lines().get(0))
                .endsWith(
                        ",\"unknown\":[],\"kept\":{\"owner\":\"Ada\",\"n\":1.50,\"list\":[\"x\",\"y\"],\"status\":null}}");
        assertThat(score("--format", "csv", "--keep", "list,tier").lines())
                .first()
                .asString()
                .endsWith(",unknown,list,input.tier");
        assertThat(score("--format", "csv", "--keep", "list").lines().get(1)).endsWith(",x;y");
    }

    @Test
    void half_a_pair_of_surrogates_is_passed_through_as_it_was_written() throws IOException {
        Path halves = file("halves.jsonl", """
                {"id": "half", "owner": "x\\ud83dy", "list": ["\\ud83d\\ude00", "\\ude00"]}
                """);
        assertThat(scoreFile(halves, "--keep", "owner,list").lines().get(0))
                .endsWith(",\"kept\":{\"owner\":\"x\\ud83dy\",\"list\":[\"\ud83d\ude00\",\"\\ude00\"]}}");
    }

    @Test
    void a_field_to_keep_that_no_account_has_is_told() {
        assertThat(score("--keep", "ownr").said())
                .contains("note       no account has the field 'ownr' that is to be kept");
    }

    @Test
    void top_gives_the_best_first() {
        assertThat(ids(score("--top", 2))).containsExactly("best", "good");
        assertThat(ids(score("--top", 99))).containsExactly("best", "good", "fair", "=1+1");
    }

    @Test
    void only_and_min_tier_leave_the_others_out_but_count_them() {
        assertThat(ids(score("--only", "qualified"))).containsExactly("best", "good", "fair", "=1+1");
        assertThat(ids(score("--only", "disqualified"))).containsExactly("gone");
        assertThat(ids(score("--only", "insufficient"))).containsExactly("open");
        assertThat(ids(score("--min-tier", "B"))).containsExactly("best", "good");
        assertThat(score("--min-tier", "B").said()).contains("scored     6");
        assertThat(score("--min-tier", "E").said())
                .containsExactly("icp: --min-tier: there is no tier 'E'; the tiers are A, B, C, D");
    }

    @Test
    void what_is_set_aside_goes_to_a_file_of_its_own() throws IOException {
        Path rejects = folder.resolve("aside.jsonl");
        assertThat(score("--rejects", rejects).said()).contains("set aside  2, told in " + rejects);
        assertThat(Files.readAllLines(rejects))
                .hasSize(2)
                .satisfies(lines -> assertThat(lines.get(0))
                        .startsWith("{\"line\":8,\"id\":\"bad\",\"attribute\":\"employees\",\"reason\":\""))
                .satisfies(lines -> assertThat(lines.get(1))
                        .startsWith("{\"line\":9,\"id\":null,\"attribute\":\"id\",\"reason\":\""));
    }

    @Test
    void a_bad_value_can_count_as_unknown_instead() {
        Run run = score("--bad-value", "unknown");
        assertThat(ids(run)).contains("bad");
        assertThat(run.said()).contains("scored     7", "set aside  1", "bad values 1 x employees counted as unknown");
    }

    @Test
    void more_set_aside_than_allowed_ends_with_1_and_the_results_all_the_same() {
        Run run = score("--max-rejects", 1);
        assertThat(run.code()).isEqualTo(ExitCode.TOO_MANY_REJECTS);
        assertThat(run.lines()).hasSize(6);
        assertThat(run.err()).contains("icp: 2 accounts were set aside, more than the 1 that --max-rejects allows");
        assertThat(score("--max-rejects", 2).code()).isEqualTo(ExitCode.DONE);
    }

    @Test
    void spreadsheet_safe_puts_an_apostrophe_before_what_would_be_a_formula() {
        assertThat(score("--format", "csv").out()).contains("\n=1+1,");
        assertThat(score("--format", "csv", "--spreadsheet-safe").out())
                .contains("\n'=1+1,")
                .doesNotContain("\n=1+1");
        assertThat(score("--format", "hubspot", "--spreadsheet-safe").out()).contains("\n'=1+1,");
    }

    @Test
    void several_profiles_are_a_portfolio_and_so_is_a_portfolio_file() throws IOException {
        Path other = file("other.yaml", """
                format: icp/1
                name: French
                gates: [{id: france, when: {attribute: country, in: [FR]}}]
                criteria: [{id: size, when: {attribute: employees, atLeast: 1}, points: 1}]
                """);
        Run run = Run.of("score", "-p", profile, other, "-a", accounts, "--as-of", "2026-11-01");
        assertThat(run.lines().get(3))
                .startsWith("{\"id\":\"gone\",\"profile\":\"French\"")
                .endsWith(
                        ",\"profiles\":[{\"profile\":\"Sizes\",\"status\":\"disqualified\",\"score\":0,\"tier\":null},"
                                + "{\"profile\":\"French\",\"status\":\"qualified\",\"score\":100,\"tier\":null}]}");
        Path portfolio =
                file("both.yaml", "format: icp-portfolio/1\nname: Both\nprofiles: [profile.yaml, other.yaml]\n");
        Run same = Run.of("score", "-p", portfolio, "-a", accounts, "--as-of", "2026-11-01");
        assertThat(same.out()).isEqualTo(run.out());
        assertThat(Run.of("score", "-p", portfolio, "-a", accounts, "--as-of", "2026-11-01", "--format", "csv")
                        .lines())
                .anySatisfy(line -> assertThat(line).endsWith(",Sizes:disqualified:0:;French:qualified:100:"));
    }

    @Test
    void accounts_come_from_standard_input_too() throws IOException {
        Run run =
                Run.withInput(Files.readAllBytes(accounts), "score", "-p", profile, "-a", "-", "--as-of", "2026-11-01");
        assertThat(run.out()).isEqualTo(score().out());
        assertThat(run.said()).contains("read       8 accounts from standard input");
    }

    @Test
    void an_output_file_has_what_standard_output_would_have_packed_where_its_name_says_so() throws IOException {
        Path plain = folder.resolve("scores.jsonl");
        assertThat(score("--out", plain).out()).isEmpty();
        assertThat(Files.readString(plain)).isEqualTo(score().out());
        Path packed = folder.resolve("scores.jsonl.gz");
        score("--out", packed);
        try (var in = new java.util.zip.GZIPInputStream(Files.newInputStream(packed))) {
            assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo(score().out());
        }
    }

    @Test
    void a_profile_past_its_review_date_is_scored_with_a_warning() throws IOException {
        Files.writeString(profile, "reviewBy: 2026-10-31\n" + Files.readString(profile));
        assertThat(score("-q").said())
                .containsExactly(
                        "icp: profile 'Sizes' was to be reviewed by 2026-10-31, and it is 2026-11-01: review it and set"
                                + " a new date");
    }

    @Test
    void wrong_usage_is_told_in_a_line_or_two_and_ends_with_2() {
        assertThat(List.of(
                        score("--as-of", "11/01/2026"),
                        score("--top", 0),
                        score("--top", "many"),
                        score("--top", 3, "--only", "disqualified"),
                        score("--min-tier", "A", "--only", "insufficient"),
                        score("--format", "xml"),
                        score("--unheard-of"),
                        score("--rejects", "x", "--out", "x"),
                        score("--max-rejects", -1),
                        score("--keep", ""),
                        Run.of("score", "-p", profile, "-a", accounts),
                        Run.of("score", "-a", accounts, "--as-of", "today"),
                        Run.of("scoer"),
                        Run.of("score", "-p", folder.resolve("none.yaml"), "-a", accounts, "--as-of", "today"),
                        Run.of("score", "-p", profile, "-a", folder.resolve("none.csv"), "--as-of", "today"),
                        Run.of("score", "-p", profile, "-a", folder, "--as-of", "today"),
                        score("--out", folder),
                        score("--out", folder.resolve("no/such/folder/x")),
                        score("--mapping", "m.yaml")))
                .allSatisfy(run -> {
                    assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.REFUSED);
                    assertThat(run.out()).isEmpty();
                    assertThat(run.said()).hasSizeBetween(1, 3);
                    assertThat(run.err())
                            .startsWith("icp: ")
                            .doesNotContain("Exception")
                            .doesNotContain("\tat ");
                });
    }

    @Test
    void a_definition_with_faults_is_told_with_the_line_shown_and_nothing_is_written() throws IOException {
        Files.writeString(profile, Files.readString(profile).replace("attribute: country", "attribute: contry"));
        Path out = folder.resolve("scores.jsonl");
        Run run = score("--out", out);
        assertThat(run.code()).isEqualTo(ExitCode.REFUSED);
        assertThat(run.err())
                .contains("profile.yaml:5:36: there is no attribute 'contry'")
                .contains("did you mean 'country'?");
        assertThat(out).doesNotExist();
    }

    @Test
    void the_slip_of_a_field_is_named_with_what_was_probably_meant() throws IOException {
        Files.writeString(accounts, "{\"id\":\"a\",\"contry\":\"US\",\"employes\":5}\n");
        assertThat(score().said())
                .contains("slip?      field 'contry' is ignored; did you mean 'country'?")
                .contains("slip?      field 'employes' is ignored; did you mean 'employees'?")
                .contains(
                        "absent     country, employees, technologies (asked for by the profile, unknown for every account)");
    }

    @Test
    void no_file_that_is_read_is_written_over() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link"), accounts);
        Path table = file("accounts.csv", "id,country\na,US\n");
        Path events = file("events.csv", "id,type,subject,date\n");
        Path mapping = file("mapping.yaml", "format: icp-mapping/1\nid: {column: id}\n");
        String before = Files.readString(accounts);
        for (String option : List.of("--out", "--rejects")) {
            for (Path read : List.of(accounts, link, profile)) {
                Run run = score(option, read);
                assertThat(run.said())
                        .containsExactly("icp: cannot write " + read + ": this run reads it; name another file");
                assertThat(run.code()).isEqualTo(ExitCode.REFUSED);
            }
            for (Path read : List.of(table, events, mapping)) {
                Run run = scoreFile(table, "--events", events, "--mapping", mapping, option, read);
                assertThat(run.err()).contains("cannot write " + read + ": this run reads it");
            }
        }
        assertThat(accounts).hasContent(before);
    }

    @Test
    void results_and_rejects_are_two_files_whatever_they_are_called() throws IOException {
        Path target = file("scores.jsonl", "");
        Path link = Files.createSymbolicLink(folder.resolve("rejects.jsonl"), target);
        assertThat(score("--out", target, "--rejects", link).err()).contains("--out and --rejects must be two files");
        assertThat(score("--out", target, "--rejects", folder.resolve("other.jsonl"))
                        .code())
                .isEqualTo(ExitCode.DONE);
    }

    @Test
    void reasons_beyond_the_twentieth_kind_are_counted_as_others() throws IOException {
        StringBuilder lines = new StringBuilder();
        for (char c = 'a'; c < 'a' + 23; c++) {
            lines.append("{'id': 'a', '%1$s': 1, '%1$s': 1}\n".formatted(c).replace('\'', '"'));
        }
        Run run = scoreFile(file("many.jsonl", lines.toString()));
        assertThat(run.err())
                .contains("set aside  23")
                .contains("1 x t, first on line 20: stands twice in one account")
                .contains("3 for other reasons, first on line 21: u stands twice in one account");
    }
}
