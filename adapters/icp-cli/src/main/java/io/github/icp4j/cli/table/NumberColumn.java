package io.github.icp4j.cli.table;

import com.fasterxml.jackson.core.io.NumberInput;
import io.github.icp4j.account.AccountBatchBuilder;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.math.BigDecimal;
import java.nio.ByteOrder;

/** Brings numbers into a column: digits, with a sign and decimals, where they lie; whatever else people write as ever. */
final class NumberColumn extends CellColumn {
    /** Up to here every whole number is a double. */
    private static final long EXACT = 1L << 53;

    private static final int MOST_DIGITS = 18;

    private static final VarHandle WORDS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ONES = 0x0101010101010101L;
    private static final long ZEROS = ONES * '0';
    private static final long SIXES = ONES * 6;
    private static final long HIGHER_HALVES = 0xF0F0_F0F0_F0F0_F0F0L;
    private static final long EVERY_FOURTH = 0x000000ff000000ffL;

    /** The powers of ten that are doubles, as far as they are needed. */
    private static final double[] TENS = tens();

    private final boolean plain;
    private final boolean decimals;
    private final char[] text = new char[MOST_DIGITS + 2];

    NumberColumn(int slot, ColumnCells cells) {
        super(slot, cells);
        boolean asWritten = cells.rule().times().compareTo(BigDecimal.ONE) == 0
                && cells.strip().isEmpty();
        plain = asWritten && cells.style().unknown().stream().noneMatch(NumberColumn::mayBeNumber);
        decimals = !cells.style().decimalComma();
    }

    private static boolean mayBeNumber(String word) {
        return word.chars().anyMatch(c -> c >= '0' && c <= '9');
    }

    private static double[] tens() {
        double[] tens = new double[MOST_DIGITS + 1];
        tens[0] = 1;
        for (int i = 1; i < tens.length; i++) {
            tens[i] = 10 * tens[i - 1];
        }
        return tens;
    }

    @Override
    boolean settles(CsvCells row, int column, AccountBatchBuilder into) throws BadCell {
        long digits = plain ? digits(row.bytes(), row.from(column), row.to(column)) : -1;
        if (digits >= 0) {
            into.number(slot(), (double) digits);
            return true;
        }
        double number = plain ? number(row.bytes(), row.from(column), row.to(column)) : Double.NaN;
        if (Double.isNaN(number)) {
            return settlesAsWritten(row, column, into);
        }
        into.number(slot(), number);
        return true;
    }

    /** What up to eight digits say; negative where there is anything else. */
    private static long digits(byte[] bytes, int from, int to) {
        int missing = Long.BYTES - (to - from);
        if (missing < 0) {
            return -1;
        }
        // Zeros in front, which are the lower bytes, then the digits: all eight are checked and added up at once.
        long zeros = ZEROS >>> 1 >>> (Long.SIZE - 1 - Byte.SIZE * missing);
        long word = ((long) WORDS.get(bytes, from) << (Byte.SIZE * missing)) | zeros;
        long notDigits = ((word & HIGHER_HALVES) ^ ZEROS) | (((word + SIXES) & HIGHER_HALVES) ^ ZEROS);
        if (notDigits != 0) {
            return -1;
        }
        long digits = word - ZEROS;
        long pairs = 10 * digits + (digits >>> Byte.SIZE);
        long higher = (pairs & EVERY_FOURTH) * (100L + (1_000_000L << 32));
        long lower = ((pairs >>> 16) & EVERY_FOURTH) * (1L + (10_000L << 32));
        return (higher + lower) >>> 32;
    }

    /** The double nearest to a number of up to {@value #MOST_DIGITS} digits; NaN for anything else. */
    private double number(byte[] bytes, int from, int to) {
        int first = bytes[from] == '-' ? from + 1 : from;
        long digits = 0;
        int point = -1;
        for (int i = first; i < to; i++) {
            int digit = bytes[i] - '0';
            if (digit >= 0 && digit <= 9) {
                digits = 10 * digits + digit;
            } else if (bytes[i] == '.' && point < 0 && decimals) {
                point = i;
            } else {
                return Double.NaN;
            }
        }
        boolean hasPoint = point >= 0;
        if (to - first > MOST_DIGITS + (hasPoint ? 1 : 0) || first == to || point == first || point == to - 1) {
            return Double.NaN;
        }
        int scale = hasPoint ? to - 1 - point : 0;
        double number = digits <= EXACT ? digits / TENS[scale] : nearest(bytes, first, to);
        return bytes[from] == '-' ? 0.0 - number : number;
    }

    private double nearest(byte[] bytes, int from, int to) {
        for (int i = from; i < to; i++) {
            text[i - from] = (char) bytes[i];
        }
        return NumberInput.parseDouble(text, 0, to - from, true);
    }
}
