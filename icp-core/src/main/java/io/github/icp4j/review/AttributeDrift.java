package io.github.icp4j.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How an attribute has moved between two lists.
 *
 * @param attribute the attribute's name, or {@code event} or {@code subject} for the names of events
 * @param index the population stability index over its nineteen most frequent values of the first list, all others
 *     together, and unknown
 * @param percentKnownBefore the share of accounts that had it
 * @param percentKnownAfter the share that has it now
 */
public record AttributeDrift(String attribute, double index, double percentKnownBefore, double percentKnownAfter) {
    private static final int MOST_VALUES = 19;

    static List<AttributeDrift> between(ListReview before, ListReview after) {
        List<AttributeDrift> drifts = new ArrayList<>();
        for (ValueCounts old : before.values()) {
            after.values().stream()
                    .filter(now -> now.attribute().equals(old.attribute()))
                    .findFirst()
                    .ifPresent(now -> drifts.add(between(before, old, after, now)));
        }
        drifts.sort(Comparator.comparing(AttributeDrift::index).reversed().thenComparing(AttributeDrift::attribute));
        return drifts;
    }

    private static AttributeDrift between(ListReview before, ValueCounts old, ListReview after, ValueCounts now) {
        List<String> frequent = old.counts().entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_VALUES)
                .map(Map.Entry::getKey)
                .toList();
        return new AttributeDrift(
                old.attribute(),
                Stability.index(shares(old, frequent), shares(now, frequent)),
                known(before, old),
                known(after, now));
    }

    private static double known(ListReview list, ValueCounts values) {
        return list.accounts() == 0 ? 0 : 100.0 * (list.accounts() - values.unknown()) / list.accounts();
    }

    private static List<Long> shares(ValueCounts values, List<String> frequent) {
        List<Long> counts = new ArrayList<>();
        frequent.forEach(value -> counts.add(values.counts().getOrDefault(value, 0L)));
        Set<String> told = new HashSet<>(frequent);
        long others = values.other();
        for (Map.Entry<String, Long> value : values.counts().entrySet()) {
            others += told.contains(value.getKey()) ? 0 : value.getValue();
        }
        counts.add(others);
        counts.add(values.unknown());
        return counts;
    }
}
