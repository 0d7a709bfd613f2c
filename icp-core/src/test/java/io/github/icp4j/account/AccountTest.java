package io.github.icp4j.account;

import static io.github.icp4j.attribute.Attributes.ANNUAL_REVENUE;
import static io.github.icp4j.attribute.Attributes.COUNTRY;
import static io.github.icp4j.attribute.Attributes.EMPLOYEES;
import static io.github.icp4j.attribute.Attributes.INDUSTRY;
import static io.github.icp4j.attribute.Attributes.TECHNOLOGIES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.icp4j.attribute.Attribute;
import io.github.icp4j.attribute.FlagAttribute;
import io.github.icp4j.attribute.Layer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class AccountTest {
    private static final FlagAttribute PUBLIC = Attribute.flag("public", Layer.PAIN);
    private static final Event FUNDING = Event.of("funding", LocalDate.of(2026, 1, 1));

    @Test
    void what_is_given_is_known_in_the_order_given() {
        Account account = Account.builder(" acme ")
                .number(EMPLOYEES, Integer.valueOf(240))
                .text(COUNTRY, " USA")
                .flag(PUBLIC, Boolean.TRUE)
                .tags(TECHNOLOGIES, List.of("Salesforce", " "))
                .range(ANNUAL_REVENUE, 1e6, Double.POSITIVE_INFINITY)
                .events(List.of(FUNDING))
                .build();
        assertThat(account.id()).isEqualTo(" acme ");
        assertThat(account.values().keySet())
                .containsExactly("employees", "country", "public", "technologies", "annualRevenue");
        assertThat(account.value("employees")).contains(new AttributeValue.Numeric(240, 240));
        assertThat(account.value("country")).contains(new AttributeValue.Text(" USA"));
        assertThat(account.value("public")).contains(new AttributeValue.Flag(true));
        assertThat(account.value("technologies")).contains(new AttributeValue.Tags(List.of("Salesforce")));
        assertThat(account.events()).contains(List.of(FUNDING));
        assertThat(account.value("industry")).isEmpty();
    }

    @Test
    void null_and_empty_text_are_unknown_and_an_empty_list_is_known() {
        Account account = Account.builder("a")
                .text(INDUSTRY, null)
                .text(COUNTRY, "\u2003")
                .number(EMPLOYEES, (Number) null)
                .flag(PUBLIC, (Boolean) null)
                .events(null)
                .tags(TECHNOLOGIES, List.of())
                .value(ANNUAL_REVENUE, null)
                .build();
        assertThat(account.values().keySet()).containsExactly("technologies");
        assertThat(account.events()).isEmpty();
        assertThat(Account.builder("a").events(List.of()).build().events()).contains(List.of());
    }

    @Test
    void nothing_that_is_given_or_handed_out_can_change_an_account() {
        List<String> tags = new ArrayList<>(Arrays.asList("Salesforce", null, ""));
        List<Event> events = new ArrayList<>(List.of(FUNDING));
        Account account =
                Account.builder("a").tags(TECHNOLOGIES, tags).events(events).build();
        tags.clear();
        events.clear();
        assertThat(account.value("technologies")).contains(new AttributeValue.Tags(List.of("Salesforce")));
        assertThat(account.events()).contains(List.of(FUNDING));
        assertThatThrownBy(() -> account.values().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> account.events().orElseThrow().clear())
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void a_value_set_twice_is_refused() {
        Account.Builder account = Account.builder("a").number(EMPLOYEES, 1).events(List.of());
        assertThatIllegalStateException()
                .isThrownBy(() -> account.number(EMPLOYEES, 2))
                .withMessage("employees of account 'a' is set twice");
        assertThatIllegalStateException()
                .isThrownBy(() -> account.events(List.of()))
                .withMessage("events of account 'a' are set twice");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\u00a0"})
    void an_id_is_text_that_is_not_empty(String id) {
        assertThatExceptionOfType(BadValueException.class)
                .isThrownBy(() -> Account.builder(id))
                .withMessage("account without id, id: an account must have an id, but it is empty");
    }

    @ParameterizedTest
    @CsvSource({
        "NaN, 1, NaN is not a number that can be scored",
        "1, NaN, NaN is not a number that can be scored",
        "Infinity, Infinity, an infinite number cannot be scored",
        "-Infinity, -Infinity, an infinite number cannot be scored",
        "-Infinity, Infinity, a range must have at least one end",
        "2, 1, 'a range must not end below its start, but was 2.0 to 1.0'"
    })
    void a_number_that_cannot_be_scored_is_refused(double from, double to, String reason) {
        assertThatExceptionOfType(BadValueException.class)
                .isThrownBy(() -> Account.builder("a").range(EMPLOYEES, from, to))
                .satisfies(e -> assertThat(e.reason()).isEqualTo(reason))
                .satisfies(e -> assertThat(e.attribute()).isEqualTo("employees"))
                .satisfies(e -> assertThat(e.accountId()).isEqualTo("a"));
    }

    @Test
    void a_number_and_a_range_know_which_they_are() {
        assertThat(new AttributeValue.Numeric(1, 1).isExact()).isTrue();
        assertThat(new AttributeValue.Numeric(-0.0, 0.0)).isEqualTo(new AttributeValue.Numeric(0.0, 0.0));
        assertThat(new AttributeValue.Numeric(1, 2).isExact()).isFalse();
        assertThat(new AttributeValue.Numeric(1, Double.POSITIVE_INFINITY).isExact())
                .isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> new AttributeValue.Text(" "));
    }

    @Test
    void a_value_of_another_type_is_refused() {
        assertThatExceptionOfType(BadValueException.class)
                .isThrownBy(() -> Account.builder("a").value(EMPLOYEES, new AttributeValue.Text("many")))
                .withMessage("account 'a', employees: must be number, but was text");
    }

    @Test
    void accounts_are_values_and_show_their_id_alone() {
        Account account =
                Account.builder("a").number(EMPLOYEES, 1).events(List.of()).build();
        assertThat(Account.builder("a").number(EMPLOYEES, 1).events(List.of()).build())
                .isEqualTo(account)
                .hasSameHashCodeAs(account);
        assertThat(Account.builder("b").number(EMPLOYEES, 1).events(List.of()).build())
                .isNotEqualTo(account);
        assertThat(Account.builder("a").number(EMPLOYEES, 2).events(List.of()).build())
                .isNotEqualTo(account);
        assertThat(Account.builder("a").number(EMPLOYEES, 1).build()).isNotEqualTo(account);
        assertThat(account).hasToString("Account[a]");
    }

    static Stream<Callable<Event>> badEvents() {
        return Stream.of(() -> Event.of("", LocalDate.EPOCH), () -> Event.of(" \u3000", "subject", LocalDate.EPOCH));
    }

    @ParameterizedTest
    @MethodSource("badEvents")
    void an_event_must_have_a_type(Callable<Event> event) {
        assertThatIllegalArgumentException()
                .isThrownBy(event::call)
                .withMessage("an event must have a type, but it is empty");
    }

    @Test
    void an_empty_subject_is_none() {
        assertThat(Event.of("hire", " ", LocalDate.EPOCH)).isEqualTo(Event.of("hire", LocalDate.EPOCH));
        assertThat(Event.of("hire", null, LocalDate.EPOCH).subject()).isNull();
    }

    @Test
    void what_to_do_with_bad_values_is_called_as_users_write_it() {
        assertThat(List.of(BadValue.values())).extracting(BadValue::label).containsExactly("reject", "unknown");
    }
}
