package io.github.icp4j.review;

import io.github.icp4j.account.AttributeValue;
import io.github.icp4j.attribute.Attribute;
import io.github.icp4j.score.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * The cells of a number: the line is cut at every bound, and an account's number lies in one of the pieces or, where only
 * a range is known, spans some that follow each other.
 */
final class NumberCells {
    /** More pieces than this make too many ranges to look at. */
    private static final int MOST_PIECES = 400;

    /** All doubles from one to another, both included. */
    record Piece(double least, double greatest) {
        boolean overlaps(double from, double to) {
            return least <= to && from <= greatest;
        }

        /** What the piece shares with a range that it overlaps. */
        Piece within(double from, double to) {
            return new Piece(Math.max(least, from), Math.min(greatest, to));
        }

        /** A finite number of the piece, a whole one if there is one nearby, or an infinite one where it has no other. */
        double example() {
            double whole = Math.ceil(least) + 0.0;
            if (!Double.isInfinite(whole) && whole <= greatest) {
                return whole;
            }
            if (!Double.isInfinite(least)) {
                return least;
            }
            return Double.isInfinite(greatest) && least < 0 && greatest > 0 ? 0 : Math.floor(greatest);
        }
    }

    private NumberCells() {}

    static Optional<List<Cell>> of(Attribute attribute, List<Term> terms) {
        List<Piece> pieces = pieces(terms);
        if (pieces.size() > MOST_PIECES) {
            return Optional.empty();
        }
        CellSet cells = new CellSet(terms);
        for (int i = 0; i < pieces.size() && !cells.isFull(); i++) {
            for (int j = i; j < pieces.size(); j++) {
                double from = pieces.get(i).example();
                double to = pieces.get(j).example();
                if (isNumber(from, to)) {
                    cells.add(
                            k -> outcome(terms.get(k).test(), from, to),
                            (account, asOf) -> account.value(attribute, new AttributeValue.Numeric(from, to)));
                }
            }
        }
        return cells.cells();
    }

    /** At least one end is finite, and neither lies at infinity itself: the ranges that an account may have. */
    private static boolean isNumber(double from, double to) {
        boolean anyEnd = !Double.isInfinite(from) || !Double.isInfinite(to);
        return anyEnd && from != Double.POSITIVE_INFINITY && to != Double.NEGATIVE_INFINITY;
    }

    /** The pieces of the line, from the lowest. */
    static List<Piece> pieces(List<Term> terms) {
        TreeSet<Double> starts = new TreeSet<>();
        starts.add(Double.NEGATIVE_INFINITY);
        for (Term term : terms) {
            if (term.test() instanceof LeafTest.Between between) {
                starts.add(between.least() + 0.0);
                if (between.greatest() != Double.POSITIVE_INFINITY) {
                    starts.add(Math.nextUp(between.greatest()) + 0.0);
                }
            }
        }
        List<Piece> pieces = new ArrayList<>();
        for (double start : starts) {
            Double next = starts.higher(start);
            pieces.add(new Piece(start, next == null ? Double.POSITIVE_INFINITY : Math.nextDown(next)));
        }
        return pieces;
    }

    /** What each term says of a number. */
    static List<Outcome> outcomes(List<Term> terms, double number) {
        return CellSet.outcomes(terms, true, k -> outcome(terms.get(k).test(), number, number));
    }

    /** What a test says of a number, or of a range of numbers. */
    static Outcome outcome(LeafTest test, double from, double to) {
        if (!(test instanceof LeafTest.Between between)) {
            return Outcome.UNKNOWN;
        }
        if (from >= between.least() && to <= between.greatest()) {
            return Outcome.MATCH;
        }
        boolean apart = to < between.least() || from > between.greatest();
        return apart ? Outcome.NO_MATCH : Outcome.UNKNOWN;
    }
}
