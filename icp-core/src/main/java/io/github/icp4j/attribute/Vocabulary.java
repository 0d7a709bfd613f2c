package io.github.icp4j.attribute;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The names of one attribute, as an author writes them: other spellings of a name, and names for groups of names.
 *
 * <p>{@link #resolved()} gives the folded form that scoring uses. The order of names is kept for display and does not
 * count for equality of the maps; the order inside a list does.
 *
 * @param aliases canonical name to its other spellings
 * @param groups group name to its members
 */
public record Vocabulary(Map<String, List<String>> aliases, Map<String, List<String>> groups) {
    private static final Vocabulary EMPTY = new Vocabulary(Map.of(), Map.of());

    /** Copies both maps. */
    public Vocabulary {
        aliases = copy(aliases);
        groups = copy(groups);
    }

    /** The vocabulary without a name. */
    public static Vocabulary empty() {
        return EMPTY;
    }

    /** A builder without a name. */
    public static Builder builder() {
        return new Builder();
    }

    /** Whether there is neither an alias nor a group. */
    public boolean isEmpty() {
        return aliases.isEmpty() && groups.isEmpty();
    }

    /** The folded form that scoring uses. */
    public ResolvedVocabulary resolved() {
        return ResolvedVocabulary.of(List.of(this));
    }

    private static Map<String, List<String>> copy(Map<String, List<String>> names) {
        Map<String, List<String>> copy = new LinkedHashMap<>();
        names.forEach((name, others) -> copy.put(name, List.copyOf(others)));
        return Collections.unmodifiableMap(copy);
    }

    /** Collects names; not safe for use by several threads. */
    public static final class Builder {
        private final Map<String, List<String>> aliases = new LinkedHashMap<>();
        private final Map<String, List<String>> groups = new LinkedHashMap<>();

        private Builder() {}

        /** Adds other spellings of a canonical name. */
        public Builder alias(String canonical, String... spellings) {
            aliases.computeIfAbsent(canonical, name -> new ArrayList<>()).addAll(List.of(spellings));
            return this;
        }

        /**
         * Adds a group, which stands for its members in a condition's list.
         *
         * @throws IllegalArgumentException where the group has been added before
         */
        public Builder group(String name, String... members) {
            if (groups.putIfAbsent(name, List.of(members)) != null) {
                throw new IllegalArgumentException("group '" + name + "' is defined twice");
            }
            return this;
        }

        /** The vocabulary of all names added. */
        public Vocabulary build() {
            return new Vocabulary(aliases, groups);
        }
    }
}
