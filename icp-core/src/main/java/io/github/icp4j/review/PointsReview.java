package io.github.icp4j.review;

import io.github.icp4j.attribute.Layer;
import io.github.icp4j.profile.Hundredths;
import io.github.icp4j.profile.Trigger;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds points that a limit, a decay or a window keeps from counting, and parts that outweigh all others. */
final class PointsReview {
    private final Definition definition;
    private final Findings findings;

    PointsReview(Definition definition, Findings findings) {
        this.definition = definition;
        this.findings = findings;
    }

    void review() {
        definition.profile().limits().forEach((layer, limit) -> limit(layer, Hundredths.of(limit)));
        definition.earnings().forEach(earning -> trigger(earning, earning.trigger()));
        long all = definition.earnings().stream()
                .mapToLong(earning -> earning.range().weight())
                .sum();
        definition.earnings().forEach(earning -> dominant(earning, all));
    }

    private void limit(Layer layer, long limit) {
        List<Earning> inLayer = definition.earnings().stream()
                .filter(earning -> earning.layer() == layer)
                .toList();
        long most = inLayer.stream().mapToLong(earning -> earning.range().max()).sum();
        if (most <= limit) {
            return;
        }
        List<String> above = inLayer.stream()
                .filter(earning -> earning.bands().stream().anyMatch(band -> band.points() > limit))
                .map(Earning::id)
                .toList();
        String message = "of " + points(most) + " points in the " + layer.label() + " layer " + points(most - limit)
                + " can never count, since its limit is " + points(limit);
        boolean alone = !above.isEmpty();
        findings.add(new Finding(
                FindingCode.WASTED_POINTS,
                alone ? FindingSeverity.WARNING : FindingSeverity.INFO,
                "/limits/" + layer.label(),
                layer.label(),
                alone ? message + ", which " + String.join(", ", above) + " alone can exceed" : message,
                "raise the limit, lower the points, or accept this where the limit is there to cap their sum"));
    }

    private void trigger(Earning earning, @Nullable Trigger trigger) {
        if (trigger == null || earning.range().max() == 0) {
            return;
        }
        long full = Hundredths.of(trigger.points());
        long fresh = trigger.decay().remaining(full, 0, trigger.withinDays());
        long distinct = TriggerPoints.distinctEvents(trigger, definition.meaning());
        if (fresh < full) {
            wasted(
                    earning,
                    "even on its first day an event leaves " + points(fresh) + " of the " + points(full)
                            + " points of trigger '" + earning.id() + "'",
                    "let the decay start at 100 percent, or give the trigger the points it can earn");
        } else if (distinct < trigger.upTo()) {
            wasted(
                    earning,
                    "trigger '" + earning.id() + "' counts up to " + trigger.upTo() + " events, but only " + distinct
                            + " can differ within its window",
                    "widen the window, or count fewer");
        }
    }

    private void wasted(Earning earning, String message, String remedy) {
        findings.warning(FindingCode.WASTED_POINTS, earning.pointer(), earning.id(), message, remedy);
    }

    private void dominant(Earning earning, long all) {
        long weight = earning.range().weight();
        if (weight > 0 && 2 * weight >= all) {
            long percent = Hundredths.divideRounded(100 * weight, all);
            findings.warning(
                    FindingCode.DOMINANT_CRITERION,
                    earning.pointer(),
                    earning.id(),
                    earning.kind() + " '" + earning.id() + "' carries " + percent + " percent of the weight",
                    "lower its points, make it a gate where it is a must, or add what else makes a good account");
        }
    }

    private static String points(long hundredths) {
        return Hundredths.toDecimal(hundredths).toPlainString();
    }
}
