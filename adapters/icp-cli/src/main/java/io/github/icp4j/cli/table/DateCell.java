package io.github.icp4j.cli.table;

import io.github.icp4j.cli.file.Refusal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads days: {@code YYYY-MM-DD}, also with a time behind it, of which the day is taken as it is written; or in the one
 * format that a mapping names. 03/04/2026 is not guessed at.
 */
final class DateCell {
    private static final Pattern ISO = Pattern.compile(
            "(\\d{4}-\\d{2}-\\d{2})(?:[T ]\\d{2}:\\d{2}(?::\\d{2}(?:[.,]\\d{1,9})?)?\\s*(?:Z|UTC|[+-]\\d{2}:?\\d{2})?)?");
    private static final Pattern NUMERIC = Pattern.compile("(\\d{1,2})([/.-])(\\d{1,2})[/.-]\\d{2,4}(?:[ T].*)?");

    private final @Nullable DateTimeFormatter format;
    private final String pattern;

    private DateCell(@Nullable DateTimeFormatter format, String pattern) {
        this.format = format;
        this.pattern = pattern;
    }

    static DateCell iso() {
        return new DateCell(null, "YYYY-MM-DD");
    }

    /**
     * A reader of dates in a format such as {@code M/d/yyyy}.
     *
     * @throws Refusal where that is no format of a date
     */
    static DateCell of(@Nullable String pattern) {
        if (pattern == null || pattern.equalsIgnoreCase("yyyy-MM-dd")) {
            return iso();
        }
        try {
            DateTimeFormatter format = new DateTimeFormatterBuilder()
                    .parseCaseInsensitive()
                    .appendPattern(pattern.replace('y', 'u'))
                    .toFormatter(Locale.ENGLISH)
                    .withResolverStyle(ResolverStyle.STRICT);
            LocalDate day = LocalDate.of(2026, 11, 22);
            if (!LocalDate.parse(format.format(day), format).equals(day)) {
                throw new DateTimeException("it does not tell the whole date");
            }
            return new DateCell(format, pattern);
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new Refusal("'" + pattern + "' is not the format of a date: " + e.getMessage()
                    + "; write it like M/d/yyyy or dd.MM.yyyy");
        }
    }

    /** Whether days are written as {@code YYYY-MM-DD}. */
    boolean isIso() {
        return format == null;
    }

    LocalDate read(String cell) throws BadCell {
        String text = cell.strip();
        if (format != null) {
            return formatted(cell, text, format);
        }
        var iso = ISO.matcher(text);
        if (!iso.matches()) {
            throw notIso(cell, text);
        }
        try {
            return LocalDate.parse(iso.group(1));
        } catch (DateTimeException e) {
            throw new BadCell(cell, "is not a day of the calendar");
        }
    }

    private LocalDate formatted(String cell, String text, DateTimeFormatter asked) throws BadCell {
        try {
            return LocalDate.parse(text, asked);
        } catch (DateTimeException e) {
            throw new BadCell(cell, "is not a date in the format " + pattern);
        }
    }

    private static BadCell notIso(String cell, String text) {
        var numeric = NUMERIC.matcher(text);
        if (!numeric.matches()) {
            return new BadCell(
                    cell, "is not a date as YYYY-MM-DD; if all are in one other format, name it (--date-format)");
        }
        int first = Integer.parseInt(numeric.group(1));
        int second = Integer.parseInt(numeric.group(3));
        String mark = numeric.group(2);
        String monthFirst = "M" + mark + "d" + mark + "yyyy";
        String dayFirst = "d" + mark + "M" + mark + "yyyy";
        String remedy = second > 12
                ? "; it looks like month first: --date-format " + monthFirst
                : first > 12
                        ? "; it looks like day first: --date-format " + dayFirst
                        : " and could be month or day first; say which: --date-format " + monthFirst + " or "
                                + dayFirst;
        return new BadCell(cell, "is not a date as YYYY-MM-DD" + remedy);
    }
}
