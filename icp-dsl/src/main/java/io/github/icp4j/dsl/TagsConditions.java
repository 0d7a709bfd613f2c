package io.github.icp4j.dsl;

import static java.util.Objects.requireNonNull;

import io.github.icp4j.attribute.TagsAttribute;
import io.github.icp4j.profile.Condition;
import java.util.Collection;
import java.util.List;

/**
 * The conditions on a tags attribute. A name that is a group of the attribute's vocabulary is met by any of its members.
 *
 * @param attribute the attribute tested
 */
@CheckReturnValue
public record TagsConditions(TagsAttribute attribute) implements Knowable, Names {
    /** Checks that the attribute is given. */
    public TagsConditions {
        requireNonNull(attribute, "attribute");
    }

    /** At least one of these is there. */
    public Condition hasAny(String first, String... others) {
        return hasAny(Listed.of(first, others));
    }

    /** At least one of these is there. */
    public Condition hasAny(Collection<String> names) {
        return new Condition.HasAny(attribute, List.copyOf(names));
    }

    /** All of these are there. */
    public Condition hasAll(String first, String... others) {
        return hasAll(Listed.of(first, others));
    }

    /** All of these are there. */
    public Condition hasAll(Collection<String> names) {
        return new Condition.HasAll(attribute, List.copyOf(names));
    }

    /** None of these is there; unknown where the tags are. */
    public Condition hasNone(String first, String... others) {
        return hasNone(Listed.of(first, others));
    }

    /** None of these is there; unknown where the tags are. */
    public Condition hasNone(Collection<String> names) {
        return new Condition.HasNone(attribute, List.copyOf(names));
    }

    /** At least so many of these are there; names that ask for the same count once. */
    public Condition hasAtLeast(int count, String first, String... others) {
        return hasAtLeast(count, Listed.of(first, others));
    }

    /** At least so many of these are there; names that ask for the same count once. */
    public Condition hasAtLeast(int count, Collection<String> names) {
        return new Condition.HasAtLeast(attribute, count, List.copyOf(names));
    }

    @Override
    public String vocabularyName() {
        return attribute.name();
    }
}
