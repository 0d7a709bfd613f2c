package io.github.icp4j.review;

import io.github.icp4j.account.AccountBatch;
import io.github.icp4j.account.AttributeValue;
import io.github.icp4j.account.columns.ColumnTile;
import io.github.icp4j.account.columns.Dictionary;
import io.github.icp4j.account.columns.FlagTile;
import io.github.icp4j.account.columns.NumberTile;
import io.github.icp4j.account.columns.TagsTile;
import io.github.icp4j.account.columns.TextTile;
import io.github.icp4j.account.columns.Tile;
import io.github.icp4j.account.columns.TileShape;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Counts the values of one attribute for a {@link ValueTally}, tile by tile; each distinct name is looked up once. */
final class ValueColumns {
    /** A tile whose numbers lie in more ranges than this is counted row by row. */
    private static final int MOST_RANGES = 96;

    /** Ranges of the data that are remembered with what they are counted in. */
    private static final int MOST_REMEMBERED = 10_000;

    private static final int[] NONE = {};

    /** Stands for several tags of one canonical name. */
    private static final int SEVERAL = -1;

    private final ValueTally tally;
    private final CodeCounters counters;
    private final Map<Integer, long[]> byRange = new HashMap<>();
    private final Map<AttributeValue.Numeric, long[]> byNumber = new HashMap<>();
    private final int[] codes = new int[TileShape.MAX_ROWS / Integer.SIZE];

    ValueColumns(ValueTally tally) {
        this.tally = tally;
        counters = new CodeCounters(tally);
    }

    void add(AccountBatch batch, Tile tile) {
        TileShape shape = tile.shape();
        int slot = batch.schema().slot(tally.attribute());
        ColumnTile column = tile.column(slot);
        if (column == null) {
            tally.addUnknown(shape.rows());
            return;
        }
        tally.addUnknown(shape.rows() - shape.count(column.known()));
        if (column instanceof TextTile texts) {
            add(shape, texts, batch.names().of(slot));
        } else if (column instanceof TagsTile tags) {
            add(shape, tags, batch.names().of(slot));
        } else if (column instanceof FlagTile flags) {
            add(shape, flags);
        } else if (column instanceof NumberTile numbers) {
            add(shape, numbers);
        }
    }

    private void add(TileShape shape, TextTile texts, Dictionary.Names now) {
        counters.look(now);
        int[] lane = codes.length == shape.stride() ? codes : new int[shape.stride()];
        for (int j = 0; j < shape.lanes(); j++) {
            texts.codes(j, lane);
            count(lane, shape.rowsInLane(j));
        }
    }

    private void count(int[] lane, int rows) {
        for (int k = 0; k < rows; k++) {
            int code = lane[k];
            if (code >= 0) {
                long[] counter = counters.known(code);
                (counter == null ? counters.learn(code) : counter)[0]++;
            }
        }
    }

    private void add(TileShape shape, TagsTile tags, Dictionary.Names now) {
        counters.look(now);
        RowSet any = RowSet.none(shape);
        IdentityHashMap<long[], Integer> single = new IdentityHashMap<>();
        Map<String, RowSet> others = new LinkedHashMap<>();
        for (int index = 0; index < tags.tags().length; index++) {
            tags.addTo(index, any.plane());
            int code = tags.tags()[index];
            long[] counter = counters.met(code);
            Integer before = counter == null ? null : single.putIfAbsent(counter, index);
            if (counter == null || before != null) {
                RowSet rows = others.computeIfAbsent(counters.canonical(code), name -> RowSet.none(shape));
                tags.addTo(index, rows.plane());
                if (before != null && before >= 0) {
                    String first = counters.canonical(tags.tags()[before]);
                    tags.addTo(
                            before,
                            others.computeIfAbsent(first, name -> RowSet.none(shape))
                                    .plane());
                    single.put(counter, SEVERAL);
                }
            }
        }
        RowSet none = RowSet.of(shape, tags.known()).remove(any.plane());
        if (none.first() >= 0) {
            others.computeIfAbsent(ValueTally.NO_TAGS, name -> RowSet.none(shape))
                    .add(none.plane());
        }
        single.forEach((counter, index) -> counter[0] += index == SEVERAL ? 0 : tags.count(index));
        List<ValueTally.Occurrence> occurrences = new ArrayList<>();
        others.forEach((name, of) -> add(occurrences, name, of));
        tally.add(occurrences);
        for (int code : tags.tags()) {
            if (counters.known(code) == null) {
                counters.learn(code);
            }
        }
    }

    private void add(TileShape shape, FlagTile flags) {
        List<ValueTally.Occurrence> occurrences = new ArrayList<>();
        add(occurrences, "true", RowSet.of(shape, flags.plane()).keep(flags.known()));
        add(occurrences, "false", RowSet.of(shape, flags.known()).remove(flags.plane()));
        tally.add(occurrences);
    }

    private static void add(List<ValueTally.Occurrence> occurrences, String value, RowSet rows) {
        int first = rows.first();
        if (first >= 0) {
            occurrences.add(new ValueTally.Occurrence(value, rows.count(), first));
        }
    }

    private void add(TileShape shape, NumberTile numbers) {
        int[] ranges = numbers.hasRanges() ? NONE : ranges(numbers.lower());
        if (ranges.length == 0) {
            addRowByRow(shape, numbers);
            return;
        }
        RowSet rest = RowSet.of(shape, numbers.known());
        RowSet beyond = RowSet.none(shape);
        int left = rest.count();
        List<Integer> fresh = new ArrayList<>();
        List<ValueTally.Occurrence> occurrences = new ArrayList<>();
        for (int range : ranges) {
            numbers.lower().from(NumberRanges.least(range + 1), beyond.plane());
            beyond.keep(rest.plane());
            int beyondIt = beyond.count();
            long[] counter = byRange.get(range);
            if (counter != null) {
                counter[0] += left - beyondIt;
            } else if (left > beyondIt) {
                fresh.add(range);
                add(occurrences, NumberRanges.name(range), rest.copy().remove(beyond.plane()));
            }
            left = beyondIt;
            rest.keep(beyond.plane());
        }
        tally.add(occurrences);
        fresh.forEach(range -> byRange.put(range, tally.counter(NumberRanges.name(range))));
    }

    /** The ranges that the numbers of a tile can lie in; none where they are too many. */
    private static int[] ranges(NumberTile.End numbers) {
        int[] ranges = new int[MOST_RANGES];
        double least = numbers.least();
        for (int i = 0; i < MOST_RANGES; i++) {
            ranges[i] = NumberRanges.of(least);
            double next = NumberRanges.least(ranges[i] + 1);
            if (numbers.isBelow(next)) {
                return Arrays.copyOf(ranges, i + 1);
            }
            least = numbers.leastFrom(next);
        }
        return NONE;
    }

    private void addRowByRow(TileShape shape, NumberTile numbers) {
        for (int row = 0; row < shape.rows(); row++) {
            if (numbers.isKnown(row)) {
                counter(new AttributeValue.Numeric(
                        numbers.lower().number(row), numbers.upper().number(row)))[0]++;
            }
        }
    }

    private long[] counter(AttributeValue.Numeric number) {
        long[] known = byNumber.get(number);
        if (known == null) {
            known = tally.counter(ValueTally.range(number));
            if (byNumber.size() < MOST_REMEMBERED) {
                byNumber.put(number, known);
            }
        }
        return known;
    }
}
