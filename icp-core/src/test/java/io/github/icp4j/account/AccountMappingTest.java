package io.github.icp4j.account;

import static io.github.icp4j.attribute.Attributes.ANNUAL_REVENUE;
import static io.github.icp4j.attribute.Attributes.COUNTRY;
import static io.github.icp4j.attribute.Attributes.EMPLOYEES;
import static io.github.icp4j.attribute.Attributes.FOUNDED_YEAR;
import static io.github.icp4j.attribute.Attributes.TECHNOLOGIES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.icp4j.attribute.Attribute;
import io.github.icp4j.attribute.FlagAttribute;
import io.github.icp4j.attribute.Layer;
import io.github.icp4j.attribute.NumberAttribute;
import io.github.icp4j.attribute.Schema;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AccountMappingTest {
    private static final FlagAttribute PUBLIC = Attribute.flag("public", Layer.PAIN);
    private static final Event FUNDING = Event.of("funding", LocalDate.of(2026, 1, 1));

    private record Company(
            String domain,
            String country,
            Integer headcount,
            Long revenueFrom,
            Long revenueTo,
            Boolean listed,
            List<String> stack,
            Set<Event> news) {}

    private static AccountMapping.Builder<Company> companies() {
        return AccountMapping.<Company>id(Company::domain)
                .text(COUNTRY, Company::country)
                .number(EMPLOYEES, Company::headcount)
                .range(ANNUAL_REVENUE, Company::revenueFrom, Company::revenueTo)
                .flag(PUBLIC, Company::listed)
                .tags(TECHNOLOGIES, Company::stack)
                .events(Company::news);
    }

    @Test
    void an_object_is_read_as_the_account_that_it_stands_for() {
        Company company =
                new Company("acme.example", "US", 240, 10L, 50L, true, List.of("Salesforce"), Set.of(FUNDING));
        assertThat(companies().build().read(company))
                .isEqualTo(Account.builder("acme.example")
                        .text(COUNTRY, "US")
                        .number(EMPLOYEES, 240)
                        .range(ANNUAL_REVENUE, 10, 50)
                        .flag(PUBLIC, true)
                        .tags(TECHNOLOGIES, List.of("Salesforce"))
                        .events(List.of(FUNDING))
                        .build());
    }

    @Test
    void a_getter_that_gives_null_says_unknown() {
        Company nothing = new Company("acme.example", null, null, null, null, null, null, null);
        assertThat(companies().build().read(nothing))
                .isEqualTo(Account.builder("acme.example").build());
        Company empty = new Company("acme.example", "", null, null, null, null, Arrays.asList(null, ""), Set.of());
        assertThat(companies().build().read(empty))
                .isEqualTo(Account.builder("acme.example")
                        .tags(TECHNOLOGIES, List.of())
                        .events(List.of())
                        .build());
    }

    @Test
    void a_range_with_one_end_is_open_at_the_other() {
        Company from = new Company("a", null, null, 10L, null, null, null, null);
        Company to = new Company("a", null, null, null, 50L, null, null, null);
        assertThat(companies().build().read(from).value("annualRevenue"))
                .contains(new AttributeValue.Numeric(10, Double.POSITIVE_INFINITY));
        assertThat(companies().build().read(to).value("annualRevenue"))
                .contains(new AttributeValue.Numeric(Double.NEGATIVE_INFINITY, 50));
    }

    @Test
    void a_number_without_a_box_is_read_as_it_is() {
        AccountMapping<String> lengths = AccountMapping.<String>id(name -> name)
                .numberAsDouble(FOUNDED_YEAR, String::length)
                .build();
        assertThat(lengths.read("acme").value("foundedYear")).contains(new AttributeValue.Numeric(4, 4));
    }

    @Test
    void an_object_without_an_id_cannot_be_read() {
        AccountMapping<Company> companies =
                companies().badValuesAreUnknown(bad -> {}).build();
        assertThatExceptionOfType(BadValueException.class)
                .isThrownBy(() -> companies.read(new Company(null, null, null, null, null, null, null, null)))
                .withMessage("account without id, id: an account must have an id, but it is absent");
        assertThatExceptionOfType(BadValueException.class)
                .isThrownBy(() -> companies.read(new Company(" ", null, null, null, null, null, null, null)))
                .withMessage("account without id, id: an account must have an id, but it is empty");
        assertThatExceptionOfType(BadValueException.class)
                .isThrownBy(() -> companies.read(null))
                .withMessageStartingWith("account without id, id: cannot be read: java.lang.NullPointerException");
    }

    @Test
    void the_first_value_that_cannot_be_scored_is_told_with_its_attribute() {
        Company backwards = new Company("acme", null, null, 50L, 10L, null, null, null);
        assertThatExceptionOfType(BadValueException.class)
                .isThrownBy(() -> companies().build().read(backwards))
                .withMessage(
                        "account 'acme', annualRevenue: a range must not end below its start, but was 50.0 to 10.0");
        AccountMapping<String> throwing = AccountMapping.<String>id(name -> name)
                .number(EMPLOYEES, name -> Integer.valueOf(name))
                .number(FOUNDED_YEAR, name -> Double.NaN)
                .build();
        assertThatExceptionOfType(BadValueException.class)
                .isThrownBy(() -> throwing.read("acme"))
                .withMessage("account 'acme', employees: cannot be read: java.lang.NumberFormatException: "
                        + "For input string: \"acme\"")
                .withCauseInstanceOf(NumberFormatException.class);
        assertThatExceptionOfType(BadValueException.class)
                .isThrownBy(() -> throwing.read("7"))
                .withMessage("account '7', foundedYear: NaN is not a number that can be scored");
    }

    @Test
    void bad_values_can_count_as_unknown_and_each_is_told() {
        List<BadValueException> told = new ArrayList<>();
        AccountMapping<String> lenient = AccountMapping.<String>id(name -> name)
                .number(EMPLOYEES, name -> Integer.valueOf(name))
                .number(FOUNDED_YEAR, name -> Double.NaN)
                .text(COUNTRY, name -> "US")
                .badValuesAreUnknown(told::add)
                .build();
        assertThat(lenient.read("acme"))
                .isEqualTo(Account.builder("acme").text(COUNTRY, "US").build());
        assertThat(told).extracting(BadValueException::attribute).containsExactly("employees", "foundedYear");
        assertThat(told).extracting(BadValueException::accountId).containsOnly("acme");
    }

    @Test
    void every_field_is_read_in_order_however_many_there_are_and_whichever_fail() {
        for (int fields : new int[] {1, 2, 15, 16, 17, 33, 40}) {
            List<NumberAttribute> numbers = IntStream.range(0, fields)
                    .mapToObj(i -> Attribute.number("number" + i, Layer.FIRMOGRAPHIC))
                    .toList();
            for (int failing = 0; failing < fields; failing++) {
                readsAllBut(new TreeSet<>(List.of(failing, fields - 1 - failing / 2)), numbers);
            }
        }
    }

    private static void readsAllBut(Set<Integer> bad, List<NumberAttribute> numbers) {
        List<Integer> read = new ArrayList<>();
        List<BadValueException> told = new ArrayList<>();
        AccountMapping.Builder<String> builder = AccountMapping.id(name -> name);
        Account.Builder expected = Account.builder("acme");
        for (int i = 0; i < numbers.size(); i++) {
            int field = i;
            builder.number(numbers.get(i), name -> {
                read.add(field);
                return bad.contains(field) && field % 2 == 0
                        ? Integer.valueOf(name)
                        : bad.contains(field) ? Double.NaN : field;
            });
            if (!bad.contains(i)) {
                expected.number(numbers.get(i), i);
            }
        }
        List<String> names = numbers.stream().map(Attribute::name).toList();
        List<String> badNames = bad.stream().map(names::get).toList();

        AccountMapping<String> lenient = builder.badValuesAreUnknown(told::add).build();
        assertThat(lenient.read("acme")).isEqualTo(expected.build());
        AccountBatch batch =
                AccountBatch.builder(Schema.of(numbers)).add("acme", lenient).build();
        assertThat(batch.account(0)).isEqualTo(expected.build());

        assertThat(read)
                .containsExactlyElementsOf(Stream.of(names, names)
                        .flatMap(List::stream)
                        .map(names::indexOf)
                        .toList());
        assertThat(told)
                .extracting(BadValueException::attribute)
                .containsExactlyElementsOf(
                        Stream.of(badNames, badNames).flatMap(List::stream).toList());
    }

    @Test
    void an_attribute_mapped_twice_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> companies().number(EMPLOYEES, Company::headcount))
                .withMessage("'employees' is mapped twice");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> companies().events(Company::news))
                .withMessage("'events' is mapped twice");
        assertThatIllegalStateException()
                .isThrownBy(() -> companies().badValuesAreUnknown(bad -> {}).badValuesAreUnknown(bad -> {}));
    }
}
