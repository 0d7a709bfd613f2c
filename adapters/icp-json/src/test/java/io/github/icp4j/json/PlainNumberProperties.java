package io.github.icp4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A number that is read where it lies is the one that the text stands for, and no text that is no number is one. */
class PlainNumberProperties {
    @Property(tries = 5000)
    void a_number_of_few_digits_is_the_double_nearest_to_it(
            @ForAll @LongRange(min = 0, max = 999_999_999_999_999L) long digits,
            @ForAll @IntRange(max = 15) int scale,
            @ForAll boolean negative) {
        String text = (negative ? "-" : "") + BigDecimal.valueOf(digits, scale).toPlainString();
        if (text.length() <= 16) {
            assertThat(read(text)).as(text).isEqualTo(Double.parseDouble(text) + 0.0);
        }
    }

    @Property(tries = 5000)
    void whatever_else_is_taken_is_a_number_of_json(
            @ForAll @CharRange(from = '0', to = '9') @Chars({'-', '.', 'e', '+', ' ', 'é'}) @StringLength(max = 20)
                    String text) {
        double read = read(text);
        if (!Double.isNaN(read)) {
            assertThat(text).matches("-?(0|[1-9]\\d*)(\\.\\d+)?");
            assertThat(read).isEqualTo(Double.parseDouble(text) + 0.0);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-",
                "01",
                "-00",
                "00.5",
                "1.",
                ".5",
                "1e5",
                "1.5.2",
                "--1",
                "+1",
                "1-",
                "NaN",
                "12345678901234567",
                "0x1"
            })
    void these_are_the_parsers_to_read(String text) {
        assertThat(read(text)).isNaN();
    }

    /** The number that is all of a text; NaN where it is not plain. */
    private static double read(String text) {
        PlainNumber number = new PlainNumber();
        byte[] bytes = ("[" + text + "}\n" + "9".repeat(20)).getBytes(StandardCharsets.UTF_8);
        int end = number.read(bytes, 1);
        return end >= 0 && bytes[end] == '}' ? number.value() + 0.0 : Double.NaN;
    }
}
