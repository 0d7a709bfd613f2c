package io.github.icp4j.score;

import io.github.icp4j.account.AccountBatch;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which events a condition or a trigger asks for.
 *
 * @param types the event types
 * @param subjects the subjects; without any, an event about anything or nothing will do
 * @param withinDays the window
 */
record EventQuery(NameSet types, NameSet subjects, int withinDays) {
    MatchedEvents bind(AccountBatch batch, @Nullable Object before) {
        MatchedEvents matched = before instanceof MatchedEvents same ? same : new MatchedEvents(this);
        matched.look(batch.names());
        return matched;
    }

    boolean anySubject() {
        return subjects.names().isEmpty();
    }

    static EventQuery of(ResolvedNames.EventNames wanted, ResolvedNames names, int withinDays) {
        return new EventQuery(
                new NameSet(Set.copyOf(wanted.types()), names.eventTypes().aliases()),
                new NameSet(Set.copyOf(wanted.subjects()), names.eventSubjects().aliases()),
                withinDays);
    }

    String inWords() {
        return "events " + types.inWords() + (anySubject() ? "" : " about " + subjects.inWords()) + " within "
                + withinDays + " days";
    }
}
