package io.github.icp4j.review;

import io.github.icp4j.account.AttributeValue;
import io.github.icp4j.attribute.ResolvedVocabulary;
import io.github.icp4j.profile.Hundredths;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Counts the values of one attribute, or the names of events: the first 10,000 different ones, and the others together.
 *
 * <p>Values come in order of first occurrence, and those of one account in the order of the alphabet.
 */
final class ValueTally {
    /** What accounts without any tag are counted under. */
    static final String NO_TAGS = "(none)";

    private static final int MOST_DISTINCT = 10_000;

    private final String attribute;
    private final ResolvedVocabulary vocabulary;
    private final Map<String, long[]> counts = new LinkedHashMap<>();
    private final long[] other = {0};
    private long unknown;

    /**
     * A value in some rows.
     *
     * @param value the value
     * @param times how often it occurs in them
     * @param firstRow the first of them
     */
    record Occurrence(String value, long times, int firstRow) {}

    ValueTally(String attribute, ResolvedVocabulary vocabulary) {
        this.attribute = attribute;
        this.vocabulary = vocabulary;
    }

    String attribute() {
        return attribute;
    }

    void addUnknown() {
        addUnknown(1);
    }

    void addUnknown(long accounts) {
        unknown += accounts;
    }

    void add(AttributeValue value) {
        if (value instanceof AttributeValue.Text text) {
            addName(text.text());
        } else if (value instanceof AttributeValue.Tags tags) {
            TreeSet<String> distinct = new TreeSet<>();
            tags.tags().forEach(tag -> distinct.add(vocabulary.canonical(tag)));
            distinct.forEach(this::count);
            if (tags.tags().isEmpty()) {
                count(NO_TAGS);
            }
        } else if (value instanceof AttributeValue.Flag flag) {
            count(String.valueOf(flag.value()));
        } else if (value instanceof AttributeValue.Numeric number) {
            count(range(number));
        }
    }

    private void addName(String name) {
        count(vocabulary.canonical(name));
    }

    /** Adds the names of one account's events, as often as they occur. */
    void addNames(List<String> names) {
        names.stream().map(vocabulary::canonical).sorted().forEach(this::count);
    }

    private void count(String value) {
        counter(value)[0]++;
    }

    /** Adds what occurs in rows that follow those before. */
    void add(List<Occurrence> occurrences) {
        List<Occurrence> inOrder = new ArrayList<>(occurrences);
        inOrder.sort(Comparator.comparing(Occurrence::firstRow).thenComparing(Occurrence::value));
        inOrder.forEach(each -> counter(each.value)[0] += each.times);
    }

    /** What a value is counted in, to be added to; that of all others where it comes too late to be told apart. */
    long[] counter(String value) {
        long[] count = counts.get(value);
        if (count == null) {
            if (counts.size() == MOST_DISTINCT) {
                return other;
            }
            count = new long[1];
            counts.put(value, count);
        }
        return count;
    }

    /** Whether a value is told apart already. */
    boolean has(String value) {
        return counts.containsKey(value);
    }

    /** The canonical form of a folded name. */
    String canonical(String folded) {
        return vocabulary.aliases().getOrDefault(folded, folded);
    }

    /** The range that a number is counted in; a range of the data is itself. */
    static String range(AttributeValue.Numeric number) {
        return number.isExact()
                ? NumberRanges.name(NumberRanges.of(number.from()))
                : (from(number.from()) + to(number.to())).strip();
    }

    private static String from(double number) {
        return Double.isInfinite(number) ? "" : "from " + plain(number);
    }

    private static String to(double number) {
        return Double.isInfinite(number) ? "" : " to " + plain(number);
    }

    private static String plain(double number) {
        return Hundredths.normal(BigDecimal.valueOf(number)).toPlainString();
    }

    ValueCounts result() {
        Map<String, Long> plain = new LinkedHashMap<>();
        counts.forEach((value, count) -> plain.put(value, count[0]));
        return new ValueCounts(attribute, plain, other[0], unknown);
    }
}
