package io.github.icp4j.cli.table;

import io.github.icp4j.account.AttributeValue;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the numbers that people and tools write into tables: {@code 1,200}, {@code $1.5M}, {@code 35%}, and the ranges
 * {@code 51-200}, {@code 10001+}, {@code $50M-$100M}, {@code <10}, {@code more than 500}.
 *
 * <p>A range stays a range: no midpoint is ever made up. Amounts are taken in the currency they are in, which has to be one
 * in a whole column: none is ever converted. Exact: a number is the double nearest to its text, after its suffix.
 */
final class NumberCell {
    private static final String CURRENCY =
            "(?<%1$s>US\\$|CA\\$|C\\$|A\\$|AU\\$|NZ\\$|HK\\$|S\\$|R\\$|[$\u20ac\u00a3\u00a5\u20b9]|[A-Z]{3}(?=[\\s\\d.,]|$))";
    private static final String DIGITS = "(?<%2$s>\\d[\\d.,'\u2019\u00a0\u202f ]*|[.,]\\d+)(?<%3$s>[eE][+-]?\\d{1,3})?";
    private static final String SUFFIX =
            "(?<%4$s>%%|(?i:k|thousand|mm|m|mn|mio|mil|million|bn|b|billion|tn|t|trillion)(?![A-Za-z]))";
    private static final String ENDING = "(?<%5$s>[A-Z]{3}|[$\u20ac\u00a3\u00a5\u20b9])";
    private static final String AMOUNT =
            "(?<%6$s>-)?\\s*(?:" + CURRENCY + "\\s*)?" + DIGITS + "\\s*(?:" + SUFFIX + ")?\\s*(?:" + ENDING + ")?";

    private static final String PEOPLE = "\\s*(?i:employees|people|staff|headcount)?";
    private static final Pattern ONE = Pattern.compile(amount("a") + PEOPLE);
    private static final Pattern RANGE =
            Pattern.compile(amount("a") + "\\s*(?:-|\u2013|\u2014|\\.\\.|(?i:to))\\s*" + amount("b") + PEOPLE);
    private static final Pattern AT_LEAST = Pattern.compile(
            "(?:" + amount("a") + "\\s*(?:\\+|(?i:and above|or more|plus))|(?:>=|\u2265|(?i:at least)\\b)\\s*"
                    + amount("b") + ")" + PEOPLE);
    private static final Pattern MORE_THAN =
            Pattern.compile("(?:>|(?i:more than|over|above)\\b)\\s*" + amount("a") + PEOPLE);
    private static final Pattern AT_MOST =
            Pattern.compile("(?:<=|\u2264|(?i:at most|up to)\\b)\\s*" + amount("a") + PEOPLE);
    private static final Pattern LESS_THAN =
            Pattern.compile("(?:<|(?i:less than|under|below|fewer than)\\b)\\s*" + amount("a") + PEOPLE);
    private static final String MONTHS = "(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*";
    private static final Pattern DATE = Pattern.compile("(?i)\\d{1,2}[- ]" + MONTHS + "([- ]\\d{2,4})?|" + MONTHS
            + "[- ]\\d{1,4}|\\d{1,4}/\\d{1,2}/\\d{1,4}|\\d{4}-\\d{2}-\\d{2}");

    private final boolean decimalComma;
    private final BigDecimal times;
    private @Nullable String currency;

    /**
     * A reader of one column.
     *
     * @param decimalComma whether a comma sets off decimals and points group thousands, not the other way round
     * @param times what every number is multiplied with, for a column in thousands or millions
     * @param currency the currency the column is in, or null to take the first that is met
     */
    NumberCell(boolean decimalComma, BigDecimal times, @Nullable String currency) {
        this.decimalComma = decimalComma;
        this.times = times;
        this.currency = currency;
    }

    /** The currency of the column's amounts, or null where no amount has said so yet. */
    @Nullable
    String currency() {
        return currency;
    }

    private static String amount(String name) {
        return AMOUNT.formatted(name + "c", name + "n", name + "x", name + "s", name + "e", name + "m");
    }

    /** The number or range in a cell that is not empty. */
    AttributeValue.Numeric read(String cell) throws BadCell {
        String text = cell.strip();
        AttributeValue.Numeric plain = plain(text);
        if (plain != null) {
            return plain;
        }
        Matcher matcher = ONE.matcher(text);
        if (matcher.matches()) {
            double number = number(cell, matcher, "a", "");
            return numeric(cell, number, number);
        }
        matcher = RANGE.matcher(text);
        if (matcher.matches()) {
            // "$50-100M" is 50 to 100 million: a suffix of the upper end alone is meant for both.
            String upper = suffix(matcher, "b");
            return numeric(cell, number(cell, matcher, "a", upper), number(cell, matcher, "b", ""));
        }
        return openRange(cell, text);
    }

