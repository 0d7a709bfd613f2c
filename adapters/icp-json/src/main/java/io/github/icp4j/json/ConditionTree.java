package io.github.icp4j.json;

import io.github.icp4j.attribute.Attribute;
import io.github.icp4j.profile.Bounds;
import io.github.icp4j.profile.Condition;
import java.math.BigDecimal;
import java.util.List;

/** Conditions as trees to be written. */
final class ConditionTree implements Condition.Visitor<Node.Members> {
    static Node.Members of(Condition condition) {
        return condition.accept(new ConditionTree());
    }

    private static MembersBuilder on(Attribute attribute) {
        return new MembersBuilder().text("attribute", attribute.name());
    }

    private Node.Members combined(String key, List<Condition> conditions) {
        return new MembersBuilder().list(key, all(conditions)).build();
    }

    private List<Node.Members> all(List<Condition> conditions) {
        return conditions.stream().map(condition -> condition.accept(this)).toList();
    }

    @Override
    public Node.Members in(Condition.In condition) {
        return on(condition.attribute()).texts("in", condition.values()).build();
    }

    @Override
    public Node.Members notIn(Condition.NotIn condition) {
        return on(condition.attribute()).texts("notIn", condition.values()).build();
    }

    @Override
    public Node.Members inRange(Condition.InRange condition) {
        Bounds bounds = condition.bounds();
        MembersBuilder members = on(condition.attribute());
        if (bounds.lowerIncluded() && bounds.upperIncluded()) {
            return members.list("between", List.of(number(bounds.lower()), number(bounds.upper())))
                    .build();
        }
        if (bounds.hasLower()) {
            members.put(bounds.lowerIncluded() ? "atLeast" : "greaterThan", number(bounds.lower()));
        }
        if (bounds.hasUpper()) {
            members.put(bounds.upperIncluded() ? "atMost" : "lessThan", number(bounds.upper()));
        }
        return members.build();
    }

    private static Node number(double number) {
        return MembersBuilder.number(BigDecimal.valueOf(number));
    }

    @Override
    public Node.Members is(Condition.Is condition) {
        return on(condition.attribute()).flag("is", condition.value()).build();
    }

    @Override
    public Node.Members hasAny(Condition.HasAny condition) {
        return on(condition.attribute()).texts("hasAny", condition.tags()).build();
    }

    @Override
    public Node.Members hasAll(Condition.HasAll condition) {
        return on(condition.attribute()).texts("hasAll", condition.tags()).build();
    }

    @Override
    public Node.Members hasNone(Condition.HasNone condition) {
        return on(condition.attribute()).texts("hasNone", condition.tags()).build();
    }

    @Override
    public Node.Members hasAtLeast(Condition.HasAtLeast condition) {
        MembersBuilder inner =
                new MembersBuilder().number("count", condition.count()).texts("of", condition.tags());
        return on(condition.attribute()).put("hasAtLeast", inner.build()).build();
    }

    @Override
    public Node.Members known(Condition.Known condition) {
        return on(condition.attribute()).flag("known", condition.known()).build();
    }

    @Override
    public Node.Members happened(Condition.Happened condition) {
        MembersBuilder members = event(condition.event(), condition.subjects(), condition.withinDays());
        return condition.times() == 1
                ? members.build()
                : members.number("times", condition.times()).build();
    }

    /** What conditions on events and triggers have in common. */
    static MembersBuilder event(String event, List<String> subjects, int withinDays) {
        MembersBuilder members = new MembersBuilder();
        event(members, event, subjects, withinDays);
        return members;
    }

    static void event(MembersBuilder members, String event, List<String> subjects, int withinDays) {
        members.text("event", event);
        if (subjects.size() == 1) {
            members.text("subject", subjects.get(0));
        } else if (!subjects.isEmpty()) {
            members.texts("subject", subjects);
        }
        members.number("withinDays", withinDays);
    }

    @Override
    public Node.Members allOf(Condition.AllOf condition) {
        return combined("allOf", condition.conditions());
    }

    @Override
    public Node.Members anyOf(Condition.AnyOf condition) {
        return combined("anyOf", condition.conditions());
    }

    @Override
    public Node.Members atLeastOf(Condition.AtLeastOf condition) {
        MembersBuilder inner =
                new MembersBuilder().number("count", condition.count()).list("of", all(condition.conditions()));
        return new MembersBuilder().put("atLeastOf", inner.build()).build();
    }

    @Override
    public Node.Members not(Condition.Not condition) {
        return new MembersBuilder()
                .put("not", condition.condition().accept(this))
                .build();
    }
}
