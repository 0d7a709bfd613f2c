package io.github.icp4j.profile;

import io.github.icp4j.attribute.Attribute;
import java.util.List;

/**
 * A visitor for questions that concern leaves alone: one answer for all leaves on an attribute, one for events, one for
 * combinators.
 *
 * @param <R> the type of the answers
 */
public abstract class LeafVisitor<R> implements Condition.Visitor<R> {
    /** For use by subclasses. */
    protected LeafVisitor() {}

    /** The answer for a leaf on an attribute. */
    protected abstract R attribute(Attribute attribute, Condition leaf);

    /** The answer for a leaf on events. */
    protected abstract R event(Condition.Happened leaf);

    /** The answer for a combinator. */
    protected abstract R combined(List<Condition> children, Condition combinator);

    @Override
    public final R in(Condition.In condition) {
        return attribute(condition.attribute(), condition);
    }

    @Override
    public final R notIn(Condition.NotIn condition) {
        return attribute(condition.attribute(), condition);
    }

    @Override
    public final R inRange(Condition.InRange condition) {
        return attribute(condition.attribute(), condition);
    }

    @Override
    public final R is(Condition.Is condition) {
        return attribute(condition.attribute(), condition);
    }

    @Override
    public final R hasAny(Condition.HasAny condition) {
        return attribute(condition.attribute(), condition);
    }

    @Override
    public final R hasAll(Condition.HasAll condition) {
        return attribute(condition.attribute(), condition);
    }

    @Override
    public final R hasNone(Condition.HasNone condition) {
        return attribute(condition.attribute(), condition);
    }

    @Override
    public final R hasAtLeast(Condition.HasAtLeast condition) {
        return attribute(condition.attribute(), condition);
    }

    @Override
    public final R known(Condition.Known condition) {
        return attribute(condition.attribute(), condition);
    }

    @Override
    public final R happened(Condition.Happened condition) {
        return event(condition);
    }

    @Override
    public final R allOf(Condition.AllOf condition) {
        return combined(condition.conditions(), condition);
    }

    @Override
    public final R anyOf(Condition.AnyOf condition) {
        return combined(condition.conditions(), condition);
    }

    @Override
    public final R atLeastOf(Condition.AtLeastOf condition) {
        return combined(condition.conditions(), condition);
    }

    @Override
    public final R not(Condition.Not condition) {
        return combined(List.of(condition.condition()), condition);
    }
}
