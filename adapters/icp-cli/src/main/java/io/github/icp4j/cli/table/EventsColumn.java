package io.github.icp4j.cli.table;

import io.github.icp4j.account.AccountBatchBuilder;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
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

    private static final VarHandle WORDS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ONES = 0x0101010101010101L;
    private static final long ZEROS = ONES * '0';
    private static final long SIXES = ONES * 6;
    private static final long HIGHER_HALVES = 0xF0F0_F0F0_F0F0_F0F0L;

    /** Where the hyphens of a date are within its first eight characters. */
    private static final long HYPHENS = 0xff0000ff00000000L;

    private static final long HYPHENS_TO_ZEROS = HYPHENS & (ONES * ('-' ^ '0'));

    /** The first day of each month. */
    private static final int[] MONTH_STARTS = monthStarts();

    private final EventReader.Packed events;
    private final CellParts parts;
    private final boolean certain;
    private final CellParts colons = new CellParts(":");

    /** What ends a type or subject. */
    private final CellParts ends;

    private final PlainCells plain = new PlainCells();
    private final KnownCells<Word> words = new KnownCells<>();

    EventsColumn(EventReader.Packed events) {
        this.events = events;
        String separators = events.rule().separators();
        parts = new CellParts(separators);
        ends = new CellParts(separators + ":");
        certain = events.dates().isIso()
                && separators.chars().noneMatch(EventsColumn::isOfDateOrColon)
                && CellParts.isInNone(separators + ":", events.style().unknown())
                && CellParts.isInNone(separators + ":", events.style().none());
    }

    private static boolean isOfDateOrColon(int c) {
        return c == ':' || c == '-' || (c >= '0' && c <= '9');
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
        byte[] bytes = row.bytes();
        for (int from = row.from(column); from <= to; ) {
            int end = giveUsual(bytes, from, to, into);
            if (end < 0) {
                end = parts.end(bytes, from, to);
                if (!giveOne(bytes, from, end, into)) {
                    into.unknownEvents();
                    return false;
                }
            }
            from = end + 1;
        }
        into.endEvents();
        return true;
    }

    /**
     * Gives an event with a type, a subject that may be empty, and a day, and gives where it ends; a negative number where it
     * is none of this kind and nothing was given. A date that is one has no separator in it and need not be looked through.
     */
    private int giveUsual(byte[] bytes, int from, int to, AccountBatchBuilder into) {
        int typeEnd = ends.end(bytes, from, to);
        int colon = ends.end(bytes, typeEnd + 1, to);
        int end = colon + 1 + DATE;
        if (end > to || bytes[typeEnd] != ':' || bytes[colon] != ':' || (end < to && !parts.isSeparator(bytes[end]))) {
            return -1;
        }
        int subject = typeEnd + 1;
        boolean padded = subject < colon && (bytes[subject] <= ' ' || bytes[colon - 1] <= ' ');
        if (typeEnd == from || !plain.isPlain(bytes[from]) || bytes[typeEnd - 1] <= ' ' || padded) {
            return -1;
        }
        int day = day(bytes, colon + 1);
        if (day == Integer.MIN_VALUE) {
            return -1;
        }
        into.event(bytes, from, typeEnd - from, subject, colon - subject, day);
        return end;
    }

    private boolean giveOne(byte[] bytes, int from, int to, AccountBatchBuilder into) {
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
        // Zeros in place of the two hyphens: all eight are digits then, or there is no date.
        long digits = (long) WORDS.get(bytes, at) ^ HYPHENS_TO_ZEROS;
        long others = ((digits & HIGHER_HALVES) ^ ZEROS) | (((digits + SIXES) & HIGHER_HALVES) ^ ZEROS);
        int tens = bytes[at + 8] - '0';
        int ones = bytes[at + 9] - '0';
        boolean areDigits = others == 0 && tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9;
        if (!areDigits || (digits & HYPHENS) != (ZEROS & HYPHENS)) {
            return Integer.MIN_VALUE;
        }
        long pairs = 10 * (digits - ZEROS) + ((digits - ZEROS) >>> Byte.SIZE);
        int year = (int) (100 * (pairs & 0xff) + (pairs >>> 16 & 0xff));
        int month = (int) (pairs >>> 40 & 0xff) - 1;
        int day = 10 * tens + ones;
        if (year < FIRST_YEAR || year >= FIRST_YEAR + YEARS || month < 0 || month >= MONTHS || day < 1) {
            return Integer.MIN_VALUE;
        }
        int index = MONTHS * (year - FIRST_YEAR) + month;
        int date = MONTH_STARTS[index] + day - 1;
        return date < MONTH_STARTS[index + 1] ? date : Integer.MIN_VALUE;
    }
}
