package io.github.icp4j.json;

import io.github.icp4j.attribute.Attribute;
import io.github.icp4j.attribute.FlagAttribute;
import io.github.icp4j.attribute.NumberAttribute;
import io.github.icp4j.attribute.TagsAttribute;
import io.github.icp4j.attribute.TextAttribute;
import io.github.icp4j.profile.Bounds;
import io.github.icp4j.profile.Condition;
import io.github.icp4j.validate.IssueCode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads what stands behind the operators of a condition on an attribute.
 *
 * <p>Operands are read even where the attribute is unknown, so that their own faults are told as well.
 */
final class OperandParser {
    private final Fields fields;
    private final @Nullable Attribute attribute;

    OperandParser(Fields fields, @Nullable Attribute attribute) {
        this.fields = fields;
        this.attribute = attribute;
    }

    /** The condition that the operators make together, or null where the attribute has no such operator. */
    @Nullable
    Condition condition(List<Operator> operators) {
        if (operators.stream().allMatch(Operator::isBound)) {
            return bounds(operators);
        }
        Condition last = null;
        for (Operator operator : operators) {
            last = one(operator);
        }
        return last;
    }

    private @Nullable Condition one(Operator operator) {
        return switch (operator) {
            case IN -> {
                List<String> names = names("in");
                yield attribute instanceof TextAttribute text ? new Condition.In(text, names) : null;
            }
            case NOT_IN -> {
                List<String> names = names("notIn");
                yield attribute instanceof TextAttribute text ? new Condition.NotIn(text, names) : null;
            }
            case BETWEEN -> between();
            case AT_LEAST, GREATER_THAN, AT_MOST, LESS_THAN -> bounds(List.of(operator));
            case IS -> {
                boolean value = flag("is");
                yield attribute instanceof FlagAttribute flag ? new Condition.Is(flag, value) : null;
            }
            case HAS_ANY -> {
                List<String> names = names("hasAny");
                yield attribute instanceof TagsAttribute tags ? new Condition.HasAny(tags, names) : null;
            }
            case HAS_ALL -> {
                List<String> names = names("hasAll");
                yield attribute instanceof TagsAttribute tags ? new Condition.HasAll(tags, names) : null;
            }
            case HAS_NONE -> {
                List<String> names = names("hasNone");
                yield attribute instanceof TagsAttribute tags ? new Condition.HasNone(tags, names) : null;
            }
            case HAS_AT_LEAST -> hasAtLeast();
            case KNOWN -> {
                boolean known = flag("known");
                yield attribute == null ? null : new Condition.Known(attribute, known);
            }
        };
    }

    private List<String> names(String key) {
        Value value = fields.get(key);
        return StandIn.or(value == null ? null : value.texts(), StandIn.NAMES);
    }

    private boolean flag(String key) {
        Value value = fields.get(key);
        return StandIn.or(value == null ? null : value.flag(), true);
    }

    private @Nullable Condition bounds(List<Operator> operators) {
        Bounds bounds = new Bounds(Double.NEGATIVE_INFINITY, false, Double.POSITIVE_INFINITY, false);
        boolean complete = true;
        for (Operator operator : operators) {
            Value value = fields.get(operator.key());
            Double number = value == null ? null : value.number();
            if (number == null) {
                complete = false;
            } else {
                boolean included = operator == Operator.AT_LEAST || operator == Operator.AT_MOST;
                bounds = operator.isLower() ? bounds.withLower(number, included) : bounds.withUpper(number, included);
            }
        }
        return complete ? inRange(bounds) : null;
    }

    private @Nullable Condition between() {
        Value value = fields.get("between");
        List<Value> ends = value == null ? null : value.list();
        if (value == null || ends == null) {
            return null;
        }
        if (ends.size() != 2) {
            value.tell(
                    IssueCode.WRONG_TYPE,
                    "between must have two numbers, but has " + ends.size(),
                    "write the least and the greatest: [100, 500]");
            return null;
        }
        Double lower = ends.get(0).number();
        Double upper = ends.get(1).number();
        return lower == null || upper == null ? null : inRange(Bounds.between(lower, upper));
    }

    private @Nullable Condition inRange(Bounds bounds) {
        return attribute instanceof NumberAttribute number ? new Condition.InRange(number, bounds) : null;
    }

    private @Nullable Condition hasAtLeast() {
        Value value = fields.get("hasAtLeast");
        Fields inner = value == null ? null : value.object();
        if (inner == null) {
            return null;
        }
        inner.only(List.of("count", "of"));
        Value count = inner.required("count");
        Value of = inner.required("of");
        Integer least = count == null ? null : count.wholeNumber();
        List<String> names = of == null ? null : of.texts();
        return attribute instanceof TagsAttribute tags
                ? new Condition.HasAtLeast(tags, StandIn.or(least, 1), StandIn.or(names, StandIn.NAMES))
                : null;
    }
}
