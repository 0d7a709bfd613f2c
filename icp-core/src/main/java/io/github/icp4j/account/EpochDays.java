package io.github.icp4j.account;

import java.time.LocalDate;

/** Days counted from 1970-01-01, of dates of our time by a look at where their month begins. */
final class EpochDays {
    private static final int FIRST_YEAR = 1970;
    private static final int YEARS = 130;
    private static final int MONTHS = 12;
    private static final char[] MONTH_BEGINS = new char[YEARS * MONTHS];

    static {
        for (int month = 0; month < MONTH_BEGINS.length; month++) {
            LocalDate first = LocalDate.of(FIRST_YEAR + month / MONTHS, month % MONTHS + 1, 1);
            MONTH_BEGINS[month] = (char) first.toEpochDay();
        }
    }

    private EpochDays() {}

    /** The day of a date. */
    static long of(LocalDate date) {
        int year = date.getYear() - FIRST_YEAR;
        if (year < 0 || year >= YEARS) {
            return date.toEpochDay();
        }
        long begin = MONTH_BEGINS[year * MONTHS + date.getMonthValue() - 1];
        return begin + date.getDayOfMonth() - 1;
    }
}
