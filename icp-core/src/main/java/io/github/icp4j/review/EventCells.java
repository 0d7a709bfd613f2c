package io.github.icp4j.review;

import io.github.icp4j.account.Event;
import io.github.icp4j.profile.IdealCustomerProfile;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The cells of events: what the event tests say together, for every set of events that an account can have.
 *
 * <p>An event matters through the tests that count it, so events that the same tests count are of one kind, and a test
 * counts up to what it asks for. Identical events count once: a kind has as many events as it has pairs of type and subject
 * on days, which is without bound where any subject will do.
 */
final class EventCells {
    /** Tests that ask for more events than this are not decided. */
    private static final int MOST_TIMES = 400;

    private final List<Term> terms;

    /** An event of an age in days. */
    private record Aged(String type, @Nullable String subject, int age) {}

    /** The events that the same tests count: one for each day, as many as can be told apart and are needed. */
    private record Kind(BitSet terms, List<Aged> events) {}

    private EventCells(List<Term> terms) {
        this.terms = terms;
    }

    static Optional<List<Cell>> of(List<Term> terms) {
        EventCells events = new EventCells(terms);
        int needed = events.needed();
        // Two events that one vocabulary tells apart may be one in the other, so counts beyond 1 part ways there.
        boolean tellable = needed <= MOST_TIMES && (needed == 1 || events.hasOneVocabulary());
        return tellable ? events.cells() : Optional.empty();
    }

    private int needed() {
        return terms.stream().mapToInt(term -> Outcomes.most(term.test())).max().orElse(0);
    }

    private Optional<List<Cell>> cells() {
        CountStates<Aged> states = new CountStates<>(terms);
        for (Kind kind : kinds()) {
            List<Integer> numbers = new ArrayList<>();
            for (int n = 0; n <= kind.events.size(); n++) {
                numbers.add(n);
            }
            if (!states.addOneOf(numbers, n -> counts(kind, n), n -> kind.events.subList(0, n))) {
                return Optional.empty();
            }
        }
        CellSet cells = new CellSet(terms);
        states.forEach((counts, events) -> cells.add(
                i -> Outcomes.counted(terms.get(i).test(), counts.get(i)),
                (account, asOf) -> account.events(events.stream()
                        .map(event -> Event.of(event.type, event.subject, asOf.minusDays(event.age)))
                        .toList())));
        return cells.cells();
    }

    private int[] counts(Kind kind, int events) {
        int[] counts = new int[terms.size()];
        kind.terms.stream().forEach(i -> counts[i] = events);
        return counts;
    }

    private List<Kind> kinds() {
        int needed = needed();
        Set<@Nullable String> subjects = subjects(needed);
        Map<BitSet, Kind> kinds = new LinkedHashMap<>();
        int from = 0;
        for (int window : windows()) {
            for (String type : types()) {
                for (String subject : subjects) {
                    for (int age = from; age <= Math.min(window, from + needed); age++) {
                        add(kinds, new Aged(type, subject, age), needed);
                    }
                }
            }
            from = window + 1;
        }
        return List.copyOf(kinds.values());
    }

    private void add(Map<BitSet, Kind> kinds, Aged event, int needed) {
        BitSet counting = new BitSet();
        for (int i = 0; i < terms.size(); i++) {
            counting.set(i, counts(terms.get(i), event));
        }
        if (!counting.isEmpty()) {
            Kind kind = kinds.computeIfAbsent(counting, key -> new Kind(key, new ArrayList<>()));
            if (kind.events.size() < needed) {
                kind.events.add(event);
            }
        }
    }

    private static boolean counts(Term term, Aged event) {
        if (!(term.test() instanceof LeafTest.Counts test) || event.age > test.withinDays()) {
            return false;
        }
        Meaning meaning = term.meaning();
        String type = meaning.vocabulary(IdealCustomerProfile.EVENT_VOCABULARY).canonical(event.type);
        boolean about = test.subjects().isEmpty()
                || (event.subject != null
                        && test.subjects()
                                .contains(meaning.vocabulary(IdealCustomerProfile.SUBJECT_VOCABULARY)
                                        .canonical(event.subject)));
        return about && test.types().contains(type);
    }

    private Set<Integer> windows() {
        Set<Integer> windows = new TreeSet<>();
        for (Term term : terms) {
            if (term.test() instanceof LeafTest.Counts test) {
                windows.add(test.withinDays());
            }
        }
        return windows;
    }

    private Set<String> types() {
        Set<String> types = new LinkedHashSet<>();
        for (Term term : terms) {
            if (term.test() instanceof LeafTest.Counts test) {
                types.addAll(Spellings.of(term, IdealCustomerProfile.EVENT_VOCABULARY, test.types()));
            }
        }
        return distinct(IdealCustomerProfile.EVENT_VOCABULARY, types);
    }

    /** The subjects that tests list, none, and as many others as are needed to tell events of one day apart. */
    private Set<@Nullable String> subjects(int needed) {
        Set<String> listed = new LinkedHashSet<>();
        for (Term term : terms) {
            if (term.test() instanceof LeafTest.Counts test) {
                listed.addAll(Spellings.of(term, IdealCustomerProfile.SUBJECT_VOCABULARY, test.subjects()));
            }
        }
        listed = distinct(IdealCustomerProfile.SUBJECT_VOCABULARY, listed);
        for (int i = 1; i < needed; i++) {
            listed.add(Spellings.other(terms, IdealCustomerProfile.SUBJECT_VOCABULARY, listed));
        }
        Set<@Nullable String> subjects = new LinkedHashSet<>();
        // First, so that an example names a subject only where one is asked for.
        subjects.add(null);
        subjects.addAll(listed);
        return subjects;
    }

    /** With one vocabulary one text for each name; with two every spelling, since they may part ways. */
    private Set<String> distinct(String vocabulary, Set<String> texts) {
        if (!hasOneVocabulary()) {
            return texts;
        }
        Set<String> seen = new LinkedHashSet<>();
        Set<String> distinct = new LinkedHashSet<>();
        for (String text : texts) {
            if (seen.add(terms.get(0).meaning().vocabulary(vocabulary).canonical(text))) {
                distinct.add(text);
            }
        }
        return distinct;
    }

    private boolean hasOneVocabulary() {
        return terms.stream().map(Term::meaning).distinct().count() == 1;
    }
}
