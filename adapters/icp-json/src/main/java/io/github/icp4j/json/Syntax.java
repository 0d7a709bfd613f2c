package io.github.icp4j.json;

import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;

/** The ways of writing a profile. */
public enum Syntax {
    /** JSON (RFC 8259). */
    JSON,
    /** YAML 1.2 with its core schema, without tags, anchors, aliases and merge keys. */
    YAML;

    private static final Pattern JSON_OBJECT = Pattern.compile("\\s*\\{\\s*[\"}]");

    /** The syntax's name in lower case, which is also the usual end of its files' names. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The syntax that a text is written in: JSON where it begins as a JSON object does, else YAML. */
    static Syntax of(String text) {
        return JSON_OBJECT.matcher(text).lookingAt() ? JSON : YAML;
    }

    /** The syntax of a file: told by the end of its name, else by its text. */
    static Syntax of(Path file, String text) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        if (name.endsWith(".yaml") || name.endsWith(".yml")) {
            return YAML;
        }
        return name.endsWith(".json") ? JSON : of(text);
    }
}
