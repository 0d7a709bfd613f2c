package io.github.icp4j.testing;

import io.github.icp4j.attribute.Attribute;
import io.github.icp4j.attribute.AttributeType;
import io.github.icp4j.attribute.Attributes;
import io.github.icp4j.attribute.Folding;
import io.github.icp4j.attribute.Vocabulary;
import io.github.icp4j.profile.IdealCustomerProfile;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Vocabularies at random: spellings, spellings that are names of their own, groups, groups named like a name. */
final class RandomVocabularies {
    private static final List<String> SHIPPED_GROUPS =
            List.of("EU", "DACH", "Nordics", "North America", "EMEA", "apac");

    private final Draw draw;

    RandomVocabularies(Draw draw) {
        this.draw = draw;
    }

    /** The vocabularies of a profile, by attribute, {@code event} and {@code subject}; many have none. */
    Map<String, Vocabulary> all(List<Attribute> attributes) {
        Map<String, Vocabulary> vocabularies = new LinkedHashMap<>();
        for (Attribute attribute : attributes) {
            boolean named = attribute.type() == AttributeType.TEXT || attribute.type() == AttributeType.TAGS;
            if (named && draw.chance(40)) {
                vocabularies.put(attribute.name(), vocabulary(World.names(attribute.name())));
            }
        }
        if (draw.chance(40)) {
            vocabularies.put(IdealCustomerProfile.EVENT_VOCABULARY, vocabulary(World.EVENTS));
        }
        if (draw.chance(40)) {
            vocabularies.put(IdealCustomerProfile.SUBJECT_VOCABULARY, vocabulary(World.SUBJECTS));
        }
        return vocabularies;
    }

    /** What a condition's list can name: the names of the data, their spellings, and groups. */
    static List<String> listable(String of, List<String> names, Map<String, Vocabulary> vocabularies) {
        List<String> all = new ArrayList<>(names);
        if (of.equals(Attributes.COUNTRY.name())) {
            all.addAll(SHIPPED_GROUPS);
        }
        all.addAll(spellings(of, vocabularies));
        all.addAll(vocabularies.getOrDefault(of, Vocabulary.empty()).groups().keySet());
        return all;
    }

    /** Every spelling of the vocabulary. */
    static List<String> spellings(String of, Map<String, Vocabulary> vocabularies) {
        return vocabularies.getOrDefault(of, Vocabulary.empty()).aliases().values().stream()
                .flatMap(List::stream)
                .toList();
    }

    private Vocabulary vocabulary(List<String> names) {
        Vocabulary.Builder vocabulary = Vocabulary.builder();
        Set<String> taken = new HashSet<>();
        for (String name : draw.some(names, 0, 3)) {
            List<String> spellings = new ArrayList<>();
            for (String spelling : List.of(name + " Inc.", "the " + name, draw.of(names))) {
                if (draw.chance(50) && taken.add(Folding.fold(spelling))) {
                    spellings.add(spelling);
                }
            }
            if (!spellings.isEmpty()) {
                vocabulary.alias(name, spellings.toArray(String[]::new));
            }
        }
        Set<String> groups = new HashSet<>();
        for (String group : draw.some(List.of("Home", "CRM", "growth", "EU", names.get(0)), 0, 3)) {
            List<String> members = new ArrayList<>(draw.some(names, 1, 4));
            members.addAll(draw.some(List.copyOf(taken), 0, 1));
            if (groups.add(Folding.fold(group))) {
                vocabulary.group(group, members.toArray(String[]::new));
            }
        }
        return vocabulary.build();
    }
}
