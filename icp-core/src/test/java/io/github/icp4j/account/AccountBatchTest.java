package io.github.icp4j.account;

import static io.github.icp4j.attribute.Attributes.ANNUAL_REVENUE;
import static io.github.icp4j.attribute.Attributes.COUNTRY;
import static io.github.icp4j.attribute.Attributes.EMPLOYEES;
import static io.github.icp4j.attribute.Attributes.TECHNOLOGIES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.icp4j.account.columns.TileShape;
import io.github.icp4j.attribute.Attribute;
import io.github.icp4j.attribute.FlagAttribute;
import io.github.icp4j.attribute.Layer;
import io.github.icp4j.attribute.Schema;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AccountBatchTest {
    private static final FlagAttribute PUBLIC = Attribute.flag("publiclyTraded", Layer.FIRMOGRAPHIC);
    private static final Schema SCHEMA = Schema.of(List.of(PUBLIC));
    private static final LocalDate DAY = LocalDate.of(2026, 2, 3);

    @Test
    void an_account_comes_back_as_it_went_in_but_folded() {
        Account account = Account.builder("Ä-1 \ud83d\ude00 \ud83d")
                .text(COUNTRY, "  United   STATES ")
                .number(EMPLOYEES, 240)
                .range(ANNUAL_REVENUE, 1e6, Double.POSITIVE_INFINITY)
                .flag(PUBLIC, true)
                .tags(TECHNOLOGIES, List.of("HubSpot", "Salesforce", "hubspot"))
                .events(List.of(Event.of("Funding", "Series A", DAY), Event.of("layoffs", DAY)))
                .build();
        Account nothing = Account.builder("nothing known").build();
        Account none = Account.builder("nothing there")
                .tags(TECHNOLOGIES, List.of())
                .events(List.of())
                .build();

        AccountBatch batch =
                AccountBatch.builder(SCHEMA).add(account).add(nothing).add(none).build();

        assertThat(batch.size()).isEqualTo(3);
        assertThat(batch.account(0))
                .isEqualTo(Account.builder("Ä-1 \ud83d\ude00 \ud83d")
                        .text(COUNTRY, "united states")
                        .number(EMPLOYEES, 240)
                        .range(ANNUAL_REVENUE, 1e6, Double.POSITIVE_INFINITY)
                        .flag(PUBLIC, true)
                        .tags(TECHNOLOGIES, List.of("hubspot", "salesforce"))
                        .events(List.of(Event.of("funding", "series a", DAY), Event.of("layoffs", DAY)))
                        .build());
        assertThat(batch.account(1)).isEqualTo(nothing);
        assertThat(batch.account(2)).isEqualTo(none);
    }

    @Test
    void numbers_come_back_to_the_last_bit_whatever_their_kind() {
        Random random = new Random(5);
        List<double[]> kinds = List.of(
                random.doubles(40).toArray(),
                random.ints(40, 0, 1000).mapToDouble(i -> i / 100.0).toArray(),
                random.ints(40).mapToDouble(i -> 1000.0 * i).toArray(),
                new double[] {0.1 + 0.2, 0.3, -0.0, Double.MAX_VALUE, Double.MIN_VALUE, -Double.MAX_VALUE},
                new double[] {9_007_199_254_740_992.0, 9_007_199_254_740_994.0, -1},
                new double[] {7});
        for (double[] numbers : kinds) {
            AccountBatch batch = AccountBatch.columns(SCHEMA, numbers.length)
                    .ids(Integer::toString)
                    .numbers(EMPLOYEES, numbers)
                    .build();
            for (int row = 0; row < numbers.length; row++) {
                assertThat(batch.account(row).value("employees"))
                        .contains(new AttributeValue.Numeric(numbers[row], numbers[row]));
            }
        }
    }

    @Test
    void columns_and_rows_make_the_same_batch() {
        BitSet unknown = new BitSet();
        unknown.set(1);
        AccountBatch columns = AccountBatch.columns(SCHEMA, 3)
                .ids(List.of("a", "b", "c")::get)
                .text(COUNTRY, new int[] {1, -1, 2}, List.of("US", "Germany", " "))
                .ranges(EMPLOYEES, new double[] {10, Double.NaN, 5}, new double[] {20, Double.NaN, 5})
                .flags(PUBLIC, new boolean[] {true, true, false}, unknown)
                .tags(TECHNOLOGIES, new int[] {0, 2, 2, 2}, new int[] {0, 1}, List.of("Slack", "Outreach"), unknown)
                .events(
                        new int[] {0, 1, 1, 1},
                        new int[] {0},
                        List.of("funding"),
                        new int[] {-1},
                        List.of(),
                        new int[] {(int) DAY.toEpochDay()},
                        unknown)
                .build();
        AccountBatch rows = AccountBatch.builder(SCHEMA)
                .text(SCHEMA.slot("country"), "Germany")
                .range(SCHEMA.slot("employees"), 10, 20)
                .flag(SCHEMA.slot("publiclyTraded"), true)
                .tag(SCHEMA.slot("technologies"), java.nio.CharBuffer.wrap("Slack"))
                .tag(SCHEMA.slot("technologies"), "Outreach")
                .endTags(SCHEMA.slot("technologies"))
                .event("funding", null, DAY)
                .endEvents()
                .endRow("a")
                .endRow("b")
                .text(SCHEMA.slot("country"), " ")
                .number(SCHEMA.slot("employees"), 5)
                .flag(SCHEMA.slot("publiclyTraded"), false)
                .endTags(SCHEMA.slot("technologies"))
                .endEvents()
                .endRow("c")
                .build();
        for (int row = 0; row < 3; row++) {
            assertThat(columns.account(row)).isEqualTo(rows.account(row));
            assertThat(columns.id(row)).isEqualTo(rows.id(row));
        }
    }

    @Test
    void texts_within_bytes_are_those_of_strings() {
        byte[] ascii = "<Germany|Slack| |Funding|Series B>".getBytes(StandardCharsets.US_ASCII);
        AccountBatch bytes = AccountBatch.builder(SCHEMA)
                .text(SCHEMA.slot("country"), ascii, 1, 7)
                .tag(SCHEMA.slot("technologies"), ascii, 9, 5)
                .tag(SCHEMA.slot("technologies"), ascii, 15, 1)
                .endTags(SCHEMA.slot("technologies"))
                .event(ascii, 17, 7, 25, 8, DAY.toEpochDay())
                .event(ascii, 17, 7, 25, 0, DAY.toEpochDay())
                .endEvents()
                .endRow("a")
                .build();
        AccountBatch strings = AccountBatch.builder(SCHEMA)
                .text(SCHEMA.slot("country"), "Germany")
                .tag(SCHEMA.slot("technologies"), "Slack")
                .endTags(SCHEMA.slot("technologies"))
                .event("Funding", "Series B", DAY)
                .event("Funding", null, DAY)
                .endEvents()
                .endRow("a")
                .build();
        assertThat(bytes.account(0)).isEqualTo(strings.account(0));
        AccountBatchBuilder builder = AccountBatch.builder(SCHEMA);
        assertThatThrownBy(() -> builder.event(ascii, 15, 1, 9, 5, 0)).hasMessageContaining("must have a type");
        assertThatThrownBy(() -> builder.text(SCHEMA.slot("country"), new byte[] {'K', (byte) 0xF6}, 0, 2))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("0xf6");
        assertThatThrownBy(() -> builder.text(SCHEMA.slot("country"), ascii, 30, 9))
                .isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void a_row_that_is_given_up_leaves_nothing_behind() {
        AccountMapping<List<String>> mapping = AccountMapping.<List<String>>id(source -> source.get(0))
                .tags(TECHNOLOGIES, source -> source.subList(1, source.size()))
                .events(source -> List.of(Event.of("funding", DAY)))
                .number(EMPLOYEES, source -> source.size() > 2 ? Double.NaN : 7.0)
                .build();
        AccountBatchBuilder builder = AccountBatch.builder(SCHEMA);
        builder.add(List.of("a", "Slack"), mapping);
        assertThatExceptionOfType(BadValueException.class)
                .isThrownBy(() -> builder.add(List.of("b", "Outreach", "Gong"), mapping))
                .satisfies(bad -> assertThat(bad.accountId()).isEqualTo("b"))
                .satisfies(bad -> assertThat(bad.attribute()).isEqualTo("employees"))
                .satisfies(bad -> assertThat(bad.reason()).isEqualTo("NaN is not a number that can be scored"));
        assertThatExceptionOfType(BadValueException.class).isThrownBy(() -> builder.add(List.of(" "), mapping));
        builder.add(List.of("c"), mapping);

        AccountBatch batch = builder.build();

        assertThat(batch.size()).isEqualTo(2);
        assertThat(batch.account(0)).isEqualTo(mapping.read(List.of("a", "slack")));
        assertThat(batch.account(1)).isEqualTo(mapping.read(List.of("c")));
        assertThat(builder.build().size()).isZero();
    }

    @Test
    void a_mapping_that_takes_bad_values_as_unknown_does_so_for_a_batch_too() {
        List<BadValueException> told = new ArrayList<>();
        AccountMapping<String> mapping = AccountMapping.<String>id(source -> source)
                .numberAsDouble(EMPLOYEES, source -> Double.NaN)
                .tags(TECHNOLOGIES, source -> Arrays.asList("Slack", null, fail()))
                .text(COUNTRY, source -> "US")
                .badValuesAreUnknown(told::add)
                .build();

        AccountBatch batch = AccountBatch.builder(SCHEMA).add("a", mapping).build();

        assertThat(batch.account(0))
                .isEqualTo(Account.builder("a").text(COUNTRY, "us").build());
        assertThat(told).extracting(BadValueException::attribute).containsExactly("employees", "technologies");
    }

    private static String fail() {
        throw new IllegalStateException("no such list");
    }

    @Test
    void a_batch_of_several_tiles_keeps_every_row() {
        int size = 2 * TileShape.MAX_ROWS + 1_000;
        int[] offsets = IntStream.rangeClosed(0, size).map(row -> row * 2).toArray();
        int[] tags = IntStream.range(0, size * 2).map(i -> i * 31 % 97).toArray();
        List<String> names = IntStream.range(0, 97).mapToObj(i -> "tag " + i).toList();
        AccountBatch batch = AccountBatch.columns(SCHEMA, size)
                .ids(row -> "id " + row)
                .numbers(EMPLOYEES, IntStream.range(0, size).asDoubleStream().toArray())
                .tags(TECHNOLOGIES, offsets, tags, names, null)
                .build();

        assertThat(batch.size()).isEqualTo(size);
        for (int row = 0; row < size; row += 997) {
            List<String> expected = new ArrayList<>(List.of(names.get(tags[2 * row]), names.get(tags[2 * row + 1])));
            assertThat(batch.id(row)).isEqualTo("id " + row);
            assertThat(batch.account(row).value("employees")).contains(new AttributeValue.Numeric(row, row));
            assertThat(((AttributeValue.Tags)
                                    batch.account(row).value("technologies").orElseThrow())
                            .tags())
                    .containsExactlyInAnyOrderElementsOf(expected);
        }
    }

    @Test
    void what_cannot_be_is_refused_with_its_reason() {
        AccountColumns columns = AccountBatch.columns(SCHEMA, 2).numbers(EMPLOYEES, new double[2]);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> columns.numbers(EMPLOYEES, new double[2]))
                .withMessage("'employees' is given twice");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> columns.flags(PUBLIC, new boolean[1], null))
                .withMessage("publiclyTraded must have 2 rows, but has 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> columns.flags(Attribute.flag("other", Layer.PAIN), new boolean[2], null))
                .withMessageContaining("is not in the batch's schema");
        assertThatIllegalStateException().isThrownBy(columns::build).withMessage("ids must be given");
        assertThatExceptionOfType(BadValueException.class)
                .isThrownBy(() -> columns.ids(row -> row == 0 ? "a" : " ").build());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AccountBatch.builder(SCHEMA).number(SCHEMA.slot("employees"), Double.NaN));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AccountBatch.builder(SCHEMA).event("", null, DAY));
    }
}
