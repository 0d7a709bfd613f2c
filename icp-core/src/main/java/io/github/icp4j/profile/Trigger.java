package io.github.icp4j.profile;

import static java.util.Objects.requireNonNull;

import io.github.icp4j.attribute.Layer;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An event that earns points while it is recent: the reason to reach out now.
 *
 * @param id the trigger's name, unique in its profile
 * @param event the event type, or a group of types
 * @param subjects what the event is about, one of these; empty for anything
 * @param withinDays the window, from 1 to 3,650 days
 * @param points what one event earns before decay; may be negative; at most two decimals, in normal form
 * @param decay how the points fade with age
 * @param upTo how many of the matching events count, most recent first; 1 counts the latest alone
 * @param layer the layer it counts in, {@link Layer#BEHAVIORAL} unless given
 * @param missing what unknown events do to the score, or null for the profile's own policy
 */
public record Trigger(
        String id,
        String event,
        List<String> subjects,
        int withinDays,
        BigDecimal points,
        Decay decay,
        int upTo,
        Layer layer,
        @Nullable Missing missing) {
    /** Copies the list and brings the points into normal form. */
    public Trigger {
        requireNonNull(id, "id");
        requireNonNull(event, "event");
        requireNonNull(decay, "decay");
        requireNonNull(layer, "layer");
        subjects = List.copyOf(subjects);
        points = Hundredths.normal(points);
    }

    /** A trigger on the latest event of a type, without decay, in the behavioral layer. */
    public static Trigger of(String id, String event, int withinDays, BigDecimal points) {
        return new Trigger(id, event, List.of(), withinDays, points, Decay.none(), 1, Layer.BEHAVIORAL, null);
    }

    /** This trigger for events about one of these subjects. */
    public Trigger withSubjects(List<String> newSubjects) {
        return new Trigger(id, event, newSubjects, withinDays, points, decay, upTo, layer, missing);
    }

    /** This trigger with another decay. */
    public Trigger withDecay(Decay newDecay) {
        return new Trigger(id, event, subjects, withinDays, points, newDecay, upTo, layer, missing);
    }

    /** This trigger, adding up to so many events. */
    public Trigger countingUpTo(int events) {
        return new Trigger(id, event, subjects, withinDays, points, decay, events, layer, missing);
    }

    /** This trigger, counted in a layer. */
    public Trigger withLayer(Layer newLayer) {
        return new Trigger(id, event, subjects, withinDays, points, decay, upTo, newLayer, missing);
    }

    /** This trigger with its own policy for unknown. */
    public Trigger withMissing(Missing newMissing) {
        return new Trigger(id, event, subjects, withinDays, points, decay, upTo, layer, newMissing);
    }

    /** The trigger in words, such as {@code executive hire (VP Sales) within 90 days}. */
    public String inWords() {
        return ConditionWords.event(event, subjects) + " within " + ConditionWords.days(withinDays);
    }

    /**
     * What the trigger can do to the score: its points times the number of events that count.
     *
     * @throws ArithmeticException where points have more than two decimals
     */
    public PointRange pointRange() {
        return PointRange.ofHundredths(List.of(Hundredths.of(points) * upTo));
    }
}
