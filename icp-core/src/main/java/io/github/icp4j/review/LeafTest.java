package io.github.icp4j.review;

import io.github.icp4j.profile.Bounds;
import java.util.Set;

/** What a leaf asks of a value, with its names resolved: leaves that are written differently but ask the same are equal. */
sealed interface LeafTest {
    /** Whether text is one of these names, or with {@code negated} none of them. */
    record OneOf(Set<String> names, boolean negated) implements LeafTest {}

    /** Whether a number lies between two doubles, both included. */
    record Between(double least, double greatest) implements LeafTest {
        Between(Bounds bounds) {
            this(bounds.least() + 0.0, bounds.greatest() + 0.0);
        }
    }

    /** Whether a flag is this. */
    record FlagIs(boolean value) implements LeafTest {}

    /** Whether tags meet at least so many of the requirements, each met by any of its names; or with {@code negated} fewer. */
    record Meets(Set<Set<String>> requirements, int count, boolean negated) implements LeafTest {}

    /** Whether the value is known, or with false is not. */
    record IsKnown(boolean known) implements LeafTest {}

    /** Whether at least so many events of these types, about these subjects if there are any, lie within so many days. */
    record Counts(Set<String> types, Set<String> subjects, int withinDays, int times) implements LeafTest {}
}
