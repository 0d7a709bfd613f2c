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

    private static final long ONES = 0x0101010101010101L;
    private static final long ZEROS = ONES * '0';
    private static final long SIXES = ONES * 6;
    private static final long HIGHER_HALVES = 0xF0F0_F0F0_F0F0_F0F0L;

    /** Where the hyphens of a date are within its first eight characters. */
    private static final long HYPHENS = 0xff0000ff00000000L;

    private static final long HYPHENS_TO_ZEROS = HYPHENS & (ONES * ('-' ^ '0'));

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

    /** The day that bytes of an array stand for, with room for a word behind them, or {@link #NO_DAY}; of these years alone. */
    static long day(byte[] bytes, int from, int length) {
        // Zeros in place of the two hyphens: all eight are digits then, or there is no date.
        long digits = PlainText.word(bytes, from) ^ HYPHENS_TO_ZEROS;
        long others = ((digits & HIGHER_HALVES) ^ ZEROS) | (((digits + SIXES) & HIGHER_HALVES) ^ ZEROS);
        int day = twoDigits(bytes[from + 8], bytes[from + 9]);
        if (length != LENGTH || others != 0 || (digits & HYPHENS) != (ZEROS & HYPHENS) || day < 0) {
            return NO_DAY;
        }
        long pairs = 10 * (digits - ZEROS) + ((digits - ZEROS) >>> Byte.SIZE);
        int year = (int) (100 * (pairs & 0xff) + (pairs >>> 16 & 0xff));
        int month = (int) (pairs >>> 40 & 0xff);
        boolean usual = year >= FIRST_YEAR && year <= LAST_YEAR && month >= 1 && month <= MONTHS;
        return usual ? usual((year - FIRST_YEAR) * MONTHS + month - 1, day) : NO_DAY;
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
        return twoDigits(chars[from], chars[from + 1]);
    }

    private static int twoDigits(int first, int second) {
        int tens = first - '0';
        int ones = second - '0';
        boolean digits = tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9;
        return digits ? 10 * tens + ones : -1_000_000;
    }
}
