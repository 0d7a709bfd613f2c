package io.github.icp4j.score;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Canonical names, and the aliases under which the data may know them.
 *
 * @param names the canonical names
 * @param aliases every alias in force, folded, with its canonical name
 */
record NameSet(Set<String> names, Map<String, String> aliases) {
    /** Whether a folded name in the data stands for one of the set. */
    boolean contains(String folded) {
        return names.contains(aliases.getOrDefault(folded, folded));
    }

    String inWords() {
        String all = String.join(", ", new TreeSet<>(names));
        return all.length() <= 60 ? "{" + all + "}" : names.size() + " names";
    }
}
