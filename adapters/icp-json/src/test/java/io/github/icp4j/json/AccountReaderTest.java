package io.github.icp4j.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.icp4j.account.Account;
import io.github.icp4j.account.BadValue;
import io.github.icp4j.account.Event;
import io.github.icp4j.attribute.Attribute;
import io.github.icp4j.attribute.Attributes;
import io.github.icp4j.attribute.FlagAttribute;
import io.github.icp4j.attribute.Layer;
import io.github.icp4j.attribute.Schema;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What lines of accounts say, and what becomes of lines that say nothing valid. */
class AccountReaderTest {
    private static final FlagAttribute HIRING = Attribute.flag("hiring", Layer.BEHAVIORAL);
    private static final Schema SCHEMA = Schema.of(List.of(HIRING));

    /** All that came of a text. */
    private record Outcome(List<Account> accounts, List<RejectedAccount> rejects, AccountReport report) {}

    private static Outcome read(String text, BadValue policy) throws IOException {
        List<Account> accounts = new ArrayList<>();
        List<RejectedAccount> rejects = new ArrayList<>();
        InputStream in = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        try (AccountReader reader = AccountReader.builder(SCHEMA)
                .badValue(policy)
                .setAside(rejects::add)
                .open(in)) {
            reader.forEach(accounts::add);
            return new Outcome(accounts, rejects, reader.report());
        }
    }

    private static Outcome read(String text) throws IOException {
        return read(text, BadValue.REJECT);
    }

    @Test
    void every_kind_of_value_arrives() throws IOException {
        Outcome outcome = read("""
                {"employees": {"from": 51, "to": 200}, "annualRevenue": {"from": 1e7}, "growthRate": -0.25,
                """.strip() + """
                 "country": "US", "hiring": false, "technologies": ["SFDC", " "], "painPoints": [], "industry": " ",
                """.strip() + """
                 "region": null, "id": "acme.example", "foundedYear": {"from": null, "to": 1999},
                """.strip() + """
                 "events": [{"date": "2026-02-28", "type": "funding", "subject": null}, {"type": "hire", "subject": "CRO", "date": "2024-02-29"}]}
                """);
        assertThat(outcome.accounts())
                .containsExactly(Account.builder("acme.example")
                        .range(Attributes.EMPLOYEES, 51, 200)
                        .range(Attributes.ANNUAL_REVENUE, 1e7, Double.POSITIVE_INFINITY)
                        .number(Attributes.GROWTH_RATE, -0.25)
                        .text(Attributes.COUNTRY, "US")
                        .flag(HIRING, false)
                        .tags(Attributes.TECHNOLOGIES, List.of("SFDC"))
                        .tags(Attributes.PAIN_POINTS, List.of())
                        .range(Attributes.FOUNDED_YEAR, Double.NEGATIVE_INFINITY, 1999)
                        .events(List.of(
                                Event.of("funding", LocalDate.of(2026, 2, 28)),
                                Event.of("hire", "CRO", LocalDate.of(2024, 2, 29))))
                        .build());
    }

    @Test
    void an_account_knows_nothing_of_the_one_before() throws IOException {
        Outcome outcome = read("""
                {"id": "a", "country": "US", "technologies": ["x"], "events": []}
                {"id": "b"}
                {"id": "c", "technologies": []}
                """);
        assertThat(outcome.accounts())
                .containsExactly(
                        Account.builder("a")
                                .text(Attributes.COUNTRY, "US")
                                .tags(Attributes.TECHNOLOGIES, List.of("x"))
                                .events(List.of())
                                .build(),
                        Account.builder("b").build(),
                        Account.builder("c")
                                .tags(Attributes.TECHNOLOGIES, List.of())
                                .build());
    }

