package io.github.icp4j.json;

import io.github.icp4j.profile.Decay;
import io.github.icp4j.validate.IssueCode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads how a trigger's points fade. */
final class DecayParser {
    private static final List<String> WORDS = List.of("none", "linear");
    private static final List<String> KEYS = List.of("halfLifeDays", "steps");
    private static final Pattern DAY = Pattern.compile("0|[1-9]\\d{0,8}");

    private DecayParser() {}

    static Decay decay(@Nullable Value value) {
        if (value == null) {
            return Decay.none();
        }
        if (value.node() instanceof Node.Text) {
            return StandIn.or(value.word(IssueCode.UNKNOWN_WORD, WORDS, DecayParser::named), Decay.none());
        }
        if (!(value.node() instanceof Node.Members)) {
            value.wrong("none, linear, or halfLifeDays or steps", "write decay: {halfLifeDays: 30}");
            return Decay.none();
        }
        Fields fields = value.object();
        return fields == null ? Decay.none() : computed(value, fields);
    }

    private static Optional<Decay> named(String word) {
        return switch (word) {
            case "none" -> Optional.of(Decay.none());
            case "linear" -> Optional.of(Decay.linear());
            default -> Optional.empty();
        };
    }

    private static Decay computed(Value value, Fields fields) {
        fields.only(KEYS);
        List<String> present = fields.present(KEYS);
        if (present.size() > 1) {
            value.tell(IssueCode.CONFLICTING_KEYS, "a decay has halfLifeDays or steps, but not both", "leave one");
        }
        if (members(value) == 0) {
            value.tell(IssueCode.MISSING_KEY, "a decay must have halfLifeDays or steps", "add one of them");
        }
        Value halfLife = fields.get("halfLifeDays");
        Integer days = halfLife == null ? null : halfLife.wholeNumber();
        Value steps = fields.get("steps");
        Fields bySteps = steps == null ? null : steps.object();
        if (bySteps != null) {
            return steps(bySteps);
        }
        return days == null ? Decay.none() : Decay.halfLife(days);
    }

    private static int members(Value value) {
        return value.node() instanceof Node.Members members ? members.members().size() : 0;
    }

    private static Decay steps(Fields fields) {
        SortedMap<Integer, BigDecimal> steps = new TreeMap<>();
        fields.each((day, percentage) -> {
            BigDecimal left = percentage.decimal();
            if (!DAY.matcher(day).matches()) {
                fields.whole().faults().standIn(fields.pointer(day));
                fields.fault(
                        IssueCode.WRONG_TYPE,
                        day,
                        "the key of a step must be a whole number of days, but is '" + Excerpt.of(day) + "'",
                        "write steps as {7: 100, 30: 50}");
            } else if (left != null) {
                steps.put(Integer.valueOf(day), left);
            }
        });
        return Decay.steps(steps);
    }
}
