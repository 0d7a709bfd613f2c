package io.github.icp4j.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The date that ages are counted to; nothing is scored without one. */
public final class AsOfOption {
    @Option(
            names = "--as-of",
            required = true,
            paramLabel = "DATE|today",
            converter = Day.class,
            description = "The date that the ages of events are counted to: YYYY-MM-DD, or 'today'.")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private LocalDate asOf;

    /** The date. */
    public LocalDate date() {
        return asOf;
    }

    /** Reads a date; the clock is looked at where {@code today} says so, and nowhere else. */
    static final class Day implements ITypeConverter<LocalDate> {
        @Override
        public LocalDate convert(String text) {
            if (text.equals("today")) {
                return LocalDate.now(ZoneId.systemDefault());
            }
            try {
                return LocalDate.parse(text);
            } catch (DateTimeException e) {
                throw new TypeConversionException("'" + text + "' is not a date as YYYY-MM-DD, nor 'today'");
            }
        }
    }
}
