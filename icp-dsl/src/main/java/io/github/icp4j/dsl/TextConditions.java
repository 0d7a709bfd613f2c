package io.github.icp4j.dsl;

import static java.util.Objects.requireNonNull;

import io.github.icp4j.attribute.TextAttribute;
import io.github.icp4j.profile.Condition;
import java.util.Collection;
import java.util.List;

/**
 * The conditions on a text attribute. A name that is a group of the attribute's vocabulary stands for its members.
 *
 * @param attribute the attribute tested
 */
@CheckReturnValue
public record TextConditions(TextAttribute attribute) implements Knowable, Names {
    /** Checks that the attribute is given. */
    public TextConditions {
        requireNonNull(attribute, "attribute");
    }

    /** The text is one of these. */
    public Condition in(String first, String... others) {
        return in(Listed.of(first, others));
    }

    /** The text is one of these. */
    public Condition in(Collection<String> names) {
        return new Condition.In(attribute, List.copyOf(names));
    }

    /** The text is none of these; unknown where the text is. */
    public Condition notIn(String first, String... others) {
        return notIn(Listed.of(first, others));
    }

    /** The text is none of these; unknown where the text is. */
    public Condition notIn(Collection<String> names) {
        return new Condition.NotIn(attribute, List.copyOf(names));
    }

    @Override
    public String vocabularyName() {
        return attribute.name();
    }
}