    private AttributeValue.Numeric openRange(String cell, String text) throws BadCell {
        Matcher matcher = AT_LEAST.matcher(text);
        if (matcher.matches()) {
            String which = matcher.group("an") != null ? "a" : "b";
            return numeric(cell, number(cell, matcher, which, ""), Double.POSITIVE_INFINITY);
        }
        matcher = MORE_THAN.matcher(text);
        if (matcher.matches()) {
            return numeric(cell, Math.nextUp(number(cell, matcher, "a", "")), Double.POSITIVE_INFINITY);
        }
        matcher = AT_MOST.matcher(text);
        if (matcher.matches()) {
            return numeric(cell, Double.NEGATIVE_INFINITY, number(cell, matcher, "a", ""));
        }
        matcher = LESS_THAN.matcher(text);
        if (matcher.matches()) {
            return numeric(cell, Double.NEGATIVE_INFINITY, Math.nextDown(number(cell, matcher, "a", "")));
        }
        throw notANumber(cell, text);
    }

    /** The common case without a pattern: up to 15 digits and nothing else. */
    private AttributeValue.@Nullable Numeric plain(String text) {
        if (text.isEmpty() || text.length() > 15 || times.compareTo(BigDecimal.ONE) != 0) {
            return null;
        }
        long number = 0;
        for (int i = 0; i < text.length(); i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return null;
            }
            number = number * 10 + digit;
        }
        return new AttributeValue.Numeric(number, number);
    }

    private static String suffix(Matcher matcher, String which) {
        String suffix = matcher.group(which + "s");
        return suffix == null ? "" : suffix.toLowerCase(Locale.ROOT);
    }

    private double number(String cell, Matcher matcher, String which, String inherited) throws BadCell {
        checkCurrency(cell, matcher.group(which + "c"));
        checkCurrency(cell, matcher.group(which + "e"));
        String exponent = matcher.group(which + "x");
        BigDecimal digits = Digits.read(cell, matcher.group(which + "n").strip(), decimalComma);
        BigDecimal whole = exponent == null
                ? digits
                : digits.scaleByPowerOfTen(
                        Integer.parseInt(exponent.substring(1).replace("+", "")));
        String own = suffix(matcher, which);
        BigDecimal scaled =
                whole.multiply(factor(own.isEmpty() ? inherited : own)).multiply(times);
        return (matcher.group(which + "m") == null ? scaled : scaled.negate()).doubleValue();
    }

    private static BigDecimal factor(String suffix) {
        return switch (suffix) {
            case "" -> BigDecimal.ONE;
            case "%" -> BigDecimal.ONE.movePointLeft(2);
            case "k", "thousand" -> BigDecimal.ONE.movePointRight(3);
            case "bn", "b", "billion" -> BigDecimal.ONE.movePointRight(9);
            case "tn", "t", "trillion" -> BigDecimal.ONE.movePointRight(12);
            default -> BigDecimal.ONE.movePointRight(6);
        };
    }

    private void checkCurrency(String cell, @Nullable String mark) throws BadCell {
        if (mark == null) {
            return;
        }
        String found = Currencies.of(mark);
        if (found == null) {
            throw notANumber(cell, cell.strip());
        }
        if (currency == null) {
            currency = found;
        } else if (!currency.equals(found)) {
            throw new BadCell(
                    cell,
                    "is in " + found + ", but the column is in " + currency
                            + "; convert it, for nothing is converted here");
        }
    }

    private static AttributeValue.Numeric numeric(String cell, double from, double to) throws BadCell {
        try {
            return new AttributeValue.Numeric(from, to);
        } catch (IllegalArgumentException e) {
            throw new BadCell(cell, "is no range: " + e.getMessage());
        }
    }

    private static BadCell notANumber(String cell, String text) {
        if (DATE.matcher(text).matches()) {
            return new BadCell(
                    cell,
                    "is a date, not a number; a spreadsheet may have made it of a range such as 1-10: mend the source");
        }
        if (text.startsWith("#")) {
            return new BadCell(cell, "is an error of a spreadsheet, not a number; mend the source");
        }
        return new BadCell(cell, "is not a number or a range of numbers such as 51-200");
    }
}
