package io.github.icp4j.score;

import io.github.icp4j.account.Event;
import io.github.icp4j.attribute.ResolvedVocabulary;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Finds, for every query of a profile, the days of the distinct events that it asks for, newest first. */
final class EventAnswers {
    private static final int MOST_NAMES = 1 << 14;
    private static final int[] NO_DAYS = {};

    private final List<ResolvedNames.EventNames> queries;
    private final ResolvedVocabulary types;
    private final ResolvedVocabulary subjects;
    private final BitSet anySubject = new BitSet();
    private final Map<String, Name> byType = new ConcurrentHashMap<>();
    private final Map<String, Name> bySubject = new ConcurrentHashMap<>();
    private final int[][] nothing;

    /** A name in the data: what it stands for, and the queries that ask for it. */
    private record Name(String canonical, BitSet queries) {}

    /** An event that some query asks for. */
    private record Found(String type, @Nullable String subject, LocalDate date, BitSet queries) {
        boolean isSame(Found other) {
            return date.equals(other.date)
                    && type.equals(other.type)
                    && java.util.Objects.equals(subject, other.subject);
        }
    }

    EventAnswers(List<ResolvedNames.EventNames> queries, ResolvedNames names) {
        this.queries = queries;
        types = names.eventTypes();
        subjects = names.eventSubjects();
        nothing = new int[queries.size()][];
        Arrays.fill(nothing, NO_DAYS);
        for (int i = 0; i < queries.size(); i++) {
            anySubject.set(i, queries.get(i).subjects().isEmpty());
        }
    }

    /** The days by query, for no events. */
    int[][] nothing() {
        return nothing;
    }

    /** The days by query. */
    int[][] days(List<Event> events) {
        List<Found> found = new ArrayList<>();
        for (int i = 0; i < events.size(); i++) {
            add(events.get(i), found);
        }
        if (found.isEmpty()) {
            return nothing;
        }
        int[][] days = new int[queries.size()][];
        for (int query = 0; query < days.length; query++) {
            days[query] = days(found, query);
        }
        return days;
    }

    private void add(Event event, List<Found> found) {
        Name type = name(event.type(), byType, types, ResolvedNames.EventNames::types);
        if (type.queries.isEmpty()) {
            return;
        }
        String about = event.subject();
        Name subject = about == null ? null : name(about, bySubject, subjects, ResolvedNames.EventNames::subjects);
        BitSet asked = (BitSet) anySubject.clone();
        if (subject != null) {
            asked.or(subject.queries);
        }
        asked.and(type.queries);
        if (asked.isEmpty()) {
            return;
        }
        Found one = new Found(type.canonical, subject == null ? null : subject.canonical, event.date(), asked);
        for (int i = 0; i < found.size(); i++) {
            if (found.get(i).isSame(one)) {
                return;
            }
        }
        found.add(one);
    }

    private Name name(
            String text,
            Map<String, Name> known,
            ResolvedVocabulary vocabulary,
            Function<ResolvedNames.EventNames, java.util.Set<String>> listed) {
        Name name = known.get(text);
        if (name == null) {
            String canonical = vocabulary.canonical(text);
            BitSet asking = new BitSet();
            for (int i = 0; i < queries.size(); i++) {
                asking.set(i, listed.apply(queries.get(i)).contains(canonical));
            }
            name = new Name(canonical, asking);
            if (known.size() < MOST_NAMES) {
                known.put(text, name);
            }
        }
        return name;
    }

    private static int[] days(List<Found> found, int query) {
        int count = 0;
        for (int i = 0; i < found.size(); i++) {
            count += found.get(i).queries.get(query) ? 1 : 0;
        }
        if (count == 0) {
            return NO_DAYS;
        }
        int[] days = new int[count];
        for (int i = 0; i < found.size(); i++) {
            if (found.get(i).queries.get(query)) {
                days[--count] = -day(found.get(i).date);
            }
        }
        Arrays.sort(days);
        for (int i = 0; i < days.length; i++) {
            days[i] = -days[i];
        }
        return days;
    }

    /** The day counted from 1970; dates a million years away are no nearer to any window for being brought closer. */
    private static int day(LocalDate date) {
        long most = Integer.MAX_VALUE / 2;
        return (int) Math.max(-most, Math.min(most, date.toEpochDay()));
    }
}
