package io.github.icp4j.cli.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.icp4j.account.AttributeValue.Numeric;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers as people and tools write them into tables. */
class NumberCellTest {
    private static final double INF = Double.POSITIVE_INFINITY;

    private static NumberCell usual() {
        return new NumberCell(false, BigDecimal.ONE, null);
    }

    private static Numeric read(String cell) throws BadCell {
        return usual().read(cell);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0|0",
                "1200|1200",
                "1,200|1200",
                " 1,234,567 |1234567",
                "1.5|1.5",
                "-3.25|-3.25",
                ".5|0.5",
                "1 200|1200",
                "1'200'000|1200000",
                "$1.5M|1500000",
                "$ 1.5 m|1500000",
                "1.5 million|1500000",
                "2.5K|2500",
                "$3bn|3000000000",
                "1.2B USD|1200000000",
                "US$40,000|40000",
                "35%|0.35",
                "1.2E+06|1200000",
                "12E-1|1.2",
                "250 employees|250",
                "0.1|0.1",
                "12345678901234567890|12345678901234567890",
            })
    void a_number_is_the_double_nearest_to_what_the_cell_says(String cell, double number) throws BadCell {
        assertThat(read(cell)).isEqualTo(new Numeric(number, number));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "51-200|51|200",
                "51 - 200|51|200",
                "51\u2013200|51|200",
                "51 to 200|51|200",
                "1-10 employees|1|10",
                "1,001-5,000|1001|5000",
                "$50M-$100M|50000000|100000000",
                "$50-100M|50000000|100000000",
                "500K - 1M|500000|1000000",
            })
    void a_bucket_stays_a_range_with_both_ends_in_it(String cell, double from, double to) throws BadCell {
        assertThat(read(cell)).isEqualTo(new Numeric(from, to));
    }

    @Test
    void an_open_bucket_is_a_range_with_one_end() throws BadCell {
        assertThat(read("10001+")).isEqualTo(new Numeric(10001, INF));
        assertThat(read("$1B+")).isEqualTo(new Numeric(1e9, INF));
        assertThat(read(">= 500")).isEqualTo(new Numeric(500, INF));
        assertThat(read("up to 50")).isEqualTo(new Numeric(-INF, 50));
    }

    @Test
    void more_than_and_less_than_leave_the_number_itself_out() throws BadCell {
        assertThat(read("> 500")).isEqualTo(new Numeric(Math.nextUp(500.0), INF));
        assertThat(read("<10")).isEqualTo(new Numeric(-INF, Math.nextDown(10.0)));
        assertThat(read("more than 1,000")).isEqualTo(new Numeric(Math.nextUp(1000.0), INF));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "about 200",
                "12a",
                "1,2",
                "1,20,000",
                "12 34",
                "1.2.3",
                "NaN",
                "Infinity",
                "#NAME?",
                "#REF!",
                "--5",
                "$",
                "200 XQZ",
                "0x1F",
                "1e999999",
                "5 - 3 - 1",
                "٣"
            })
    void what_is_no_number_is_refused_not_guessed(String cell) {
        assertThatThrownBy(() -> read(cell)).isInstanceOf(BadCell.class).hasMessageStartingWith("'" + cell + "' ");
    }

    @Test
    void a_decimal_comma_is_asked_about_not_taken_for_a_group() {
        assertThatThrownBy(() -> read("1,5")).hasMessageContaining("--decimal ','");
    }

    @Test
    void a_range_that_a_spreadsheet_made_a_date_of_is_recognised() {
        assertThatThrownBy(() -> read("10-Jan")).hasMessageContaining("range such as 1-10");
        assertThatThrownBy(() -> read("Oct-01")).hasMessageContaining("range such as 1-10");
    }

    @Test
    void a_range_the_wrong_way_round_is_refused() {
        assertThatThrownBy(() -> read("200-51")).hasMessageContaining("must not end below its start");
    }

    @Test
    void with_a_decimal_comma_points_group_thousands() throws BadCell {
        NumberCell german = new NumberCell(true, BigDecimal.ONE, null);
        assertThat(german.read("1.234,5")).isEqualTo(new Numeric(1234.5, 1234.5));
        assertThat(german.read("1.200")).isEqualTo(new Numeric(1200, 1200));
    }

    @Test
    void a_column_in_millions_is_multiplied_exactly() throws BadCell {
        NumberCell millions = new NumberCell(false, new BigDecimal("1000000"), null);
        assertThat(millions.read("523964")).isEqualTo(new Numeric(523_964_000_000.0, 523_964_000_000.0));
        assertThat(millions.read("0.1")).isEqualTo(new Numeric(100_000, 100_000));
    }

    @Test
    void the_first_currency_met_is_the_columns_and_another_one_is_refused_not_converted() throws BadCell {
        NumberCell column = usual();
        column.read("$5M");
        column.read("US$6M");
        column.read("7,000,000");
        assertThat(column.currency()).isEqualTo("USD");
        assertThatThrownBy(() -> column.read("\u20ac4M")).hasMessageContaining("in EUR, but the column is in USD");
        assertThatThrownBy(() -> column.read("CA$4M")).hasMessageContaining("in CAD, but the column is in USD");
    }

    @Test
    void a_currency_that_the_mapping_names_holds_from_the_first_cell() {
        NumberCell euros = new NumberCell(false, BigDecimal.ONE, "EUR");
        assertThatThrownBy(() -> euros.read("$5M")).hasMessageContaining("in USD, but the column is in EUR");
    }

    @Test
    void minus_zero_is_zero() throws BadCell {
        assertThat(read("-0")).isEqualTo(new Numeric(0, 0));
    }
}
