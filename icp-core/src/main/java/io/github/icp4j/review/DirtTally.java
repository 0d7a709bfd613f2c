package io.github.icp4j.review;

import io.github.icp4j.account.Account;
import io.github.icp4j.account.AttributeValue;
import io.github.icp4j.account.Event;
import io.github.icp4j.attribute.Attributes;
import io.github.icp4j.attribute.Folding;
import io.github.icp4j.profile.Mentions;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Counts values that can be scored but hardly be right: placeholders, broken text, impossible numbers and dates.
 *
 * <p>Texts are judged by their folded form and shown as they were first written. An account counts once for each place.
 */
final class DirtTally {
    static final String NEGATIVE = "negative";
    static final String NO_YEAR = "no year of our time";
    static final String TOO_LATE = "dated after the as-of date";
    static final String TOO_EARLY = "dated before our time";
    static final int EARLIEST_YEAR = 1600;

    private static final int MOST_EXAMPLES = 3;
    private static final Set<String> NEVER_NEGATIVE =
            Set.of(Attributes.EMPLOYEES.name(), Attributes.ANNUAL_REVENUE.name(), Attributes.FOUNDED_YEAR.name());

    private final LocalDate asOf;
    private final Map<Place, Tally> tallies = new HashMap<>();

    private record Place(String field, String fault) {}

    /** How many accounts have a fault in a field, and some of the values. */
    static final class Tally {
        private long accounts;
        private final Set<String> told = new HashSet<>();
        private final List<String> examples = new ArrayList<>();

        void add(long more) {
            accounts += more;
        }

        boolean wantsExamples() {
            return examples.size() < MOST_EXAMPLES;
        }

        /** Takes a value for an example; those that are one once folded are told once. */
        void offer(String folded, String spelling) {
            if (wantsExamples() && told.add(folded)) {
                examples.add(spelling);
            }
        }
    }

    DirtTally(LocalDate asOf) {
        this.asOf = asOf;
    }

    /** The counts of a field and a fault. */
    Tally of(String field, String fault) {
        return tallies.computeIfAbsent(new Place(field, fault), place -> new Tally());
    }

    void add(Account account) {
        texts("id", List.of(account.id()));
        account.values().forEach(this::value);
        account.events().ifPresent(this::events);
    }

    private void value(String attribute, AttributeValue value) {
        if (value instanceof AttributeValue.Text text) {
            texts(attribute, List.of(text.text()));
        } else if (value instanceof AttributeValue.Tags tags) {
            texts(attribute, tags.tags());
        } else if (value instanceof AttributeValue.Numeric number) {
            String fault = fault(attribute, number.from(), number.isExact());
            if (fault != null) {
                Tally tally = of(attribute, fault);
                tally.add(1);
                tally.offer(plain(number.from()), plain(number.from()));
            }
        }
    }

    private void texts(String field, List<String> texts) {
        Map<String, String> spellings = new TreeMap<>();
        texts.forEach(text -> spellings.putIfAbsent(Folding.fold(text), text));
        Set<String> faults = new HashSet<>();
        spellings.forEach((folded, spelling) -> {
            String fault = Faults.of(folded);
            if (fault != null) {
                Tally tally = of(field, fault);
                tally.add(faults.add(fault) ? 1 : 0);
                tally.offer(folded, spelling);
            }
        });
    }

    /** What is wrong with a number, or with a range by its lower end; null for nothing. */
    @Nullable
    String fault(String attribute, double from, boolean exact) {
        if (NEVER_NEGATIVE.contains(attribute) && from < 0 && !Double.isInfinite(from)) {
            return NEGATIVE;
        }
        boolean year = from >= EARLIEST_YEAR && from <= latestYear();
        return attribute.equals(Attributes.FOUNDED_YEAR.name()) && exact && !year ? NO_YEAR : null;
    }

    /** Whether numbers of an attribute are looked at. */
    static boolean looksAt(String attribute) {
        return NEVER_NEGATIVE.contains(attribute);
    }

    /** The least number of an attribute that is looked at in which nothing is wrong. */
    static double least(String attribute) {
        return attribute.equals(Attributes.FOUNDED_YEAR.name()) ? EARLIEST_YEAR : 0;
    }

    /** The greatest. */
    double greatest(String attribute) {
        return attribute.equals(Attributes.FOUNDED_YEAR.name()) ? latestYear() : Double.MAX_VALUE;
    }

    private int latestYear() {
        return asOf.getYear() + 1;
    }

    LocalDate asOf() {
        return asOf;
    }

    private void events(List<Event> events) {
        LocalDate latest = LocalDate.MIN;
        LocalDate earliest = LocalDate.MAX;
        for (Event event : events) {
            latest = event.date().isAfter(latest) ? event.date() : latest;
            earliest = event.date().isBefore(earliest) ? event.date() : earliest;
        }
        if (latest.isAfter(asOf)) {
            date(TOO_LATE, latest);
        }
        if (earliest.getYear() < EARLIEST_YEAR) {
            date(TOO_EARLY, earliest);
        }
    }

    private void date(String fault, LocalDate date) {
        Tally tally = of(Mentions.EVENTS, fault);
        tally.add(1);
        tally.offer(date.toString(), date.toString());
    }

    static String plain(double number) {
        return new BigDecimal(number).stripTrailingZeros().toPlainString();
    }

    /** Most frequent first; those that are equally frequent by name. */
    List<DirtyField> result() {
        List<DirtyField> fields = new ArrayList<>();
        tallies.forEach(
                (place, tally) -> fields.add(new DirtyField(place.field, place.fault, tally.accounts, tally.examples)));
        fields.sort(Comparator.comparing(DirtyField::accounts)
                .reversed()
                .thenComparing(DirtyField::field)
                .thenComparing(DirtyField::fault));
        return List.copyOf(fields);
    }
}
