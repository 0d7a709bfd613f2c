package io.github.icp4j.review;

import io.github.icp4j.score.Outcome;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;

/** Collects the cells of one subject, each once, up to a bound. */
final class CellSet {
    /** More cells than this of one subject are not enumerated. */
    static final int MOST = 20_000;

    /** And not more than so many outcomes in them, which bounds the memory where there are many terms. */
    static final int MOST_OUTCOMES = 2_000_000;

    private final List<Term> terms;
    private boolean full;
    private final Map<List<Outcome>, Cell> cells = new LinkedHashMap<>();

    /** With the cell of the unknown value, in which only {@code known} is decided. */
    CellSet(List<Term> terms) {
        this.terms = terms;
        add(false, i -> Outcome.UNKNOWN, Cell.Example.UNKNOWN);
    }

    /** Adds the cell of a known value, given what the term at each position says of it; {@code known} is not asked. */
    void add(IntFunction<Outcome> ask, Cell.Example example) {
        add(true, ask, example);
    }

    private void add(boolean valueIsKnown, IntFunction<Outcome> ask, Cell.Example example) {
        if (full) {
            return;
        }
        List<Outcome> outcomes = outcomes(terms, valueIsKnown, ask);
        cells.putIfAbsent(outcomes, new Cell(outcomes, example));
        full = isTooMany(cells.size(), terms.size());
    }

    /** The outcomes of a value's cell, given what the term at each position says of it; {@code known} is not asked. */
    static List<Outcome> outcomes(List<Term> terms, boolean valueIsKnown, IntFunction<Outcome> ask) {
        List<Outcome> outcomes = new ArrayList<>(terms.size());
        for (int i = 0; i < terms.size(); i++) {
            LeafTest test = terms.get(i).test();
            boolean asksWhatIsKnown = test instanceof LeafTest.IsKnown;
            outcomes.add(asksWhatIsKnown ? Outcomes.of(test.equals(new LeafTest.IsKnown(valueIsKnown))) : ask.apply(i));
        }
        return outcomes;
    }

    /** The cells, or empty where there are too many. */
    Optional<List<Cell>> cells() {
        return full ? Optional.empty() : Optional.of(List.copyOf(cells.values()));
    }

    /** Whether so many cells of so many terms are more than is enumerated. */
    static boolean isTooMany(int cells, int terms) {
        return cells > MOST || (long) cells * terms > MOST_OUTCOMES;
    }

    /** Whether there are too many already, and no further one is kept. */
    boolean isFull() {
        return full;
    }
}
