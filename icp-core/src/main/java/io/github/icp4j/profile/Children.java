package io.github.icp4j.profile;

import io.github.icp4j.attribute.Attribute;
import java.util.List;

/** The conditions directly inside a condition. */
final class Children extends LeafVisitor<List<Condition>> {
    @Override
    protected List<Condition> attribute(Attribute attribute, Condition leaf) {
        return List.of();
    }

    @Override
    protected List<Condition> event(Condition.Happened leaf) {
        return List.of();
    }

    @Override
    protected List<Condition> combined(List<Condition> children, Condition combinator) {
        return children;
    }
}
