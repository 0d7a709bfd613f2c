package io.github.icp4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How tables are read: mappings, separators, encodings, second tables. */
class TableRulesTest {
    @TempDir
    private Path folder;

    private Path profile;

    @BeforeEach
    void write() throws IOException {
        profile = file("profile.yaml", """
                format: icp/1
                name: Rules
                attributes:
                  live: {type: flag, layer: firmographic}
                criteria:
                  - {id: country, when: {attribute: country, in: [DE]}, points: 1}
                  - {id: size, when: {attribute: employees, between: [51, 200]}, points: 1}
                  - {id: revenue, when: {attribute: annualRevenue, atLeast: 1000000}, points: 1}
                  - {id: tools, when: {attribute: technologies, hasAll: [Salesforce, HubSpot]}, points: 1}
                  - {id: live, when: {attribute: live, is: true}, points: 1}
                triggers:
                  - {id: funding, event: funding, subject: Series A, withinDays: 100, points: 1}
                """);
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    /** For each account, what every criterion and trigger found: + match, - no match, ? unknown. */
    private List<String> outcomes(Path table, Object... more) {
        Object[] all = new Object[more.length + 8];
        System.arraycopy(
                new Object[] {"score", "-p", profile, "-a", table, "--as-of", "2026-11-01", "--explain"}, 0, all, 0, 8);
        System.arraycopy(more, 0, all, 8, more.length);
        Run run = Run.of(all);
        return run.code() != 0
                ? run.said()
                : run.lines().stream().map(TableRulesTest::outcomes).toList();
    }

    private static String outcomes(String json) {
        String id = json.replaceFirst("\\{\"id\":\"(.*?)\".*", "$1");
        StringBuilder outcomes = new StringBuilder(id + " ");
        String[] parts = json.split("\"outcome\":\"", -1);
        for (int i = 1; i < parts.length; i++) {
            outcomes.append(parts[i].startsWith("match") ? '+' : parts[i].startsWith("no") ? '-' : '?');
        }
        return outcomes.toString();
    }

    private static final String ROWS = """
            id,country,employees,annual_revenue,Technologies,LIVE,events
            a,Germany,51-200,$1.5M,Salesforce;HubSpot,yes,funding:Series A:2026-10-01
            b,FR,51-500,"900,000",Salesforce,0,none
            c,,,,,,
            """;

    private static final List<String> OUTCOMES = List.of("a ++++++", "b -?----", "c ??????");

    @Test
    void columns_are_taken_by_name_whatever_their_case_and_spacing() throws IOException {
        assertThat(outcomes(file("t.csv", ROWS))).isEqualTo(OUTCOMES);
    }

    @Test
    void the_delimiter_is_found_out_from_the_header_or_told() throws IOException {
        String semicolons = ROWS.replace("\"900,000\"", "900000").replace("Salesforce;HubSpot", "Salesforce|HubSpot");
        for (String delimiter : List.of(";", "\t", "|")) {
            String table = semicolons.replace(",", delimiter).replace("Salesforce|HubSpot", "\"Salesforce|HubSpot\"");
            assertThat(outcomes(file("t.csv", table))).isEqualTo(OUTCOMES);
            assertThat(outcomes(file("t.csv", table), "--delimiter", delimiter)).isEqualTo(OUTCOMES);
            assertThat(outcomes(file("t.csv", "sep=" + delimiter + "\n" + table)))
                    .isEqualTo(OUTCOMES);
        }
    }

    @Test
    void encodings_with_a_mark_are_found_out_and_others_named() throws IOException {
        String table = ROWS.replace("a,Germany", "\u00e4,Germany");
        for (Charset charset : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            Path marked = Files.write(folder.resolve("t.csv"), ("\ufeff" + table).getBytes(charset));
            assertThat(outcomes(marked)).first().isEqualTo("\u00e4 ++++++");
        }
        Path western = Files.write(folder.resolve("t.csv"), table.getBytes(Charset.forName("windows-1252")));
        assertThat(outcomes(western, "--encoding", "windows-1252")).first().isEqualTo("\u00e4 ++++++");
        assertThat(outcomes(western)).hasSize(2);
        assertThat(outcomes(western, "--encoding", "latin-99"))
                .first()
                .asString()
                .contains("there is no encoding");
    }

    @Test
    void gzip_is_unpacked_by_itself_also_from_standard_input() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(ROWS.getBytes(StandardCharsets.UTF_8));
        }
        assertThat(outcomes(Files.write(folder.resolve("t.csv.gz"), packed.toByteArray())))
                .isEqualTo(OUTCOMES);
        Run run = Run.withInput(packed.toByteArray(), "score", "-p", profile, "-a", "-", "--as-of", "2026-11-01");
        assertThat(run.lines()).hasSize(3);
        byte[] cut = java.util.Arrays.copyOf(packed.toByteArray(), packed.size() - 20);
        Run broken = Run.withInput(cut, "score", "-p", profile, "-a", "-", "--as-of", "2026-11-01");
        assertThat(broken.code()).isEqualTo(ExitCode.REFUSED);
        assertThat(broken.said()).hasSize(1).first().asString().contains("damaged gzip data");
    }

    @Test
    void a_mapping_says_which_column_gives_what() throws IOException {
        Path table = file("t.csv", """
                Key,Land,Staff,Umsatz,Tool 1,State,Round,When
                x/a,Germany,120,"1,5",Salesforce / HubSpot,open,Series A,01.10.2026
                x/b,n.a.,12.000,"0,5",keine,shut,,
                """);
        Path mapping = file("m.yaml", """
                format: icp-mapping/1
                id: {column: Key, strip: x/}
                columns:
                  country: Land
                  employees: [Employees, Staff]
                  annualRevenue: {column: Umsatz, times: 1000000}
                  technologies: {column: Tool 1, separator: /, none: [keine]}
                  live: {column: State, trueWhen: [open], falseWhen: [shut, sold]}
                events:
                  - {type: funding, subjectColumn: Round, dateColumn: When}
                unknown: [n.a.]
                decimal: ","
                dateFormat: dd.MM.yyyy
                """);
        assertThat(outcomes(table, "-m", mapping)).containsExactly("a ++++++", "b ?----?");
    }

    @Test
    void second_tables_give_events_and_tags_and_say_whether_they_are_complete() throws IOException {
        Path table = file("t.csv", "id\na\nb\nc\n");
        file("rounds.csv", "company,round,day\nx/a,Series A,2026-10-01\nx/b,Seed,2026-10-01\nx/zz,Seed,2026-10-01\n");
        file("tools.csv", "company,tool\na,Salesforce\na,HubSpot\nb,Salesforce\n");
        String mapping = """
                format: icp-mapping/1
                columns:
                  country: {constant: DE}
                  technologies: {table: tools.csv, idColumn: company, column: tool, complete: COMPLETE}
                events:
                  table: rounds.csv
                  idColumn: company
                  stripId: x/
                  type: funding
                  subjectColumn: round
                  dateColumn: day
                  complete: COMPLETE
                """;
        Path open = file("open.yaml", mapping.replace("COMPLETE", "false"));
        Path complete = file("complete.yaml", mapping.replace("COMPLETE", "true"));
        assertThat(outcomes(table, "-m", open)).containsExactly("a +??+?+", "b +??-?-", "c +?????");
        assertThat(outcomes(table, "-m", complete)).containsExactly("a +??+?+", "b +??-?-", "c +??-?-");
        Run run = Run.of("score", "-p", profile, "-a", table, "-m", open, "--as-of", "2026-11-01");
        assertThat(run.said()).contains("note       rounds.csv: 1 of 3 ids are no account's, such as 'zz'");
    }

    @Test
    void a_second_table_of_events_needs_no_mapping_where_it_has_the_usual_columns() throws IOException {
        Path table = file("t.csv", "id,country\na,DE\nb,DE\n");
        Path events = file("e.csv", "id,type,subject,date\na,funding,Series A,2026-10-01\n");
        assertThat(outcomes(table, "--events", events)).containsExactly("a +????+", "b +?????");
        assertThat(outcomes(table, "--events", events, "--events-complete")).containsExactly("a +????+", "b +????-");
        assertThat(outcomes(table, "--events-complete")).first().asString().contains("name it with --events");
    }

    @Test
    void a_bad_row_of_a_second_table_sets_its_account_aside_with_its_place() throws IOException {
        Path table = file("t.csv", "id,country\na,DE\nb,DE\n");
        Path events = file("e.csv", "id,type,subject,date\na,funding,Series A,13/10/2026\n,funding,,2026-10-01\n");
        Run run = Run.of("score", "-p", profile, "-a", table, "--as-of", "2026-11-01", "--events", events);
        assertThat(run.lines()).hasSize(1);
        assertThat(run.err())
                .contains("1 x events, first on line 2: " + events
                        + ", line 2: '13/10/2026' is not a date as YYYY-MM-DD; it looks"
                        + " like day first: --date-format d/M/yyyy")
                .contains("1 rows without an id were passed over");
    }

    @Test
    void rows_that_do_not_fit_the_header_are_named_or_filled_up() throws IOException {
        Path table = file("t.csv", "id,country,employees\na,DE\nb,DE,60,extra\n\nc,DE,60\n");
        Run run = Run.of("score", "-p", profile, "-a", table, "--as-of", "2026-11-01");
        assertThat(run.lines()).hasSize(2);
        assertThat(run.said())
                .contains(
                        "           1 x the line, first on line 3: has 4 cells, but the header has 3; put a cell that holds the"
                                + " separator in quotes")
                .contains(
                        "note       1 row has fewer cells than the header; the cells that are missing count as unknown");
    }

    @Test
    void a_table_that_cannot_be_one_is_refused_in_a_line() throws IOException {
        assertThat(outcomes(file("t.csv", "")))
                .containsExactly(
                        "icp: " + folder.resolve("t.csv") + " is empty: a table needs a header that names its columns");
        assertThat(outcomes(file("t.csv", "name,country\na,DE\n")))
                .containsExactly("icp: " + folder.resolve("t.csv")
                        + " has no column 'id' for the account's id (--id-column names"
                        + " it). Its columns are: name, country");
        assertThat(outcomes(file("t.csv", "id,country,Country\na,DE,DE\n"))).hasSize(1);
        assertThat(outcomes(file("t.csv", "id,Country,COUNTRY\na,DE,DE\n")))
                .first()
                .asString()
                .contains("has two columns that could be 'country'");
        assertThat(outcomes(file("t.csv", "PK\u0003\u0004rest\n")))
                .first()
                .asString()
                .contains("is a workbook or a zip archive");
        assertThat(outcomes(file("t.csv", "\"id,country\na,DE\n")))
                .first()
                .asString()
                .contains("the header cannot be read");
    }

    @Test
    void a_mapping_with_faults_tells_them_all_with_their_places() throws IOException {
        Path mapping = file("m.yaml", """
                format: icp-mapping/1
                colums: {}
                columns:
                  employees: {column: 5, tims: 3}
                events:
                  - {dateColumn: day}
                """);
        assertThat(outcomes(file("t.csv", ROWS), "-m", mapping))
                .hasSize(5)
                .anySatisfy(line -> assertThat(line)
                        .contains("m.yaml:2:9: a mapping has no key 'colums' here; did you mean 'columns'?"))
                .anySatisfy(line -> assertThat(line).contains("m.yaml:4:23: 'column' must be a text or a list"))
                .anySatisfy(
                        line -> assertThat(line).contains("a mapping has no key 'tims' here; did you mean 'times'?"))
                .anySatisfy(line -> assertThat(line).contains("'type' is missing"));
    }

    @Test
    void a_column_that_a_mapping_asks_for_has_to_be_there() throws IOException {
        Path mapping = file("m.yaml", "format: icp-mapping/1\ncolumns: {employees: Emploees}\n");
        assertThat(outcomes(file("t.csv", ROWS), "-m", mapping))
                .first()
                .asString()
                .contains("has no column 'Emploees' for employees; did you mean 'employees'?");
    }

    @Test
    void options_of_tables_do_not_go_unnoticed_where_the_accounts_are_json_lines() throws IOException {
        assertThat(outcomes(file("t.jsonl", "{\"id\":\"a\"}\n"), "--unknown", "n/a"))
                .first()
                .asString()
                .contains("do not apply");
    }
}
