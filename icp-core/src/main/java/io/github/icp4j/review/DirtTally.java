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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Counts values that can be scored but hardly be right: placeholders, broken text, impossible numbers and dates. */
final class DirtTally {
    private static final int MOST_EXAMPLES = 3;
    private static final int EARLIEST_YEAR = 1600;
    private static final Set<String> PLACEHOLDERS = Set.of(
            "#name?",
            "#n/a",
            "#ref!",
            "#value!",
            "#div/0!",
            "n/a",
            "n.a.",
            "na",
            "nan",
            "null",
            "nil",
            "none",
            "(none)",
            "undefined",
            "unknown",
            "not available",
            "not applicable",
            "tbd",
            "tba",
            "todo",
            "test",
            "xxx",
            "?",
            "-",
            "--",
            ".",
            "0000-00-00",
            "[object object]");
    private static final Set<String> NEVER_NEGATIVE =
            Set.of(Attributes.EMPLOYEES.name(), Attributes.ANNUAL_REVENUE.name(), Attributes.FOUNDED_YEAR.name());

    private final LocalDate asOf;
    private final Map<Place, Tally> tallies = new LinkedHashMap<>();

    private record Place(String field, String fault) {}

    private static final class Tally {
        private long accounts;
        private final List<String> examples = new ArrayList<>();
    }

    DirtTally(LocalDate asOf) {
        this.asOf = asOf;
    }

    void add(Account account) {
        text("id", account.id());
        account.values().forEach(this::value);
        account.events().ifPresent(this::events);
    }

    private void value(String attribute, AttributeValue value) {
        if (value instanceof AttributeValue.Text text) {
            text(attribute, text.text());
        } else if (value instanceof AttributeValue.Tags tags) {
            tags.tags().forEach(tag -> text(attribute, tag));
        } else if (value instanceof AttributeValue.Numeric number) {
            number(attribute, number);
        }
    }

    private void text(String field, String text) {
        if (PLACEHOLDERS.contains(Folding.fold(text))) {
            count(field, "placeholder", text);
        } else if (isBroken(text)) {
            count(field, "broken text", text);
        }
    }

    /** Characters that stand for lost ones, control characters, or UTF-8 read as something else. */
    private static boolean isBroken(String text) {
        boolean control =
                text.chars().anyMatch(c -> c == 0xfffd || (Character.isISOControl(c) && c != '\t' && c != '\n'));
        return control
                || text.contains("\u00c3\u00a9")
                || text.contains("\u00c3\u00bc")
                || text.contains("\u00e2\u20ac");
    }

    private void number(String attribute, AttributeValue.Numeric number) {
        if (NEVER_NEGATIVE.contains(attribute) && number.from() < 0 && !Double.isInfinite(number.from())) {
            count(attribute, "negative", plain(number.from()));
        } else if (attribute.equals(Attributes.FOUNDED_YEAR.name()) && number.isExact()) {
            boolean year = number.from() >= EARLIEST_YEAR && number.from() <= asOf.getYear() + 1;
            if (!year) {
                count(attribute, "no year of our time", plain(number.from()));
            }
        }
    }

    private void events(List<Event> events) {
        Set<String> faults = new TreeSet<>();
        for (Event event : events) {
            if (event.date().isAfter(asOf) && faults.add("dated after the as-of date")) {
                count(
                        Mentions.EVENTS,
                        "dated after the as-of date",
                        event.date().toString());
            } else if (event.date().getYear() < EARLIEST_YEAR && faults.add("dated before our time")) {
                count(Mentions.EVENTS, "dated before our time", event.date().toString());
            }
        }
    }

    private static String plain(double number) {
        return new BigDecimal(number).stripTrailingZeros().toPlainString();
    }

    private void count(String field, String fault, String value) {
        Tally tally = tallies.computeIfAbsent(new Place(field, fault), key -> new Tally());
        tally.accounts++;
        if (tally.examples.size() < MOST_EXAMPLES && !tally.examples.contains(value)) {
            tally.examples.add(value);
        }
    }

    List<DirtyField> result() {
        List<DirtyField> fields = new ArrayList<>();
        tallies.forEach(
                (place, tally) -> fields.add(new DirtyField(place.field, place.fault, tally.accounts, tally.examples)));
        fields.sort(Comparator.comparing(DirtyField::accounts).reversed());
        return List.copyOf(fields);
    }
}
