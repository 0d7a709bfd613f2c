package io.github.icp4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IsoDaysTest {
    @Test
    void every_year_month_and_day_is_what_the_calendar_says() {
        for (int year = 0; year <= 9999; year += year < 1890 || year > 2110 ? 97 : 1) {
            for (int month = 0; month <= 13; month++) {
                for (int day = 0; day <= 32; day++) {
                    String text = String.format("%04d-%02d-%02d", year, month, day);
                    long expected = expected(year, month, day);
                    assertThat(day("<" + text + ">", 1, 10)).as(text).isEqualTo(expected);
                    assertThat(dayOfBytes("<" + text + ">", 1, 10))
                            .as(text)
                            .isEqualTo(year >= 1900 && year <= 2100 ? expected : IsoDays.NO_DAY);
                }
            }
        }
    }

    private static long expected(int year, int month, int day) {
        try {
            return LocalDate.of(year, month, day).toEpochDay();
        } catch (DateTimeException e) {
            return IsoDays.NO_DAY;
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2026-1-01",
                "2026-01-1",
                "2026/01/01",
                "20260-01-1",
                "x026-01-01",
                "2x26-01-01",
                "202x-01-01",
                "2026-0x-01",
                "2026-x1-01",
                "2026-01-0x",
                "2026-01-x1",
                "2026-01-01 ",
                "-026-01-01",
                "+026-01-01",
                "2026-+1-01",
                "٢٠٢٦-01-01"
            })
    void what_is_not_ten_characters_of_digits_and_hyphens_is_no_day(String text) {
        assertThat(day(text, 0, text.length())).isEqualTo(IsoDays.NO_DAY);
        assertThat(dayOfBytes(text, 0, text.length())).isEqualTo(IsoDays.NO_DAY);
    }

    @Test
    void no_other_byte_counts_as_a_digit_or_hyphen() {
        for (int at = 0; at < 10; at++) {
            for (int b = Byte.MIN_VALUE; b <= Byte.MAX_VALUE; b++) {
                byte[] bytes = Arrays.copyOf("2026-01-01".getBytes(StandardCharsets.ISO_8859_1), 16);
                bytes[at] = (byte) b;
                String text = new String(bytes, 0, 10, StandardCharsets.ISO_8859_1);
                long expected = day(text, 0, 10);
                boolean usual = text.startsWith("19") || text.startsWith("20");
                assertThat(IsoDays.day(bytes, 0, 10)).as(text).isEqualTo(usual ? expected : IsoDays.NO_DAY);
            }
        }
    }

    private static long dayOfBytes(String text, int from, int length) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return IsoDays.day(Arrays.copyOf(bytes, bytes.length + 16), from, length);
    }

    private static long day(String text, int from, int length) {
        return IsoDays.day(text.toCharArray(), from, length);
    }
}
