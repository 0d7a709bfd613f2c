package io.github.icp4j.score;

import io.github.icp4j.attribute.Attribute;
import io.github.icp4j.profile.Condition;
import io.github.icp4j.profile.Mentions;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A supposition as a profile takes it: what each condition on the supposed value says of it, and what triggers earn. */
final class SupposedValue {
    private final String name;
    private final @Nullable Attribute attribute;
    private final ConditionEvaluator conditions;
    private final List<Part> parts;

    SupposedValue(Supposition supposition, Scorer scorer, LocalDate asOf) {
        name = supposition.attribute();
        attribute = scorer.profile().schema().attribute(name).orElse(null);
        ResolvedNames names = scorer.names();
        conditions = new ConditionEvaluator(names, new ResolvedAccount(supposition.example(), asOf, names));
        parts = scorer.reference().evaluate(supposition.example(), asOf).parts();
    }

    boolean isOfEvents() {
        return name.equals(Mentions.EVENTS);
    }

    /** Whether a condition looks at the value, at any depth. */
    boolean isMentioned(Condition condition) {
        return Mentions.of(List.of(condition)).names().contains(name);
    }

    /** The attribute, or null for events. */
    @Nullable
    Attribute attribute() {
        return attribute;
    }

    /** Whether a condition is a leaf that looks at the value. */
    boolean isOn(Condition condition) {
        return condition.children().isEmpty() && isMentioned(condition);
    }

    /** What a leaf says of the value. */
    Outcome outcome(Condition leaf) {
        return conditions.evaluate(leaf);
    }

    /** What a trigger earns for the value, in hundredths of a point, by its place behind the criteria. */
    long points(int part) {
        return parts.get(part).points();
    }
}
