package io.github.icp4j.review;

import io.github.icp4j.account.Account;
import io.github.icp4j.score.Outcome;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Every way that an account can be, as far as some terms can tell: for each subject its cells, any with any. */
final class Space {
    private final List<List<Cell>> cells;
    private final Map<Term, Place> places;

    /** Where the outcome of a term stands: the subject, and the position in its cells. */
    private record Place(int subject, int position) {}

    private Space(List<List<Cell>> cells, Map<Term, Place> places) {
        this.cells = cells;
        this.places = places;
    }

    /** The space of these terms, or empty where a subject has too many cells. */
    static Optional<Space> of(Collection<Term> terms) {
        Map<Subject, List<Term>> bySubject = new LinkedHashMap<>();
        terms.forEach(term -> bySubject
                .computeIfAbsent(term.subject(), key -> new ArrayList<>())
                .add(term));
        List<List<Cell>> cells = new ArrayList<>();
        Map<Term, Place> places = new HashMap<>();
        for (List<Term> ofOne : bySubject.values()) {
            Optional<List<Cell>> found = Cells.of(ofOne);
            if (found.isEmpty()) {
                return Optional.empty();
            }
            for (int i = 0; i < ofOne.size(); i++) {
                places.put(ofOne.get(i), new Place(cells.size(), i));
            }
            cells.add(found.get());
        }
        return Optional.of(new Space(cells, places));
    }

    int subjects() {
        return cells.size();
    }

    List<Cell> cells(int subject) {
        return cells.get(subject);
    }

    /** How many worlds the space has; the largest long where there are more. */
    long size() {
        long size = 1;
        for (List<Cell> ofOne : cells) {
            size = size > Long.MAX_VALUE / ofOne.size() ? Long.MAX_VALUE : size * ofOne.size();
        }
        return size;
    }

    /** What making the space has cost, in steps of a search. */
    long cost() {
        long cost = 100;
        for (List<Cell> ofOne : cells) {
            cost += (long) ofOne.size() * (1 + ofOne.get(0).outcomes().size());
        }
        return cost;
    }

    /** The last subject that has to be chosen before all these terms are decided; -1 where there is none. */
    int lastOf(Collection<Term> terms) {
        return terms.stream().mapToInt(term -> place(term).subject).max().orElse(-1);
    }

    private Place place(Term term) {
        Place place = places.get(term);
        if (place == null) {
            throw new IllegalArgumentException("the space was made without the term " + term.test());
        }
        return place;
    }

    /** A world of this space, with one cell chosen for each subject; the choice may change. */
    final class Choice implements World {
        private final Cell[] chosen = new Cell[cells.size()];

        void choose(int subject, Cell cell) {
            chosen[subject] = cell;
        }

        @Override
        public Outcome outcome(Term term) {
            Place place = place(term);
            return chosen[place.subject].outcomes().get(place.position);
        }

        /** An account that is as the world says on this date. */
        Account example(String id, LocalDate asOf) {
            Account.Builder account = Account.builder(id);
            for (Cell cell : chosen) {
                cell.example().into(account, asOf);
            }
            return account.build();
        }
    }
}
