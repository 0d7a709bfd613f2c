package io.github.icp4j.json;

import io.github.icp4j.attribute.Vocabulary;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the vocabularies of attributes, event types and subjects. */
final class VocabularyParser {
    private static final List<String> KEYS = List.of("aliases", "groups");

    private VocabularyParser() {}

    /** The vocabularies by name, without those of attributes whose declaration could not be read. */
    static Map<String, Vocabulary> vocabularies(@Nullable Value value, DeclaredAttributes attributes) {
        Map<String, Vocabulary> all = new LinkedHashMap<>();
        Fields fields = value == null ? null : value.object();
        if (fields != null) {
            fields.each((name, names) -> {
                Vocabulary vocabulary = vocabulary(names);
                if (!attributes.isBroken(name)) {
                    all.put(name, vocabulary);
                }
            });
        }
        return all;
    }

    private static Vocabulary vocabulary(Value value) {
        Fields fields = value.object();
        if (fields == null) {
            return Vocabulary.empty();
        }
        fields.only(KEYS);
        return new Vocabulary(lists(fields.get("aliases")), lists(fields.get("groups")));
    }

    private static Map<String, List<String>> lists(@Nullable Value value) {
        Map<String, List<String>> lists = new LinkedHashMap<>();
        Fields fields = value == null ? null : value.object();
        if (fields != null) {
            fields.each((name, list) -> {
                List<String> names = list.texts();
                if (names != null) {
                    lists.put(name, names);
                }
            });
        }
        return lists;
    }
}
