package io.github.icp4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A table as a stranger brings it: every cell of it ends scored or clearly named. */
class StrangersCsvTest {
    private static final Charset LATIN_1 = StandardCharsets.ISO_8859_1;

    @TempDir
    private Path folder;

    private Path profile;
    private Path table;

    @BeforeEach
    void write() throws IOException {
        profile = folder.resolve("profile.yaml");
        Files.writeString(profile, """
                format: icp/1
                name: Strangers
                gates:
                  - {id: market, when: {attribute: country, in: [GB, FR]}, ifUnknown: pass}
                criteria:
                  - {id: size, when: {attribute: employees, atLeast: 1000}, points: 10}
                  - {id: crm, when: {attribute: technologies, hasAny: [Salesforce]}, points: 10}
                  - {id: revenue, when: {attribute: annualRevenue, atLeast: 1000000}, points: 10}
                triggers:
                  - {id: funding, event: funding, withinDays: 365, points: 10}
                """);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(new byte[] {(byte) 0xef, (byte) 0xbb, (byte) 0xbf});
        bytes.writeBytes(String.join(
                        "\r\n",
                        "id,name,country,employees,technologies,anualRevenue,events",
                        "one.example,One,UK,\"1,200\",Salesforce,$2M,funding:Series A:2026-03-01",
                        "two.example,Two,United Kingdom,1500,,3000000,none",
                        "three.example,Three,GB,900,Salesforce;HubSpot,,funding:Seed:03/04/2026",
                        "one.example,One again,UK,\"1,200\",Salesforce,$2M,",
                        "\"five.example,Five \"the\" fifth,UK,10,,,",
                        "six.example,Soci\u00e9t\u00e9 Six,FR,5000,Salesforce,,",
                        "seven.example,Seven,Cura\u00e7ao,7,,,",
                        "eight.example,Eight,UK,51-200,none,,",
                        "")
                .getBytes(LATIN_1));
        table = folder.resolve("accounts.csv");
        Files.write(table, bytes.toByteArray());
    }

    private Run score(Object... more) {
        Object[] all = new Object[more.length + 9];
        System.arraycopy(
                new Object[] {"score", "-p", profile, "-a", table, "--as-of", "2026-11-01", "--format", "csv"},
                0,
                all,
                0,
                9);
        System.arraycopy(more, 0, all, 9, more.length);
        return Run.of(all);
    }

    private static List<String> idsAndScores(Run run) {
        return run.lines().stream()
                .skip(1)
                .map(line -> line.split(",", -1))
                .map(cells -> cells[0] + " " + cells[6])
                .toList();
    }

    @Test
    void every_row_is_scored_or_named_and_none_is_lost() {
        Run run = score();
        assertThat(run.code()).isEqualTo(ExitCode.DONE);
        assertThat(idsAndScores(run))
                .containsExactly(
                        "one.example 75", "two.example 25", "one.example 50", "six.example 50", "eight.example 0");
        assertThat(run.said())
                .contains("read       8 accounts from " + table, "scored     5", "set aside  3")
                .contains(
                        "           1 x events, first on line 4: '03/04/2026' is not a date as YYYY-MM-DD and could be month"
                                + " or day first; say which: --date-format M/d/yyyy or d/M/yyyy")
                .contains(
                        "           1 x the line, first on line 6: a quote stands in the middle of a cell, so the line is set"
                                + " aside; double a quote that belongs to a cell")
                .contains(
                        "           1 x country, first on line 8: 'Cura\ufffdao' holds a byte (0xE7, character 5) that its"
                                + " encoding does not have; save the file as UTF-8, or name its encoding (--encoding windows-1252)")
                .contains("duplicates 1 account with an id that stands on an earlier line")
                .contains("slip?      column 'anualRevenue' is ignored; did you mean 'annualRevenue'?")
                .contains("absent     annualRevenue (asked for by the profile, unknown for every account)")
                .contains("ignored    columns name");
    }

    @Test
    void a_blank_cell_of_tags_is_unknown_and_none_is_known() {
        assertThat(score("--explain").out())
                .contains("size=10;crm=0;revenue=0;funding=0")
                .doesNotContain("Exception");
        Run explained = Run.of(
                "explain", "-p", profile, "-a", table, "--as-of", "2026-11-01", "--id", "two.example,eight.example");
        assertThat(explained.out()).contains("? of 10    crm").contains("0 of 10  crm");
    }

    @Test
    void with_its_encoding_and_date_format_named_the_rest_of_it_is_read_too() {
        Run run = score("--encoding", "windows-1252", "--date-format", "M/d/yyyy");
        assertThat(idsAndScores(run)).contains("seven.example 0").hasSize(6);
        assertThat(run.err())
                .contains("'2026-03-01' is not a date in the format M/d/yyyy")
                .doesNotContain("holds a byte");
    }

    @Test
    void bad_values_can_count_as_unknown_instead_and_are_then_counted() {
        Run run = score("--bad-value", "unknown");
        assertThat(idsAndScores(run)).contains("three.example 25", "seven.example 0");
        assertThat(run.said())
                .contains("scored     7", "set aside  1")
                .contains("bad values 1 x country counted as unknown", "bad values 1 x events counted as unknown");
    }

    @Test
    void repeated_ids_are_set_aside_or_refused_where_that_is_asked_for() {
        assertThat(score("--duplicates", "first").said())
                .contains("scored     4", "set aside  4")
                .contains("           1 x id, first on line 5: stands on line 2 already");
        Run refused = score("--duplicates", "error");
        assertThat(refused.code()).isEqualTo(ExitCode.REFUSED);
        assertThat(refused.said())
                .containsExactly(
                        "icp: line 5: the id 'one.example' stands on line 2 already; --duplicates all scores both,"
                                + " --duplicates first the first");
    }

    @Test
    void a_column_of_cells_that_are_passed_through_is_named_too_where_its_bytes_are_wrong() throws IOException {
        Path rejects = folder.resolve("aside.jsonl");
        Run run = score("--keep", "name", "--rejects", rejects);
        assertThat(run.err()).contains("set aside  4, told in " + rejects);
        assertThat(Files.readString(rejects))
                .contains(
                        "{\"line\":7,\"id\":\"six.example\",\"attribute\":\"name\",\"reason\":\"'Soci\ufffdt\ufffd Six' holds a byte");
    }
}
