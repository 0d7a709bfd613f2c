package io.github.icp4j.review;

import io.github.icp4j.attribute.Attribute;
import io.github.icp4j.attribute.ResolvedVocabulary;
import io.github.icp4j.profile.Condition;
import java.util.List;
import java.util.Set;

/** Reads a condition as a formula, kind by kind. */
final class FormulaReader implements Condition.Visitor<Formula> {
    private final Meaning meaning;

    FormulaReader(Meaning meaning) {
        this.meaning = meaning;
    }

    private Formula leaf(Attribute attribute, LeafTest test) {
        return new Formula.Leaf(meaning.term(attribute, test));
    }

    private ResolvedVocabulary vocabulary(Attribute attribute) {
        return meaning.vocabulary(attribute.name());
    }

    private Formula any(Attribute attribute, List<String> tags, boolean negated) {
        Set<Set<String>> one = Set.of(vocabulary(attribute).expandAll(tags));
        return leaf(attribute, new LeafTest.Meets(one, 1, negated));
    }

    private Formula atLeast(int count, List<Condition> conditions) {
        return new Formula.AtLeast(count, conditions.stream().map(meaning::of).toList());
    }

    @Override
    public Formula in(Condition.In condition) {
        Set<String> names = vocabulary(condition.attribute()).expandAll(condition.values());
        return leaf(condition.attribute(), new LeafTest.OneOf(names, false));
    }

    @Override
    public Formula notIn(Condition.NotIn condition) {
        Set<String> names = vocabulary(condition.attribute()).expandAll(condition.values());
        return leaf(condition.attribute(), new LeafTest.OneOf(names, true));
    }

    @Override
    public Formula inRange(Condition.InRange condition) {
        return leaf(condition.attribute(), new LeafTest.Between(condition.bounds()));
    }

    @Override
    public Formula is(Condition.Is condition) {
        return leaf(condition.attribute(), new LeafTest.FlagIs(condition.value()));
    }

    @Override
    public Formula hasAny(Condition.HasAny condition) {
        return any(condition.attribute(), condition.tags(), false);
    }

    @Override
    public Formula hasAll(Condition.HasAll condition) {
        Set<Set<String>> requirements = vocabulary(condition.attribute()).requirements(condition.tags());
        return leaf(condition.attribute(), new LeafTest.Meets(requirements, requirements.size(), false));
    }

    @Override
    public Formula hasNone(Condition.HasNone condition) {
        return any(condition.attribute(), condition.tags(), true);
    }

    @Override
    public Formula hasAtLeast(Condition.HasAtLeast condition) {
        Set<Set<String>> requirements = vocabulary(condition.attribute()).requirements(condition.tags());
        return leaf(condition.attribute(), new LeafTest.Meets(requirements, condition.count(), false));
    }

    @Override
    public Formula known(Condition.Known condition) {
        return leaf(condition.attribute(), new LeafTest.IsKnown(condition.known()));
    }

    @Override
    public Formula happened(Condition.Happened condition) {
        return meaning.events(condition.event(), condition.subjects(), condition.withinDays(), condition.times());
    }

    @Override
    public Formula allOf(Condition.AllOf condition) {
        return atLeast(condition.conditions().size(), condition.conditions());
    }

    @Override
    public Formula anyOf(Condition.AnyOf condition) {
        return atLeast(1, condition.conditions());
    }

    @Override
    public Formula atLeastOf(Condition.AtLeastOf condition) {
        return atLeast(condition.count(), condition.conditions());
    }

    @Override
    public Formula not(Condition.Not condition) {
        return new Formula.Not(meaning.of(condition.condition()));
    }
}
