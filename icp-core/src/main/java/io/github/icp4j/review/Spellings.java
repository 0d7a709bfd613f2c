package io.github.icp4j.review;

import io.github.icp4j.attribute.ResolvedVocabulary;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Texts as data may have them, for names that tests list. */
final class Spellings {
    private Spellings() {}

    /**
     * Texts that the vocabulary of the term's profile maps to one of the names, at least one for each: the names themselves
     * first, each kind by name, so that examples are the same in every run.
     */
    static Set<String> of(Term term, String vocabulary, Collection<String> names) {
        ResolvedVocabulary words = term.meaning().vocabulary(vocabulary);
        Set<String> texts = new LinkedHashSet<>(new TreeSet<>(names));
        new TreeMap<>(words.aliases()).forEach((alias, canonical) -> {
            if (names.contains(canonical)) {
                texts.add(alias);
            }
        });
        return texts;
    }

    /** A text that no vocabulary of the terms maps to one of these. */
    static String other(List<Term> terms, String vocabulary, Set<String> listed) {
        int number = listed.size();
        while (isTaken(terms, vocabulary, listed, "other " + number)) {
            number++;
        }
        return "other " + number;
    }

    private static boolean isTaken(List<Term> terms, String vocabulary, Set<String> listed, String text) {
        return listed.contains(text)
                || terms.stream()
                        .anyMatch(term -> !term.meaning()
                                .vocabulary(vocabulary)
                                .canonical(text)
                                .equals(text));
    }
}
