package io.github.icp4j.json;

import java.time.DateTimeException;
import java.time.LocalDate;

/** Reads dates written as {@code YYYY-MM-DD} as days counted from 1970-01-01, without an object for any. */
final class IsoDays {
    /** What stands for a text that is no day of the calendar. */
    static final long NO_DAY = Long.MIN_VALUE;

    private static final int LENGTH = 10;
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;
    private static final int MONTHS = 12;

    /** The first day of each month of the years that data is full of, and of the one after them. */
    private static final int[] MONTH_STARTS = new int[(LAST_YEAR - FIRST_YEAR + 1) * MONTHS + 1];

    static {
        LocalDate first = LocalDate.of(FIRST_YEAR, 1, 1);
        for (int month = 0; month < MONTH_STARTS.length; month++) {
            MONTH_STARTS[month] = (int) first.plusMonths(month).toEpochDay();
        }
    }

    private IsoDays() {}

    /** The day that characters of an array stand for, or {@link #NO_DAY}. */
    static long day(char[] chars, int from, int length) {
        if (length != LENGTH || chars[from + 4] != '-' || chars[from + 7] != '-') {
            return NO_DAY;
        }
        int year = 100 * twoDigits(chars, from) + twoDigits(chars, from + 2);
        int month = twoDigits(chars, from + 5);
        int day = twoDigits(chars, from + 8);
        if (Math.min(year, Math.min(month, day)) < 0) {
            return NO_DAY;
        }
        boolean usual = year >= FIRST_YEAR && year <= LAST_YEAR && month >= 1 && month <= MONTHS;
        return usual ? usual((year - FIRST_YEAR) * MONTHS + month - 1, day) : any(year, month, day);
    }

    private static long usual(int month, int day) {
        int first = MONTH_STARTS[month];
        boolean inMonth = day >= 1 && day <= MONTH_STARTS[month + 1] - first;
        return inMonth ? first + day - 1 : NO_DAY;
    }

    private static long any(int year, int month, int day) {
        try {
            return LocalDate.of(year, month, day).toEpochDay();
        } catch (DateTimeException e) {
            return NO_DAY;
        }
    }

    /** A number so far below 0 that nothing added to it makes up for it where these are not two digits. */
    private static int twoDigits(char[] chars, int from) {
        int tens = chars[from] - '0';
        int ones = chars[from + 1] - '0';
        boolean digits = tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9;
        return digits ? 10 * tens + ones : -1_000_000;
    }
}
