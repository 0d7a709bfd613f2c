package io.github.icp4j.cli.table;

import io.github.icp4j.account.AccountBatchBuilder;
import java.time.LocalDate;

/**
 * Brings the events of one column into a batch: a cell is cut where it lies, and type, subject and day are taken from there.
 * Whatever is not written as {@code type:subject:YYYY-MM-DD} is left to the {@link EventReader}.
 */
final class EventsColumn {
    private static final int DATE = "YYYY-MM-DD".length();
    private static final int SHORTEST = DATE + 2;
    private static final int FIRST_YEAR = 1900;
    private static final int YEARS = 200;
    private static final int MONTHS = 12;

    /** The first day of each month. */
    private static final int[] MONTH_STARTS = monthStarts();

    private final EventReader.Packed events;
    private final CellParts parts;
    private final boolean certain;
    private final CellParts colons = new CellParts(":");
    private final PlainCells plain = new PlainCells();
    private final KnownCells<Word> words = new KnownCells<>();

    EventsColumn(EventReader.Packed events) {
        this.events = events;
        String separators = events.rule().separators();
        parts = new CellParts(separators);
        certain = events.dates().isIso()
                && separators.indexOf(':') < 0
                && CellParts.isInNone(separators + ":", events.style().unknown())
                && CellParts.isInNone(separators + ":", events.style().none());
    }

    private static int[] monthStarts() {
        int[] starts = new int[MONTHS * YEARS + 1];
        for (int i = 0; i < starts.length; i++) {
            starts[i] = (int)
                    LocalDate.of(FIRST_YEAR + i / MONTHS, 1 + i % MONTHS, 1).toEpochDay();
        }
        return starts;
    }

    /** Gives a batch the events of a row; false where the cell has to be read otherwise, and nothing was given. */
    boolean give(CsvCells row, AccountBatchBuilder into) {
        int column = events.index();
        if (column >= row.count() || row.from(column) == row.to(column)) {
            return true;
        }
        if (!certain || !row.isAscii(column)) {
            return false;
        }
        int to = row.to(column);
        if (to - row.from(column) < SHORTEST) {
            return isWord(row, column, into);
        }
        for (int from = row.from(column); from <= to; ) {
            int end = parts.end(row.bytes(), from, to);
            if (!giveOne(row, from, end, into)) {
                into.unknownEvents();
                return false;
            }
            from = end + 1;
        }
        into.endEvents();
        return true;
    }

    private boolean giveOne(CsvCells row, int from, int to, AccountBatchBuilder into) {
        byte[] bytes = row.bytes();
        int colon = to - DATE - 1;
        if (colon <= from || bytes[colon] != ':' || !plain.isPlain(bytes[from])) {
            return false;
        }
        int day = day(bytes, colon + 1);
        if (day == Integer.MIN_VALUE) {
            return false;
        }
        int typeEnd = colons.end(bytes, from, colon);
        int subject = Math.min(typeEnd + 1, colon);
        boolean padded =
                bytes[typeEnd - 1] <= ' ' || (subject < colon && (bytes[subject] <= ' ' || bytes[colon - 1] <= ' '));
        if (!padded) {
            into.event(bytes, from, typeEnd - from, subject, colon - subject, day);
        }
        return !padded;
    }

    /** Whether a cell is a word that says that nothing happened, which the batch is then given, or nothing at all. */
    private boolean isWord(CsvCells row, int column, AccountBatchBuilder into) {
        Word word = words.get(row.bytes(), row.from(column), row.to(column));
        if (word == null) {
            String cell = row.text(column);
            word = events.style().isUnknown(cell) ? Word.UNKNOWN : events.saysNone(cell) ? Word.NONE : Word.OTHER;
            words.put(row.bytes(), row.from(column), row.to(column), word);
        }
        if (word == Word.NONE) {
            into.endEvents();
        }
        return word != Word.OTHER;
    }

    private enum Word {
        UNKNOWN,
        NONE,
        OTHER
    }

    /** The day that is written at a place, as days since 1970; the least number where none is. */
    private static int day(byte[] bytes, int at) {
        int year = 100 * two(bytes, at) + two(bytes, at + 2);
        int month = two(bytes, at + 5) - 1;
        int day = two(bytes, at + 8);
        boolean marked = bytes[at + 4] == '-' && bytes[at + 7] == '-';
        boolean possible = year >= FIRST_YEAR && year < FIRST_YEAR + YEARS && month >= 0 && month < MONTHS && day >= 1;
        if (!marked || !possible) {
            return Integer.MIN_VALUE;
        }
        int index = MONTHS * (year - FIRST_YEAR) + month;
        int date = MONTH_STARTS[index] + day - 1;
        return date < MONTH_STARTS[index + 1] ? date : Integer.MIN_VALUE;
    }

    /** Two digits as a number; far below zero where they are none. */
    private static int two(byte[] bytes, int at) {
        int tens = bytes[at] - '0';
        int ones = bytes[at + 1] - '0';
        return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? 10 * tens + ones : -10_000;
    }
}