    @Test
    void a_whole_number_is_an_id_by_its_digits_and_ids_may_repeat() throws IOException {
        assertThat(read("{\"id\": 123456789012345678901234567890}\n{\"id\": 7}\r\n{\"id\": \"7\"}")
                        .accounts())
                .extracting(Account::id)
                .containsExactly("123456789012345678901234567890", "7", "7");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "country": 7                             | country      | must be text, but is the number 7
            "country": ["US"]                        | country      | must be text, but is a list
            "employees": "7"                         | employees    | must be a number, or a range with from and to, but is the text '7'
            "employees": NaN                         | employees    | must be a finite number, but is NaN
            "employees": -Infinity                   | employees    | must be a finite number, but is -Infinity
            "employees": 1e400                       | employees    | must be a finite number, but is 1e400
            "employees": {"from": 9, "to": 1}        | employees    | a range must not end below its start, but is from 9.0 to 1.0
            "employees": {}                          | employees    | a range must have at least one of from and to
            "employees": {"min": 1}                  | employees    | a range must have the numbers from and to, each once, but has min: the number 1
            "employees": {"from": 1, "from": 2}      | employees    | a range must have the numbers from and to, each once, but has from: the number 2
            "employees": {"from": "1"}               | employees    | a range must have the numbers from and to, each once, but has from: the text '1'
            "hiring": "true"                         | hiring       | must be true or false, but is the text 'true'
            "hiring": 1                              | hiring       | must be true or false, but is the number 1
            "technologies": "Salesforce"             | technologies | must be a list of texts, but is the text 'Salesforce'
            "technologies": ["a", 1, {"b": []}]      | technologies | must be a list of texts, but is the number 1
            "technologies": ["a", null]              | technologies | must be a list of texts, but is null
            "events": {"type": "a"}                  | events       | must be a list of events, but is an object
            "events": ["a"]                          | events       | event 1 must be an object with type and date, but is the text 'a'
            "events": [{"type": "a", "date": "2026-01-01"}, {"date": "2026-01-01"}] | events | event 2 must have a type, but it is absent
            "events": [{"type": " ", "date": "2026-01-01"}] | events | event 1 must have a type, but it is empty
            "events": [{"type": "a"}]                | events       | event 1 must have a date, but it is absent
            "events": [{"type": "a", "date": "2026-02-29"}] | events | event 1 must have a date as YYYY-MM-DD, but it is '2026-02-29'
            "events": [{"type": "a", "date": "1/2/2026"}] | events   | event 1 must have a date as YYYY-MM-DD, but it is '1/2/2026'
            "events": [{"type": "a", "date": 20260101}] | events     | event 1 has a bad date: it must be text, but is the number 20260101
            "events": [{"type": "a", "type": "b", "date": "2026-01-01"}] | events | event 1 has type twice
            "country": "US", "country": "US"         | country      | stands twice in one account
            """)
    void a_bad_value_sets_the_account_aside_or_is_unknown(String field, String attribute, String reason)
            throws IOException {
        String line = "{" + field + ", \"id\": \"acme\", \"region\": \"CA\"}\n{\"id\": \"next\"}";
        Outcome rejected = read(line);
        assertThat(rejected.rejects()).containsExactly(new RejectedAccount(1, "acme", attribute, reason));
        assertThat(rejected.accounts()).containsExactly(Account.builder("next").build());
        assertThat(rejected.report().setAsideBy()).containsExactly(Map.entry(attribute, 1L));

        Outcome unknown = read(line, BadValue.UNKNOWN);
        assertThat(unknown.accounts())
                .containsExactly(
                        Account.builder("acme").text(Attributes.REGION, "CA").build(),
                        Account.builder("next").build());
        assertThat(unknown.report().unknown()).containsExactly(Map.entry(attribute, 1L));
        assertThat(unknown.rejects()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"country": "US"}            | id | an account must have an id, but it is absent
            {"id": ""}                   | id | an account must have an id, but it is empty
            {"id": " "}                  | id | an account must have an id, but it is empty
            {"id": null}                 | id | must be text or a whole number, but is null
            {"id": 1.0}                  | id | must be text or a whole number, but is the number 1.0
            {"id": ["a"]}                | id | must be text or a whole number, but is a list
            {"id": "a", "id": "a"}       | id | stands twice in one account
            {"id": "\\ud800"}            | id | the id holds half of a surrogate pair, which is no character
            [{"id": "a"}]                |    | an account must be an object, but is a list
            7                            |    | an account must be an object, but is the number 7
            {"id": "a"} {"id": "b"}      |    | the line goes on after the end of its account
            """)
    void a_line_without_an_account_or_id_is_set_aside_whatever_the_policy(String line, String attribute, String reason)
            throws IOException {
        for (BadValue policy : BadValue.values()) {
            Outcome outcome = read("\n" + line + "\n{\"id\": \"next\"}\n", policy);
            assertThat(outcome.accounts())
                    .containsExactly(Account.builder("next").build());
            assertThat(outcome.rejects()).singleElement().satisfies(rejected -> {
                assertThat(rejected.line()).isEqualTo(2);
                assertThat(rejected.attribute()).isEqualTo(attribute);
                assertThat(rejected.reason()).isEqualTo(reason);
            });
        }
    }

