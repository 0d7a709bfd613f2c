package io.github.icp4j.review;

import io.github.icp4j.account.AttributeValue;
import io.github.icp4j.account.columns.NumberTile;
import io.github.icp4j.account.columns.TileShape;
import java.util.Arrays;
import java.util.List;

/** The line of an attribute's numbers, cut into the pieces that a profile tells apart, and what a range on it can turn out to be. */
final class NumberLine {
    private final List<NumberCells.Piece> pieces;
    private final int[] suppositions;

    /**
     * A line.
     *
     * @param pieces the pieces, from the lowest, without gaps
     * @param suppositions which value that is tried looks to the profile as the numbers of each piece do, or -1 for none
     */
    NumberLine(List<NumberCells.Piece> pieces, int[] suppositions) {
        this.pieces = pieces;
        this.suppositions = suppositions;
    }

    /** Whether a range lies in several pieces. */
    boolean cuts(AttributeValue.Numeric range) {
        return pieces.stream()
                        .filter(piece -> piece.overlaps(range.from(), range.to()))
                        .limit(2)
                        .count()
                > 1;
    }

    /** The rows of a tile whose range lies in several pieces: a start of a piece is above its lower end, not above its upper one. */
    RowSet cut(TileShape shape, NumberTile numbers) {
        RowSet cut = RowSet.none(shape);
        int[] reached = new int[shape.stride()];
        int[] whole = new int[shape.stride()];
        for (NumberCells.Piece piece : pieces.subList(1, pieces.size())) {
            double start = piece.least();
            boolean amid = !numbers.upper().isBelow(start) && numbers.lower().least() < start;
            if (amid) {
                numbers.upper().from(start, reached);
                numbers.lower().from(start, whole);
                for (int k = 0; k < reached.length; k++) {
                    reached[k] &= ~whole[k];
                }
                cut.add(reached);
            }
        }
        return cut.keep(numbers.ranges());
    }

    /** The first piece that has a number of a range with this lower end. */
    int first(double from) {
        int piece = 0;
        while (pieces.get(piece).greatest() < from || pieces.get(piece).greatest() == Double.NEGATIVE_INFINITY) {
            piece++;
        }
        return piece;
    }

    /** The one behind the last piece, of not too many from a first one on, that has a number of a range with this upper end. */
    int end(int first, double to) {
        int most = Math.min(pieces.size(), first + LookUps.MOST_TRIED);
        int piece = first;
        while (piece < most
                && pieces.get(piece).least() <= to
                && pieces.get(piece).least() != Double.POSITIVE_INFINITY) {
            piece++;
        }
        return piece;
    }

    /** A number that lies both in a piece and in a range. */
    double number(int piece, double from, double to) {
        return pieces.get(piece).within(from, to).example();
    }

    /** By piece, which value that is tried looks to the profile as its numbers do, or -1 where none is. */
    int[] suppositions() {
        return suppositions;
    }

    /** Whether a value that looks the same is tried for each of some pieces. */
    boolean isSupposed(int first, int end) {
        return Arrays.stream(suppositions, first, end).allMatch(supposition -> supposition >= 0);
    }
}
