package io.github.icp4j.profile;

import java.util.List;

/** The names that a leaf lists for its attribute's value, as written; empty for a leaf without such a list. */
public final class ListedNames implements Condition.Visitor<List<String>> {
    /** Makes the visitor; it has no state and may be shared. */
    public ListedNames() {}

    @Override
    public List<String> in(Condition.In condition) {
        return condition.values();
    }

    @Override
    public List<String> notIn(Condition.NotIn condition) {
        return condition.values();
    }

    @Override
    public List<String> inRange(Condition.InRange condition) {
        return List.of();
    }

    @Override
    public List<String> is(Condition.Is condition) {
        return List.of();
    }

    @Override
    public List<String> hasAny(Condition.HasAny condition) {
        return condition.tags();
    }

    @Override
    public List<String> hasAll(Condition.HasAll condition) {
        return condition.tags();
    }

    @Override
    public List<String> hasNone(Condition.HasNone condition) {
        return condition.tags();
    }

    @Override
    public List<String> hasAtLeast(Condition.HasAtLeast condition) {
        return condition.tags();
    }

    @Override
    public List<String> known(Condition.Known condition) {
        return List.of();
    }

    @Override
    public List<String> happened(Condition.Happened condition) {
        return List.of();
    }

    @Override
    public List<String> allOf(Condition.AllOf condition) {
        return List.of();
    }

    @Override
    public List<String> anyOf(Condition.AnyOf condition) {
        return List.of();
    }

    @Override
    public List<String> atLeastOf(Condition.AtLeastOf condition) {
        return List.of();
    }

    @Override
    public List<String> not(Condition.Not condition) {
        return List.of();
    }
}