    @Test
    void malformed_lines_are_set_aside_and_the_rest_goes_on() throws IOException {
        String deep = "[".repeat(100_000) + "]".repeat(100_000);
        String digits = "9".repeat(2_000);
        Outcome outcome = read(String.join(
                "\n",
                "{\"id\": \"a\",}",
                "{\"id\": \"b\"",
                "{'id': 'c'}",
                "{\"id\": \"d\", \"x\": " + deep + "}",
                "{\"id\": \"e\", \"employees\": " + digits + "}",
                "\u0000\u0001",
                "{\"id\": \"good\"}",
                "{\"id\": \"long\", \"x\": \"" + "y".repeat(AccountLines.LONGEST_LINE) + "\"}",
                "{\"id\": \"last\"}"));
        assertThat(outcome.accounts()).extracting(Account::id).containsExactly("good", "last");
        assertThat(outcome.rejects()).extracting(RejectedAccount::line).containsExactly(1L, 2L, 3L, 4L, 5L, 6L, 8L);
        assertThat(outcome.rejects()).allSatisfy(rejected -> {
            assertThat(rejected.attribute()).isNull();
            assertThat(rejected.reason()).hasSizeLessThan(200).doesNotContain("\n");
        });
        assertThat(outcome.rejects().get(0).reason()).startsWith("not JSON: ").endsWith("(byte 12)");
        assertThat(outcome.report().setAsideBy()).containsExactly(Map.entry("", 7L));
    }

    @Test
    void bytes_that_are_not_utf8_cost_their_line_alone() throws IOException {
        byte[] latin1 = "{\"id\": \"B\u00fcro\"}\n{\"id\": \"next\"}".getBytes(StandardCharsets.ISO_8859_1);
        List<RejectedAccount> rejects = new ArrayList<>();
        try (AccountReader reader =
                AccountReader.builder(SCHEMA).setAside(rejects::add).open(new ByteArrayInputStream(latin1))) {
            assertThat(reader.stream().map(Account::id)).containsExactly("next");
        }
        assertThat(rejects)
                .singleElement()
                .satisfies(rejected -> assertThat(rejected.reason()).contains("UTF-8"));
    }

    @Test
    void a_text_in_utf16_is_refused_at_once() {
        byte[] utf16 = "{\"id\": \"a\"}".getBytes(StandardCharsets.UTF_16);
        assertThatThrownBy(() -> AccountReader.builder(SCHEMA).open(new ByteArrayInputStream(utf16)))
                .isInstanceOf(IOException.class)
                .hasMessage("the accounts are UTF-16, but must be UTF-8");
    }

    @Test
    void every_line_is_accounted_for() throws IOException {
        Outcome outcome = read("""
                \uFEFF{"id": "a", "contry": "US", "name": "Acme", "employees": 7}

                {"id": "b", "contry": "CA", "employees": "many"}
                  \t
                {"id": "c", "employes": 3}
                no account
                """);
        AccountReport report = outcome.report();
        assertThat(report.lines()).isEqualTo(6);
        assertThat(report.blankLines()).isEqualTo(2);
        assertThat(report.accounts()).isEqualTo(2);
        assertThat(report.setAside()).isEqualTo(2);
        assertThat(report.setAsideBy()).containsExactly(Map.entry("", 1L), Map.entry("employees", 1L));
        assertThat(report.ignored())
                .containsExactly(
                        new IgnoredField("contry", 2, "country"),
                        new IgnoredField("employes", 1, null),
                        new IgnoredField("name", 1, null));
    }

    @Test
    void a_misspelt_field_is_named_only_where_the_known_one_is_absent() throws IOException {
        assertThat(read("{\"id\": \"a\", \"employes\": 3}").report().ignored())
                .containsExactly(new IgnoredField("employes", 1, "employees"));
    }

    @Test
    void any_number_of_ignored_names_takes_limited_memory() throws IOException {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 10_050; i++) {
            text.append("{\"id\": \"a\", \"x").append(i).append("\": 1}\n");
        }
        List<IgnoredField> ignored = read(text.toString()).report().ignored();
        assertThat(ignored).hasSize(10_001).contains(new IgnoredField("(others)", 50, null));
    }

    @Test
    void accounts_are_read_no_earlier_than_asked_for() throws IOException {
        List<Integer> asked = new ArrayList<>();
        InputStream endless = new InputStream() {
            private int line;

            @Override
            public int read() {
                throw new AssertionError("bytes are read in bulk");
            }

            @Override
            public int read(byte[] bytes, int from, int length) {
                line++;
                asked.add(line);
                byte[] one = ("{\"id\": " + line + "}\n").getBytes(StandardCharsets.UTF_8);
                System.arraycopy(one, 0, bytes, from, one.length);
                return one.length;
            }
        };
        try (AccountReader reader = AccountReader.builder(SCHEMA).open(endless);
                Stream<Account> accounts = reader.stream()) {
            Iterator<Account> first = accounts.iterator();
            assertThat(first.next().id()).isEqualTo("1");
            assertThat(reader.line()).isEqualTo(1);
            assertThat(first.next().id()).isEqualTo("2");
            assertThat(asked).containsExactly(1, 2);
            assertThatThrownBy(reader::iterator).isInstanceOf(IllegalStateException.class);
        }
    }
}
