package io.github.icp4j.review;

import io.github.icp4j.account.AttributeValue;
import io.github.icp4j.attribute.ResolvedVocabulary;
import io.github.icp4j.profile.Hundredths;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Counts the values of one attribute, or the names of events: the first 10,000 different ones, and the others together. */
final class ValueTally {
    private static final int MOST_DISTINCT = 10_000;
    private static final int RANGES_OF_A_DECADE = 8;

    private final String attribute;
    private final ResolvedVocabulary vocabulary;
    private final Map<String, long[]> counts = new LinkedHashMap<>();
    private long other;
    private long unknown;

    ValueTally(String attribute, ResolvedVocabulary vocabulary) {
        this.attribute = attribute;
        this.vocabulary = vocabulary;
    }

    String attribute() {
        return attribute;
    }

    void addUnknown() {
        unknown++;
    }

    void add(AttributeValue value) {
        if (value instanceof AttributeValue.Text text) {
            addName(text.text());
        } else if (value instanceof AttributeValue.Tags tags) {
            Set<String> distinct = new TreeSet<>();
            tags.tags().forEach(tag -> distinct.add(vocabulary.canonical(tag)));
            distinct.forEach(this::count);
            if (tags.tags().isEmpty()) {
                count("(none)");
            }
        } else if (value instanceof AttributeValue.Flag flag) {
            count(String.valueOf(flag.value()));
        } else if (value instanceof AttributeValue.Numeric number) {
            count(range(number));
        }
    }

    void addName(String name) {
        count(vocabulary.canonical(name));
    }

    private void count(String value) {
        long[] count = counts.get(value);
        if (count != null) {
            count[0]++;
        } else if (counts.size() < MOST_DISTINCT) {
            counts.put(value, new long[] {1});
        } else {
            other++;
        }
    }

    /** The lower end of the range that a number lies in, eight to a power of ten; a range of the data is itself. */
    private static String range(AttributeValue.Numeric number) {
        if (!number.isExact()) {
            return (from(number.from()) + to(number.to())).strip();
        }
        double size = Math.abs(number.from());
        if (size == 0) {
            return "0";
        }
        double lower = Math.pow(10, Math.floor(Math.log10(size) * RANGES_OF_A_DECADE) / RANGES_OF_A_DECADE);
        BigDecimal rounded = new BigDecimal(lower).round(new MathContext(3));
        return (number.from() < 0 ? "-" : "") + Hundredths.normal(rounded).toPlainString();
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
        return new ValueCounts(attribute, plain, other, unknown);
    }
}
