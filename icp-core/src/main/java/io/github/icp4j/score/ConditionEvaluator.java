package io.github.icp4j.score;

import io.github.icp4j.account.AttributeValue;
import io.github.icp4j.profile.Bounds;
import io.github.icp4j.profile.Condition;
import java.util.List;
import java.util.Set;

/** What a condition says of one account: section 2 of the scoring contract, kind by kind. */
final class ConditionEvaluator implements Condition.Visitor<Outcome> {
    private final ResolvedNames names;
    private final ResolvedAccount account;

    ConditionEvaluator(ResolvedNames names, ResolvedAccount account) {
        this.names = names;
        this.account = account;
    }

    Outcome evaluate(Condition condition) {
        return condition.accept(this);
    }

    @Override
    public Outcome in(Condition.In condition) {
        String text = account.text(condition.attribute());
        return text == null
                ? Outcome.UNKNOWN
                : Outcome.of(names.members(condition).contains(text));
    }

    @Override
    public Outcome notIn(Condition.NotIn condition) {
        String text = account.text(condition.attribute());
        return text == null
                ? Outcome.UNKNOWN
                : Outcome.of(!names.members(condition).contains(text));
    }

    /** A range matches where all of it does, does not where none of it does, and is unknown else. */
    @Override
    public Outcome inRange(Condition.InRange condition) {
        AttributeValue.Numeric number = account.number(condition.attribute());
        if (number == null) {
            return Outcome.UNKNOWN;
        }
        Bounds bounds = condition.bounds();
        if (number.from() >= bounds.least() && number.to() <= bounds.greatest()) {
            return Outcome.MATCH;
        }
        boolean apart = number.to() < bounds.least() || number.from() > bounds.greatest();
        return apart ? Outcome.NO_MATCH : Outcome.UNKNOWN;
    }

    @Override
    public Outcome is(Condition.Is condition) {
        AttributeValue.Flag flag = account.flag(condition.attribute());
        return flag == null ? Outcome.UNKNOWN : Outcome.of(flag.value() == condition.value());
    }

    @Override
    public Outcome hasAny(Condition.HasAny condition) {
        Set<String> tags = account.tags(condition.attribute());
        return tags == null ? Outcome.UNKNOWN : Outcome.of(meets(tags, names.members(condition)));
    }

    @Override
    public Outcome hasAll(Condition.HasAll condition) {
        Set<String> tags = account.tags(condition.attribute());
        return tags == null
                ? Outcome.UNKNOWN
                : Outcome.of(names.requirements(condition).stream().allMatch(names -> meets(tags, names)));
    }

    @Override
    public Outcome hasNone(Condition.HasNone condition) {
        Set<String> tags = account.tags(condition.attribute());
        return tags == null ? Outcome.UNKNOWN : Outcome.of(!meets(tags, names.members(condition)));
    }

    @Override
    public Outcome hasAtLeast(Condition.HasAtLeast condition) {
        Set<String> tags = account.tags(condition.attribute());
        if (tags == null) {
            return Outcome.UNKNOWN;
        }
        long met = names.requirements(condition).stream()
                .filter(names -> meets(tags, names))
                .count();
        return Outcome.of(met >= condition.count());
    }

    private static boolean meets(Set<String> tags, Set<String> requirement) {
        return requirement.stream().anyMatch(tags::contains);
    }

    @Override
    public Outcome known(Condition.Known condition) {
        return Outcome.of(account.isKnown(condition.attribute()) == condition.known());
    }

    @Override
    public Outcome happened(Condition.Happened condition) {
        Set<ResolvedAccount.AgedEvent> events = account.events();
        if (events == null) {
            return Outcome.UNKNOWN;
        }
        ResolvedNames.EventNames wanted = names.events(condition);
        long times = events.stream()
                .filter(event -> event.isWithin(condition.withinDays()) && wanted.matches(event))
                .count();
        return Outcome.of(times >= condition.times());
    }

    @Override
    public Outcome allOf(Condition.AllOf condition) {
        return atLeast(condition.conditions().size(), condition.conditions());
    }

    @Override
    public Outcome anyOf(Condition.AnyOf condition) {
        return atLeast(1, condition.conditions());
    }

    @Override
    public Outcome atLeastOf(Condition.AtLeastOf condition) {
        return atLeast(condition.count(), condition.conditions());
    }

    /** All of n is at least n of n, and any of n at least 1 of n: Kleene's tables follow from counting. */
    private Outcome atLeast(int count, List<Condition> conditions) {
        int matching = 0;
        int possible = conditions.size();
        for (Condition condition : conditions) {
            switch (evaluate(condition)) {
                case MATCH -> matching++;
                case NO_MATCH -> possible--;
                case UNKNOWN -> {}
            }
        }
        if (matching >= count) {
            return Outcome.MATCH;
        }
        return possible < count ? Outcome.NO_MATCH : Outcome.UNKNOWN;
    }

    @Override
    public Outcome not(Condition.Not condition) {
        return evaluate(condition.condition()).negate();
    }
}
