package io.github.icp4j.review;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/**
 * One thing in which two versions of a profile differ.
 *
 * @param kind whether it was added, removed, changed or renamed
 * @param part what kind of thing, such as {@code gate}, {@code criterion}, {@code limit} or {@code tier}
 * @param id its id or name; the new one of what was renamed
 * @param field what of it has changed, such as {@code points}; null where the whole was added or removed
 * @param before what it was, in words; null for what was added
 * @param after what it is, in words; null for what was removed
 * @param meaning whether it can change a result; false for labels, and for what is only written differently
 */
public record Difference(
        Kind kind,
        String part,
        String id,
        @Nullable String field,
        @Nullable String before,
        @Nullable String after,
        boolean meaning) {
    /** Checks that kind, part and id are given. */
    public Difference {
        requireNonNull(kind, "kind");
        requireNonNull(part, "part");
        requireNonNull(id, "id");
    }

    /** What has happened to a part. */
    public enum Kind {
        /** It is new. */
        ADDED,
        /** It is gone. */
        REMOVED,
        /** One of its fields has another value. */
        CHANGED,
        /** It says what another one said before. */
        RENAMED
    }

    static Difference added(String part, String id, String after) {
        return new Difference(Kind.ADDED, part, id, null, null, after, true);
    }

    static Difference removed(String part, String id, String before) {
        return new Difference(Kind.REMOVED, part, id, null, before, null, true);
    }

    static Difference changed(String part, String id, String field, @Nullable String before, @Nullable String after) {
        return new Difference(Kind.CHANGED, part, id, field, before, after, true);
    }

    /** The difference on one line, such as {@code criterion size: points 15 -> 20}. */
    @Override
    public String toString() {
        String name = part + " " + id;
        return switch (kind) {
            case ADDED -> "+ " + name + ": " + after;
            case REMOVED -> "- " + name + ": " + before;
            case RENAMED -> "~ " + name + ": was called " + before;
            case CHANGED ->
                "~ " + name + (field == null ? "" : ", " + field) + ": "
                        + (before == null ? "none" : before) + " -> " + (after == null ? "none" : after)
                        + (meaning ? "" : " (no effect on results)");
        };
    }
}
