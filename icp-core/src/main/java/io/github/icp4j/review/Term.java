package io.github.icp4j.review;

import io.github.icp4j.attribute.Attribute;
import org.jspecify.annotations.Nullable;

/**
 * One test of one attribute, or of the events, under the vocabulary of one profile. Compares by identity: {@link Meaning}
 * gives equal tests one term.
 */
final class Term {
    private final Meaning meaning;
    private final @Nullable Attribute attribute;
    private final LeafTest test;

    Term(Meaning meaning, @Nullable Attribute attribute, LeafTest test) {
        this.meaning = meaning;
        this.attribute = attribute;
        this.test = test;
    }

    /** The profile in whose words the test is written. */
    Meaning meaning() {
        return meaning;
    }

    /** The attribute tested, or null for the events. */
    @Nullable
    Attribute attribute() {
        return attribute;
    }

    LeafTest test() {
        return test;
    }

    /** What the test looks at: terms with equal subjects depend on each other, others do not. */
    Subject subject() {
        return Subject.of(attribute);
    }
}
