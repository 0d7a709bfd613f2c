package io.github.icp4j.json;

import io.github.icp4j.attribute.AttributeType;
import org.jspecify.annotations.Nullable;

/** What a reader knows of a field's name: what it stands for, and how often it was met. */
final class AccountField {
    final String name;
    final Kind kind;
    final int slot;

    /** The line in which it stood last. */
    long line;

    /** How many accounts have it. */
    long accounts;

    /** How many of its values counted as unknown because they could not be scored. */
    long unknown;

    /** How a field is read. */
    enum Kind {
        ID,
        EVENTS,
        TEXT,
        NUMBER,
        FLAG,
        TAGS,
        IGNORED
    }

    AccountField(String name, Kind kind, int slot) {
        this.name = name;
        this.kind = kind;
        this.slot = slot;
    }

    static AccountField of(String name, @Nullable AttributeType type, int slot) {
        if (type == null) {
            return new AccountField(name, Kind.IGNORED, -1);
        }
        return switch (type) {
            case TEXT -> new AccountField(name, Kind.TEXT, slot);
            case NUMBER -> new AccountField(name, Kind.NUMBER, slot);
            case FLAG -> new AccountField(name, Kind.FLAG, slot);
            case TAGS -> new AccountField(name, Kind.TAGS, slot);
        };
    }
}
