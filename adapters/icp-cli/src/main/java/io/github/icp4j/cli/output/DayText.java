package io.github.icp4j.cli.output;

import java.time.LocalDate;

/** The text of a day, made once for as long as it is the same. Not safe for use by several threads. */
final class DayText {
    private LocalDate day = LocalDate.EPOCH;
    private String text = day.toString();

    String of(LocalDate asked) {
        if (!asked.equals(day)) {
            day = asked;
            text = asked.toString();
        }
        return text;
    }
}
