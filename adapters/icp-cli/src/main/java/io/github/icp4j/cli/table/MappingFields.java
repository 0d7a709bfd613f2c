package io.github.icp4j.cli.table;

import io.github.icp4j.attribute.Spelling;
import io.github.icp4j.validate.Issue;
import io.github.icp4j.validate.IssueCode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The fields of one object of a mapping file: each taken by name and type, and what nobody took told as a fault. */
final class MappingFields {
    private final String pointer;
    private final Map<String, ?> fields;
    private final List<Issue> issues;
    private final Set<String> known = new HashSet<>();

    MappingFields(String pointer, Map<String, ?> fields, List<Issue> issues) {
        this.pointer = pointer;
        this.fields = fields;
        this.issues = issues;
    }

    boolean has(String key) {
        return fields.containsKey(key);
    }

    @Nullable
    String text(String key) {
        Object value = take(key);
        if (value == null || value instanceof String) {
            return (String) value;
        }
        wrongType(key, "a text");
        return null;
    }

    String requiredText(String key) {
        if (!has(key)) {
            missing(key);
        }
        String text = text(key);
        return text == null ? "" : text;
    }

    boolean flag(String key) {
        Object value = take(key);
        if (value == null || value instanceof Boolean) {
            return value != null && (Boolean) value;
        }
        wrongType(key, "true or false");
        return false;
    }

    @Nullable
    BigDecimal number(String key) {
        Object value = take(key);
        if (value == null || value instanceof BigDecimal) {
            return (BigDecimal) value;
        }
        wrongType(key, "a number");
        return null;
    }

    /** A text, or a list of texts; empty where the key is not there. */
    List<String> texts(String key) {
        Object value = take(key);
        if (value == null) {
            return List.of();
        }
        if (value instanceof String text) {
            return List.of(text);
        }
        List<String> texts = new ArrayList<>();
        if (value instanceof List<?> list && !list.isEmpty()) {
            for (Object each : list) {
                if (each instanceof String text) {
                    texts.add(text);
                }
            }
            if (texts.size() == list.size()) {
                return texts;
            }
        }
        wrongType(key, "a text or a list of texts (put what looks like a number or a flag in quotes)");
        return List.of();
    }

    @Nullable
    Object any(String key) {
        return take(key);
    }

    String place(String key) {
        return pointer + "/" + key.replace("~", "~0").replace("/", "~1");
    }

    void missing(String key) {
        issues.add(Issue.error(IssueCode.MISSING_KEY, pointer, "'" + key + "' is missing", "add '" + key + "'"));
    }

    void conflicting(String key, String message, String remedy) {
        issues.add(Issue.error(IssueCode.CONFLICTING_KEYS, place(key), message, remedy));
    }

    void wrongType(String key, String expected) {
        issues.add(Issue.error(
                IssueCode.WRONG_TYPE, place(key), "'" + key + "' must be " + expected, "write " + expected));
    }

    /** Tells every key that nothing has asked for. */
    void done() {
        for (String key : fields.keySet()) {
            if (!known.contains(key)) {
                String near = Spelling.nearest(key, known)
                        .map(nearest -> "did you mean '" + nearest + "'?")
                        .orElse("known here: "
                                + String.join(", ", known.stream().sorted().toList()));
                issues.add(Issue.error(
                        IssueCode.UNKNOWN_KEY, place(key), "a mapping has no key '" + key + "' here", near));
            }
        }
    }

    private @Nullable Object take(String key) {
        known.add(key);
        return fields.get(key);
    }
}
