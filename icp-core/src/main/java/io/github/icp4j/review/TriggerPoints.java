package io.github.icp4j.review;

import io.github.icp4j.attribute.ResolvedVocabulary;
import io.github.icp4j.profile.Hundredths;
import io.github.icp4j.profile.IdealCustomerProfile;
import io.github.icp4j.profile.Trigger;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What a trigger can earn once its event has happened: decay and the number of events that can be told apart bound it. */
final class TriggerPoints {
    private TriggerPoints() {}

    /** The most points in hundredths; of a penalty, the one nearest to 0. */
    static long best(Trigger trigger, Meaning meaning) {
        long full = Hundredths.of(trigger.points());
        if (full <= 0) {
            // A single event on the last day of the window fades most.
            return trigger.decay().remaining(full, trigger.withinDays(), trigger.withinDays());
        }
        long aDay = eventsADay(trigger, meaning);
        long left = trigger.upTo();
        long points = 0;
        for (int age = 0; age <= trigger.withinDays() && left > 0; age++) {
            long events = Math.min(left, aDay);
            points += events * trigger.decay().remaining(full, age, trigger.withinDays());
            left -= events;
        }
        return points;
    }

    /** How many of the events that count can differ within the window; the number that counts where there is no bound. */
    static long distinctEvents(Trigger trigger, Meaning meaning) {
        return Math.min(trigger.upTo(), eventsADay(trigger, meaning) * (trigger.withinDays() + 1L));
    }

    /** The pairs of type and subject that match. */
    private static long eventsADay(Trigger trigger, Meaning meaning) {
        if (trigger.subjects().isEmpty()) {
            return trigger.upTo();
        }
        ResolvedVocabulary types = meaning.vocabulary(IdealCustomerProfile.EVENT_VOCABULARY);
        ResolvedVocabulary subjects = meaning.vocabulary(IdealCustomerProfile.SUBJECT_VOCABULARY);
        return (long) types.expand(trigger.event()).size()
                * subjects.expandAll(trigger.subjects()).size();
    }

    /** Every number of hundredths that it can earn, 0 apart; empty where they are too many to list. */
    static Optional<Set<Long>> all(Trigger trigger) {
        if (trigger.upTo() > 1) {
            return Optional.empty();
        }
        long full = Hundredths.of(trigger.points());
        Set<Long> points = new TreeSet<>();
        for (int age = 0; age <= trigger.withinDays(); age++) {
            points.add(trigger.decay().remaining(full, age, trigger.withinDays()));
        }
        return Optional.of(points);
    }
}
