package io.github.icp4j.review;

import io.github.icp4j.account.columns.TileShape;
import java.util.function.IntConsumer;

/** Some rows of a tile, one bit each, as the tile's planes have them. */
final class RowSet {
    private final TileShape shape;
    private final int[] words;

    private RowSet(TileShape shape, int[] words) {
        this.shape = shape;
        this.words = words;
    }

    /** No row. */
    static RowSet none(TileShape shape) {
        return new RowSet(shape, new int[shape.stride()]);
    }

    /** The rows of a plane, which is not changed by what becomes of the set. */
    static RowSet of(TileShape shape, int[] plane) {
        return new RowSet(shape, plane.clone());
    }

    /** Every row that is not in a plane. */
    static RowSet not(TileShape shape, int[] plane) {
        int[] words = new int[plane.length];
        for (int k = 0; k < words.length; k++) {
            words[k] = ~plane[k];
        }
        return new RowSet(shape, words);
    }

    RowSet copy() {
        return of(shape, words);
    }

    /** The plane; bits of rows that do not exist may be set. */
    int[] plane() {
        return words;
    }

    void add(int row) {
        shape.set(words, row);
    }

    RowSet add(int[] plane) {
        for (int k = 0; k < words.length; k++) {
            words[k] |= plane[k];
        }
        return this;
    }

    RowSet keep(int[] plane) {
        for (int k = 0; k < words.length; k++) {
            words[k] &= plane[k];
        }
        return this;
    }

    RowSet remove(int[] plane) {
        for (int k = 0; k < words.length; k++) {
            words[k] &= ~plane[k];
        }
        return this;
    }

    boolean has(int row) {
        return shape.test(words, row);
    }

    int count() {
        return shape.count(words);
    }

    /** The first row, or -1 where there is none. */
    int first() {
        int any = 0;
        for (int word : words) {
            any |= word;
        }
        if (any == 0) {
            return -1;
        }
        int lane = Integer.numberOfTrailingZeros(any);
        int k = 0;
        while ((words[k] >>> lane & 1) == 0) {
            k++;
        }
        int row = (lane << shape.shift()) + k;
        return row < shape.rows() ? row : -1;
    }

    /** Hands over every row, in no order. */
    void forEach(IntConsumer taker) {
        for (int k = 0; k < words.length; k++) {
            for (int word = words[k]; word != 0; word &= word - 1) {
                int row = (Integer.numberOfTrailingZeros(word) << shape.shift()) + k;
                if (row < shape.rows()) {
                    taker.accept(row);
                }
            }
        }
    }
}
