package io.github.icp4j.json;

import com.fasterxml.jackson.core.io.SerializedString;
import io.github.icp4j.attribute.AttributeType;
import org.jspecify.annotations.Nullable;

/** What a reader knows of a field's name: what it stands for, and how often it was met. */
final class AccountField {
    final String name;
    final Kind kind;
    final int slot;

    /** The line in which it stood last. */
    long line;

    /** The line in which it stood last of those that were tried as plain ones. */
    long plainLine;

    /** How many accounts have it. */
    long accounts;

    /** How many of its values counted as unknown because they could not be scored. */
    long unknown;

    /** The field that is likely to follow it in an account. */
    @Nullable
    AccountField follower;

    /** Whether another field followed the last time. */
    boolean missed;

    /** The name as the parser compares it. */
    final SerializedString serialized;

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
        serialized = new SerializedString(name);
    }

    /** Takes note that another field followed than was likely; the second time in a row it becomes the likely one. */
    void isFollowedBy(AccountField field) {
        if (follower == null || missed) {
            follower = field;
        }
        missed = !missed;
    }

    /** Counts it in an account of a line in which it stands once. */
    void isMet(long newLine) {
        line = newLine;
        accounts++;
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
