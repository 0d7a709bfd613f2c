package io.github.icp4j.validate;

import io.github.icp4j.attribute.Layer;
import io.github.icp4j.profile.Band;
import io.github.icp4j.profile.Criterion;
import io.github.icp4j.profile.Decay;
import io.github.icp4j.profile.Exclusion;
import io.github.icp4j.profile.Gate;
import io.github.icp4j.profile.Mentions;
import io.github.icp4j.profile.Trigger;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Finds the faults of gates, exclusions, criteria and triggers. */
final class PartCheck {
    static final BigDecimal MOST_POINTS = BigDecimal.valueOf(1_000_000);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final IssueList issues;
    private final Map<String, String> idPlaces = new HashMap<>();

    PartCheck(IssueList issues) {
        this.issues = issues;
    }

    void gate(String pointer, Gate gate) {
        id(pointer, gate.id());
        new ConditionCheck(issues, pointer + "/when").check(gate.when());
    }

    void exclusion(String pointer, Exclusion exclusion) {
        id(pointer, exclusion.id());
        new ConditionCheck(issues, pointer + "/when").check(exclusion.when());
    }

    void criterion(String pointer, Criterion criterion) {
        id(pointer, criterion.id());
        List<Band> bands = criterion.bands();
        if (bands.isEmpty()) {
            issues.error(
                    IssueCode.EMPTY_LIST,
                    pointer + "/bands",
                    "criterion '" + criterion.id() + "' must have a band, but has none",
                    "give a condition and its points");
            return;
        }
        for (int i = 0; i < bands.size(); i++) {
            String place = bands.size() == 1 ? pointer : pointer + "/bands/" + i;
            new ConditionCheck(issues, place + "/when").check(bands.get(i).when());
            points(place + "/points", bands.get(i).points());
        }
        if (criterion.effectiveLayer().isEmpty()) {
            layerNotTold(pointer, criterion);
        }
    }

    private void layerNotTold(String pointer, Criterion criterion) {
        String layers = Mentions.of(criterion.conditions()).layers().stream()
                .map(Layer::label)
                .collect(Collectors.joining(", "));
        if (layers.isEmpty()) {
            return; // Its combinations are empty, and that has been told.
        }
        issues.error(
                IssueCode.LAYER_NOT_TOLD,
                pointer,
                "criterion '" + criterion.id() + "' asks for attributes of several layers (" + layers + ")",
                "say which it counts in, such as layer: " + layers.split(",", 2)[0]);
    }

    void trigger(String pointer, Trigger trigger) {
        id(pointer, trigger.id());
        issues.text(pointer + "/event", "an event type", trigger.event());
        ConditionCheck.subjects(issues, pointer, trigger.subjects());
        issues.whole(pointer + "/withinDays", "withinDays", trigger.withinDays(), 1, ConditionCheck.LONGEST_WINDOW);
        points(pointer + "/points", trigger.points());
        issues.whole(pointer + "/upTo", "upTo", trigger.upTo(), 1, 100);
        decay(pointer + "/decay", trigger.decay());
    }

    private void decay(String pointer, Decay decay) {
        if (decay instanceof Decay.HalfLife halfLife) {
            issues.whole(pointer + "/halfLifeDays", "halfLifeDays", halfLife.days(), 1, ConditionCheck.LONGEST_WINDOW);
        } else if (decay instanceof Decay.Steps steps) {
            steps(pointer + "/steps", steps);
        }
    }

    private void steps(String pointer, Decay.Steps steps) {
        if (steps.percentages().isEmpty()) {
            issues.error(IssueCode.EMPTY_LIST, pointer, "steps must have a step, but are empty", "add a step");
        }
        BigDecimal before = HUNDRED;
        for (Map.Entry<Integer, BigDecimal> step : steps.percentages().entrySet()) {
            String place = Pointers.child(pointer, step.getKey());
            issues.whole(place, "the day of a step", step.getKey(), 0, ConditionCheck.LONGEST_WINDOW);
            issues.decimal(place, "a percentage", step.getValue(), BigDecimal.ZERO, HUNDRED);
            if (step.getValue().compareTo(before) > 0 && step.getValue().compareTo(HUNDRED) <= 0) {
                issues.error(
                        IssueCode.RISING_STEPS,
                        place,
                        "percentages must not rise with age, but " + step.getValue() + " follows " + before,
                        "use " + before + " or less");
            }
            before = before.min(step.getValue());
        }
    }

    private void points(String pointer, BigDecimal points) {
        issues.decimal(pointer, "points", points, MOST_POINTS.negate(), MOST_POINTS);
    }

    private void id(String pointer, String id) {
        String place = pointer + "/id";
        issues.text(place, "an id", id);
        String before = idPlaces.putIfAbsent(id, place);
        if (before != null) {
            issues.error(
                    IssueCode.DUPLICATE_ID,
                    place,
                    "id '" + id + "' is taken by " + before,
                    "give every gate, exclusion, criterion and trigger an id of its own");
        }
    }
}
