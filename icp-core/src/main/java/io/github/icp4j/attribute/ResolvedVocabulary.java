package io.github.icp4j.attribute;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * A vocabulary in force: every name folded, ready to map data to canonical names and lists to the names they stand for.
 *
 * <p>A name in data is folded and mapped through the aliases once. A name in a condition's list is folded, looked up as a
 * group first and as an alias else; a group's members pass through the aliases once and are plain names.
 */
public final class ResolvedVocabulary {
    private static final ResolvedVocabulary EMPTY = new ResolvedVocabulary(Map.of(), Map.of());

    private final Map<String, String> canonical;
    private final Map<String, Set<String>> members;

    private ResolvedVocabulary(Map<String, String> canonical, Map<String, Set<String>> members) {
        this.canonical = canonical;
        this.members = members;
    }

    /** The vocabulary that only folds. */
    public static ResolvedVocabulary empty() {
        return EMPTY;
    }

    /** The vocabularies one over the other: an alias or a group of a later one replaces that of an earlier one. */
    public static ResolvedVocabulary of(List<Vocabulary> vocabularies) {
        if (vocabularies.stream().allMatch(Vocabulary::isEmpty)) {
            return EMPTY;
        }
        Map<String, String> canonical = new HashMap<>();
        Map<String, List<String>> groups = new HashMap<>();
        for (Vocabulary vocabulary : vocabularies) {
            vocabulary
                    .aliases()
                    .forEach((name, spellings) ->
                            spellings.forEach(spelling -> canonical.put(Folding.fold(spelling), Folding.fold(name))));
            vocabulary.groups().forEach((name, listed) -> groups.put(Folding.fold(name), listed));
        }
        Map<String, Set<String>> members = new HashMap<>();
        groups.forEach((name, listed) -> members.put(name, canonicalSet(canonical, listed)));
        return new ResolvedVocabulary(Map.copyOf(canonical), Map.copyOf(members));
    }

    private static Set<String> canonicalSet(Map<String, String> canonical, List<String> listed) {
        Set<String> names = new TreeSet<>();
        for (String name : listed) {
            String folded = Folding.fold(name);
            names.add(canonical.getOrDefault(folded, folded));
        }
        // Not Set.copyOf, whose order differs from run to run: what is shown of these names has to be the same each
        // time.
        return Collections.unmodifiableSet(new LinkedHashSet<>(names));
    }

    /** The canonical name of a text in the data: folded, then mapped through the aliases once. */
    public String canonical(String text) {
        String folded = Folding.fold(text);
        return canonical.getOrDefault(folded, folded);
    }

    /** What a name in a condition's list stands for: the members of a group, or the one canonical name. */
    public Set<String> expand(String name) {
        Set<String> group = members.get(Folding.fold(name));
        return group != null ? group : Set.of(canonical(name));
    }

    /** What the names of a condition's list stand for together. */
    public Set<String> expandAll(Collection<String> names) {
        Set<String> all = new LinkedHashSet<>();
        names.forEach(name -> all.addAll(expand(name)));
        return Collections.unmodifiableSet(all);
    }

    /** What each name of a condition's list asks for; names that ask for the same are given once, in list order. */
    public Set<Set<String>> requirements(Collection<String> names) {
        Set<Set<String>> distinct = new LinkedHashSet<>();
        names.forEach(name -> distinct.add(expand(name)));
        return distinct;
    }

    /** Every alias in force, folded, with its folded canonical name. */
    public Map<String, String> aliases() {
        return canonical;
    }

    /** Every group in force, folded, with the canonical names of its members. */
    public Map<String, Set<String>> groups() {
        return members;
    }
}
