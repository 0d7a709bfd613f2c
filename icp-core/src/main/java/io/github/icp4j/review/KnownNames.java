package io.github.icp4j.review;

import io.github.icp4j.attribute.Attribute;
import io.github.icp4j.attribute.Attributes;
import io.github.icp4j.attribute.Folding;
import io.github.icp4j.attribute.ResolvedVocabulary;
import io.github.icp4j.attribute.Spelling;
import io.github.icp4j.profile.Condition;
import io.github.icp4j.profile.IdealCustomerProfile;
import io.github.icp4j.profile.LeafVisitor;
import io.github.icp4j.profile.ListedNames;
import io.github.icp4j.profile.Trigger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The names that a profile knows, by attribute and for events, and what values in the data are probably meant to be. */
final class KnownNames {
    /** Shorter words differ in a letter without one being a slip of the other. */
    private static final int SHORTEST_SLIP = 4;

    private static final int MOST_LISTED = 50;

    /** The most frequent values without a name that are compared with the known names. */
    private static final int MOST_COMPARED = 1_000;

    private final IdealCustomerProfile profile;
    private final Map<String, Set<String>> listed = new HashMap<>();

    KnownNames(IdealCustomerProfile profile) {
        this.profile = profile;
        Collector collector = new Collector();
        profile.conditions().forEach(condition -> condition.accept(collector));
        for (Trigger trigger : profile.triggers()) {
            collector.events(trigger.event(), trigger.subjects());
        }
    }

    /** The values that no name covers, or empty where none is left over. */
    Optional<UnknownValues> unknown(ValueCounts values) {
        Set<String> known = known(values.attribute());
        List<Map.Entry<String, Long>> others = values.counts().entrySet().stream()
                .filter(value -> !known.contains(value.getKey()))
                .filter(value -> !value.getKey().equals("(none)"))
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .toList();
        if (known.isEmpty() || others.isEmpty()) {
            return Optional.empty();
        }
        boolean closed = values.attribute().equals(Attributes.COUNTRY.name());
        List<UnknownValue> slips = new ArrayList<>();
        List<UnknownValue> rest = new ArrayList<>();
        long accounts = 0;
        for (int i = 0; i < others.size(); i++) {
            String value = others.get(i).getKey();
            long count = others.get(i).getValue();
            Optional<String> nearest = i < MOST_COMPARED ? slipOf(value, known) : Optional.empty();
            (nearest.isPresent() ? slips : rest).add(new UnknownValue(value, count, nearest.orElse(null)));
            accounts += nearest.isPresent() || closed ? count : 0;
        }
        slips.addAll(rest);
        return Optional.of(
                new UnknownValues(values.attribute(), slips.subList(0, Math.min(slips.size(), MOST_LISTED)), accounts));
    }

    private Set<String> known(String name) {
        Set<String> known = new TreeSet<>(listed.getOrDefault(name, Set.of()));
        ResolvedVocabulary vocabulary = profile.resolvedVocabulary(name);
        known.addAll(vocabulary.aliases().keySet());
        known.addAll(vocabulary.aliases().values());
        vocabulary.groups().values().forEach(known::addAll);
        return known;
    }

    /** The known name that a value is probably a slip of; names that differ in a short word, as in Series A, are two. */
    static Optional<String> slipOf(String value, Collection<String> known) {
        if (value.length() < SHORTEST_SLIP) {
            return Optional.empty();
        }
        List<String> longer =
                known.stream().filter(name -> name.length() >= SHORTEST_SLIP).toList();
        return Spelling.nearest(value, longer).filter(name -> !differInAShortWord(value, name));
    }

    private static boolean differInAShortWord(String one, String other) {
        String[] words = one.split("[\\s_.:/-]+", -1);
        String[] others = other.split("[\\s_.:/-]+", -1);
        if (words.length != others.length) {
            return false;
        }
        for (int i = 0; i < words.length; i++) {
            boolean shortWord = Math.min(words[i].length(), others[i].length()) < SHORTEST_SLIP;
            if (!words[i].equals(others[i]) && (shortWord || hasDigit(words[i]))) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasDigit(String word) {
        return word.chars().anyMatch(Character::isDigit);
    }

    private final class Collector extends LeafVisitor<Void> {
        @Override
        protected Void attribute(Attribute attribute, Condition leaf) {
            add(attribute.name(), leaf.accept(new ListedNames()));
            return null;
        }

        @Override
        protected Void event(Condition.Happened leaf) {
            events(leaf.event(), leaf.subjects());
            return null;
        }

        void events(String event, List<String> subjects) {
            add(IdealCustomerProfile.EVENT_VOCABULARY, List.of(event));
            add(IdealCustomerProfile.SUBJECT_VOCABULARY, subjects);
        }

        @Override
        protected Void combined(List<Condition> children, Condition combinator) {
            children.forEach(child -> child.accept(this));
            return null;
        }

        private void add(String vocabulary, List<String> names) {
            Set<String> known = listed.computeIfAbsent(vocabulary, key -> new TreeSet<>());
            known.addAll(profile.resolvedVocabulary(vocabulary).expandAll(names));
            names.forEach(name -> known.add(Folding.fold(name)));
        }
    }
}
