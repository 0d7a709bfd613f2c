package io.github.icp4j.json;

import io.github.icp4j.attribute.Attribute;
import io.github.icp4j.attribute.Spelling;
import io.github.icp4j.profile.Condition;
import io.github.icp4j.profile.Mentions;
import io.github.icp4j.validate.IssueCode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads conditions of every kind. */
final class ConditionParser {
    private static final List<String> HEADS = List.of("attribute", "event", "allOf", "anyOf", "not", "atLeastOf");
    private static final List<String> EVENT_KEYS = List.of("event", "subject", "withinDays", "times");
    private static final List<String> ATTRIBUTE_KEYS =
            Stream.concat(Stream.of("attribute"), Operator.KEYS.stream()).toList();
    private static final List<String> ALL_KEYS = Stream.of(HEADS, EVENT_KEYS, Operator.KEYS)
            .flatMap(List::stream)
            .distinct()
            .toList();

    private final DeclaredAttributes attributes;

    ConditionParser(DeclaredAttributes attributes) {
        this.attributes = attributes;
    }

    /** The condition under a key that has to be there. */
    Condition required(Fields fields, String key) {
        Value value = fields.required(key);
        return value == null ? StandIn.CONDITION : condition(value);
    }

    Condition condition(Value value) {
        Fields fields = value.object();
        if (fields == null) {
            return StandIn.CONDITION;
        }
        List<String> heads = fields.present(HEADS);
        if (heads.isEmpty()) {
            return headless(fields);
        }
        if (heads.size() > 1) {
            String message = "a condition must be of one kind, but has " + String.join(" and ", heads);
            value.tell(IssueCode.CONFLICTING_KEYS, message, "leave one, or put several under allOf or anyOf");
            return StandIn.CONDITION;
        }
        return switch (heads.get(0)) {
            case "attribute" -> onAttribute(fields);
            case "event" -> onEvents(fields);
            case "not" -> {
                fields.only(List.of("not"));
                yield new Condition.Not(required(fields, "not"));
            }
            case "allOf" -> {
                fields.only(List.of("allOf"));
                yield new Condition.AllOf(conditions(fields.required("allOf")));
            }
            case "anyOf" -> {
                fields.only(List.of("anyOf"));
                yield new Condition.AnyOf(conditions(fields.required("anyOf")));
            }
            default -> atLeastOf(fields);
        };
    }

    private static Condition headless(Fields fields) {
        List<String> operators = fields.present(Operator.KEYS);
        List<Boolean> near = new ArrayList<>();
        fields.each((key, value) -> {
            if (!ALL_KEYS.contains(key)) {
                fields.unknownKey(key, HEADS, ALL_KEYS);
                near.add(Spelling.nearest(key, HEADS).isPresent());
            }
        });
        boolean explained = near.contains(true);
        fields.whole().faults().standIn(fields.pointer());
        if (!explained && !operators.isEmpty()) {
            fields.required("attribute");
        } else if (!explained) {
            fields.whole()
                    .tell(
                            IssueCode.MISSING_KEY,
                            "a condition must have one of " + String.join(", ", HEADS),
                            "say what it asks for, such as attribute: country, in: [US]");
        }
        return StandIn.CONDITION;
    }

    private Condition onAttribute(Fields fields) {
        fields.only(ATTRIBUTE_KEYS);
        Attribute attribute = attribute(fields.required("attribute"));
        List<Operator> operators =
                fields.present(Operator.KEYS).stream().map(Operator::of).toList();
        if (operators.isEmpty()) {
            List<String> keys = attribute == null ? Operator.KEYS : Operator.of(attribute.type());
            fields.whole()
                    .tell(
                            IssueCode.MISSING_KEY,
                            "a condition on an attribute must have an operator",
                            "add one of " + String.join(", ", keys));
            return StandIn.CONDITION;
        }
        boolean fit = true;
        for (Operator operator : operators) {
            if (attribute != null && !operator.fits(attribute.type())) {
                wrongOperator(fields, attribute, operator);
                fit = false;
            }
        }
        if (fit && operators.size() > 1 && !combine(operators)) {
            conflicting(fields, operators);
            fit = false;
        }
        Condition condition = new OperandParser(fields, attribute).condition(operators);
        return fit && condition != null ? condition : StandIn.CONDITION;
    }

    /** A lower and an upper bound make one range. */
    private static boolean combine(List<Operator> operators) {
        return operators.size() == 2
                && operators.stream().allMatch(Operator::isBound)
                && operators.get(0).isLower() != operators.get(1).isLower();
    }

    private static void conflicting(Fields fields, List<Operator> operators) {
        String keys = String.join(" and ", operators.stream().map(Operator::key).toList());
        fields.whole()
                .tell(
                        IssueCode.CONFLICTING_KEYS,
                        "a condition must have one operator (or one lower and one upper bound), but has " + keys,
                        "leave one, or put several conditions under allOf or anyOf");
    }

    private static void wrongOperator(Fields fields, Attribute attribute, Operator operator) {
        fields.whole().faults().standIn(fields.pointer());
        fields.fault(
                IssueCode.WRONG_OPERATOR,
                operator.key(),
                "'" + attribute.name() + "' is " + attribute.type().label() + ", which has no " + operator.key(),
                "use " + String.join(", ", Operator.of(attribute.type())));
    }

    private @Nullable Attribute attribute(@Nullable Value value) {
        String name = value == null ? null : value.text();
        if (value == null || name == null || attributes.isBroken(name)) {
            return null;
        }
        Attribute attribute = attributes.find(name);
        if (attribute == null) {
            String remedy = name.equals(Mentions.EVENTS)
                    ? "ask for events with event: TYPE, withinDays: DAYS"
                    : attributes
                            .nearest(name)
                            .map(near -> "did you mean '" + near + "'?")
                            .orElse("declare it under attributes");
            value.tell(IssueCode.UNKNOWN_ATTRIBUTE, "there is no attribute '" + Excerpt.of(name) + "'", remedy);
        }
        return attribute;
    }

    private static Condition onEvents(Fields fields) {
        fields.only(EVENT_KEYS);
        EventFields event = EventFields.of(fields);
        Value times = fields.get("times");
        Integer count = times == null ? Integer.valueOf(1) : times.wholeNumber();
        return new Condition.Happened(event.event(), event.subjects(), event.withinDays(), StandIn.or(count, 1));
    }

    private Condition atLeastOf(Fields outer) {
        outer.only(List.of("atLeastOf"));
        Value value = outer.required("atLeastOf");
        Fields fields = value == null ? null : value.object();
        if (fields == null) {
            return StandIn.CONDITION;
        }
        fields.only(List.of("count", "of"));
        Value count = fields.required("count");
        List<Condition> conditions = conditions(fields.required("of"));
        return new Condition.AtLeastOf(StandIn.or(count == null ? null : count.wholeNumber(), 1), conditions);
    }

    private List<Condition> conditions(@Nullable Value value) {
        List<Value> values = value == null ? null : value.list();
        return values == null
                ? List.of(StandIn.CONDITION)
                : values.stream().map(this::condition).toList();
    }
}
