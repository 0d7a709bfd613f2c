package io.github.icp4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.icp4j.account.Account;
import io.github.icp4j.account.AttributeValue;
import io.github.icp4j.account.BadValue;
import io.github.icp4j.account.Event;
import io.github.icp4j.profile.IdealCustomerProfile;
import io.github.icp4j.testing.RandomAccounts;
import io.github.icp4j.testing.RandomProfiles;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Accounts written as lines are read as what they were, and no text at all makes the reader fail. */
class AccountReaderProperties {
    static final List<String> PIECES = List.of(
            "{",
            "}",
            "[",
            "]",
            ":",
            ",",
            "\"",
            "\n",
            "\r\n",
            " ",
            "\"id\"",
            "\"a\"",
            "\"employees\"",
            "\"events\"",
            "\"technologies\"",
            "\"country\"",
            "\"type\"",
            "\"date\"",
            "\"2026-01-01\"",
            "\"from\"",
            "\"to\"",
            "1",
            "-0.5",
            "1e999",
            "NaN",
            "null",
            "true",
            "\\",
            "\\u00",
            "\uFEFF",
            "\u0000",
            "é",
            "{\"id\":\"a\"",
            "\"events\":[{\"type\":\"a\",\"date\":\"2026-01-01\"}",
            "\"employees\":{\"from\":1");

    @Property(tries = 100)
    void an_account_written_and_read_is_equal(@ForAll long seed) throws IOException {
        Random random = new Random(seed);
        IdealCustomerProfile profile = RandomProfiles.profile(random);
        List<Account> accounts = RandomAccounts.accounts(random, profile, 10);
        String text = accounts.stream().map(AccountReaderProperties::line).collect(Collectors.joining("\n"));
        try (AccountReader reader = AccountReader.builder(profile.schema()).open(bytes(text))) {
            assertThat(reader).as("%s", text).containsExactlyElementsOf(accounts);
        }
    }

    @Property(tries = 1000)
    void no_text_makes_the_reader_fail_and_every_line_is_accounted_for(
            @ForAll("almostAccounts") String text, @ForAll BadValue policy) throws IOException {
        int[] rejects = {0};
        try (AccountReader reader = AccountReader.builder(
                        RandomProfiles.profile(new Random(1)).schema())
                .badValue(policy)
                .setAside(rejected -> rejects[0]++)
                .open(bytes(text))) {
            long accounts = reader.stream().count();
            AccountReport report = reader.report();
            assertThat(report.accounts()).isEqualTo(accounts);
            assertThat(report.setAside()).isEqualTo(rejects[0]);
            assertThat(report.lines()).isEqualTo(report.blankLines() + accounts + rejects[0]);
            assertThat(report.lines()).isEqualTo(lines(text));
        }
    }

    @Property(tries = 500)
    void every_line_is_read_as_if_it_stood_alone(@ForAll("almostAccounts") String text, @ForAll BadValue policy)
            throws IOException {
        List<Object> alone = new ArrayList<>();
        for (String line : text.split("\n", -1)) {
            alone.addAll(read(line, policy));
        }
        // The mark of byte order is one at the start of the text, and nothing elsewhere.
        if (text.indexOf('\uFEFF') < 0) {
            assertThat(read(text, policy)).as("%s", text).isEqualTo(alone);
        }
    }

    /** Accounts, and what was set aside but for its line. */
    private static List<Object> read(String text, BadValue policy) throws IOException {
        List<Object> found = new ArrayList<>();
        try (AccountReader reader = AccountReader.builder(
                        RandomProfiles.profile(new Random(1)).schema())
                .badValue(policy)
                .setAside(rejected -> found.add(Arrays.asList(rejected.id(), rejected.attribute(), rejected.reason())))
                .open(bytes(text))) {
            reader.forEach(found::add);
        }
        return found;
    }

    private static long lines(String text) {
        String marked = text.startsWith("\uFEFF") ? text.substring(1) : text;
        long ends = marked.chars().filter(c -> c == '\n').count();
        return marked.isEmpty() || marked.endsWith("\n") ? ends : ends + 1;
    }

    @Provide
    static Arbitrary<String> almostAccounts() {
        return Arbitraries.of(PIECES).list().ofMaxSize(30).map(list -> String.join("", list));
    }

    private static ByteArrayInputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    static String line(Account account) {
        StringBuilder line = new StringBuilder("{\"id\": ").append(quoted(account.id()));
        account.values()
                .forEach((name, value) ->
                        line.append(", ").append(quoted(name)).append(": ").append(value(value)));
        account.events()
                .ifPresent(events -> line.append(", \"events\": ")
                        .append(events.stream()
                                .map(AccountReaderProperties::event)
                                .toList()));
        return line.append('}').toString();
    }

    private static String value(AttributeValue value) {
        if (value instanceof AttributeValue.Text text) {
            return quoted(text.text());
        }
        if (value instanceof AttributeValue.Tags tags) {
            return tags.tags().stream()
                    .map(AccountReaderProperties::quoted)
                    .toList()
                    .toString();
        }
        if (value instanceof AttributeValue.Numeric number) {
            if (number.isExact()) {
                return String.valueOf(number.from());
            }
            String from = Double.isInfinite(number.from()) ? "" : "\"from\": " + number.from();
            String to = Double.isInfinite(number.to()) ? "" : "\"to\": " + number.to();
            return "{" + from + (from.isEmpty() || to.isEmpty() ? "" : ", ") + to + "}";
        }
        return String.valueOf(((AttributeValue.Flag) value).value());
    }

    private static String event(Event event) {
        String subject = event.subject() == null ? "" : ", \"subject\": " + quoted(event.subject());
        return "{\"type\": " + quoted(event.type()) + subject + ", \"date\": \"" + event.date() + "\"}";
    }

    private static String quoted(String text) {
        return JsonText.of(new Node.Text(Place.START, text)).strip();
    }
}
