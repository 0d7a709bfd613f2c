package io.github.icp4j.profile;

import io.github.icp4j.attribute.Attribute;
import java.util.List;

/** Rewrites a condition from its leaves up; each method changes one kind of value, and by default none. */
class ConditionRewriter implements Condition.Visitor<Condition> {
    /** The names of a list any of which will do. */
    List<String> alternatives(String vocabulary, List<String> names) {
        return names;
    }

    /** The names of a list each of which is asked for. */
    List<String> requirements(Attribute attribute, List<String> names) {
        return names;
    }

    Bounds bounds(Bounds bounds) {
        return bounds;
    }

    boolean flag(boolean value) {
        return value;
    }

    int whole(int number) {
        return number;
    }

    List<Condition> children(List<Condition> conditions) {
        return conditions;
    }

    private List<Condition> all(List<Condition> conditions) {
        return children(
                conditions.stream().map(condition -> condition.accept(this)).toList());
    }

    @Override
    public Condition in(Condition.In leaf) {
        return new Condition.In(leaf.attribute(), alternatives(leaf.attribute().name(), leaf.values()));
    }

    @Override
    public Condition notIn(Condition.NotIn leaf) {
        return new Condition.NotIn(
                leaf.attribute(), alternatives(leaf.attribute().name(), leaf.values()));
    }

    @Override
    public Condition inRange(Condition.InRange leaf) {
        return new Condition.InRange(leaf.attribute(), bounds(leaf.bounds()));
    }

    @Override
    public Condition is(Condition.Is leaf) {
        return new Condition.Is(leaf.attribute(), flag(leaf.value()));
    }

    @Override
    public Condition hasAny(Condition.HasAny leaf) {
        return new Condition.HasAny(
                leaf.attribute(), alternatives(leaf.attribute().name(), leaf.tags()));
    }

    @Override
    public Condition hasAll(Condition.HasAll leaf) {
        return new Condition.HasAll(leaf.attribute(), requirements(leaf.attribute(), leaf.tags()));
    }

    @Override
    public Condition hasNone(Condition.HasNone leaf) {
        return new Condition.HasNone(
                leaf.attribute(), alternatives(leaf.attribute().name(), leaf.tags()));
    }

    @Override
    public Condition hasAtLeast(Condition.HasAtLeast leaf) {
        List<String> tags = requirements(leaf.attribute(), leaf.tags());
        return new Condition.HasAtLeast(leaf.attribute(), Math.min(whole(leaf.count()), tags.size()), tags);
    }

    @Override
    public Condition known(Condition.Known leaf) {
        return new Condition.Known(leaf.attribute(), flag(leaf.known()));
    }

    @Override
    public Condition happened(Condition.Happened leaf) {
        return new Condition.Happened(
                leaf.event(),
                alternatives(IdealCustomerProfile.SUBJECT_VOCABULARY, leaf.subjects()),
                Math.min(whole(leaf.withinDays()), 3_650),
                whole(leaf.times()));
    }

    @Override
    public Condition allOf(Condition.AllOf condition) {
        return new Condition.AllOf(all(condition.conditions()));
    }

    @Override
    public Condition anyOf(Condition.AnyOf condition) {
        return new Condition.AnyOf(all(condition.conditions()));
    }

    @Override
    public Condition atLeastOf(Condition.AtLeastOf condition) {
        List<Condition> conditions = all(condition.conditions());
        return new Condition.AtLeastOf(Math.min(whole(condition.count()), conditions.size()), conditions);
    }

    @Override
    public Condition not(Condition.Not condition) {
        return new Condition.Not(condition.condition().accept(this));
    }
}
