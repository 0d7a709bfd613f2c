package io.github.icp4j.review;

import io.github.icp4j.account.AccountBatch;
import io.github.icp4j.account.columns.ColumnTile;
import io.github.icp4j.account.columns.Dictionary;
import io.github.icp4j.account.columns.EventTile;
import io.github.icp4j.account.columns.NumberTile;
import io.github.icp4j.account.columns.TagsTile;
import io.github.icp4j.account.columns.TextTile;
import io.github.icp4j.account.columns.Tile;
import io.github.icp4j.account.columns.TileShape;
import io.github.icp4j.attribute.Attribute;
import io.github.icp4j.attribute.Folding;
import io.github.icp4j.profile.Mentions;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Counts for a {@link DirtTally}, tile by tile, what can hardly be right: each distinct name is looked at once. */
final class DirtColumns {
    private final DirtTally tally;
    private final Map<String, Faults> faults = new HashMap<>();

    /** The names of some fault in a tile, with the first row of each, and the rows of all. */
    private record Found(RowSet rows, Map<Integer, Integer> firstRows) {}

    DirtColumns(DirtTally tally) {
        this.tally = tally;
    }

    void add(AccountBatch batch, Tile tile, IdHashes ids) {
        addIds(tile, ids);
        List<Attribute> attributes = batch.schema().attributes();
        for (int slot = 0; slot < attributes.size(); slot++) {
            String name = attributes.get(slot).name();
            ColumnTile column = tile.column(slot);
            if (column instanceof NumberTile numbers && DirtTally.looksAt(name)) {
                addNumbers(tile.shape(), name, numbers);
            } else if (column instanceof TextTile || column instanceof TagsTile) {
                Dictionary.Names names = batch.names().of(slot);
                BitSet dirty =
                        faults.computeIfAbsent(name, each -> new Faults()).look(names);
                if (!dirty.isEmpty()) {
                    addNames(tile.shape(), name, column, names, dirty);
                }
            }
        }
        addEvents(tile);
    }

    private void addIds(Tile tile, IdHashes ids) {
        for (int row = 0; row < tile.shape().rows(); row++) {
            if (ids.mayBeFaulty(row)) {
                String id = tile.ids().id(row);
                String folded = Folding.fold(id);
                String fault = Faults.of(folded);
                if (fault != null) {
                    DirtTally.Tally of = tally.of("id", fault);
                    of.add(1);
                    of.offer(folded, id);
                }
            }
        }
    }

    private void addNames(TileShape shape, String attribute, ColumnTile column, Dictionary.Names names, BitSet dirty) {
        Map<String, Found> byFault = new TreeMap<>();
        if (column instanceof TextTile texts) {
            int[] lane = new int[shape.stride()];
            for (int j = 0; j < shape.lanes(); j++) {
                texts.codes(j, lane);
                for (int k = 0; k < shape.rowsInLane(j); k++) {
                    if (lane[k] >= 0 && dirty.get(lane[k])) {
                        Found found = found(shape, byFault, names, lane[k]);
                        found.firstRows.putIfAbsent(lane[k], (j << shape.shift()) + k);
                        found.rows.add((j << shape.shift()) + k);
                    }
                }
            }
        } else if (column instanceof TagsTile tags) {
            for (int code = dirty.nextSetBit(0); code >= 0; code = dirty.nextSetBit(code + 1)) {
                int index = tags.find(code);
                if (index >= 0) {
                    RowSet rows = RowSet.none(shape);
                    tags.addTo(index, rows.plane());
                    Found found = found(shape, byFault, names, code);
                    found.firstRows.put(code, rows.first());
                    found.rows.add(rows.plane());
                }
            }
        }
        byFault.forEach((fault, found) -> {
            DirtTally.Tally of = tally.of(attribute, fault);
            of.add(found.rows.count());
            found.firstRows.entrySet().stream()
                    .sorted(Map.Entry.<Integer, Integer>comparingByValue()
                            .thenComparing(Comparator.comparing(code -> names.name(code.getKey()))))
                    .forEach(code -> of.offer(names.name(code.getKey()), names.spelling(code.getKey())));
        });
    }

    private static Found found(TileShape shape, Map<String, Found> byFault, Dictionary.Names names, int code) {
        String fault = String.valueOf(Faults.of(names.name(code)));
        return byFault.computeIfAbsent(fault, each -> new Found(RowSet.none(shape), new HashMap<>()));
    }

    private void addNumbers(TileShape shape, String attribute, NumberTile numbers) {
        NumberTile.End lower = numbers.lower();
        double least = DirtTally.least(attribute);
        boolean noneBelow = !lower.isBelow(least) && lower.codeFrom(least) == 0;
        if (noneBelow && lower.isBelow(Math.nextUp(tally.greatest(attribute)))) {
            return;
        }
        for (int row = 0; row < shape.rows(); row++) {
            if (numbers.isKnown(row)) {
                double from = lower.number(row);
                String fault = tally.fault(attribute, from, !shape.test(numbers.ranges(), row));
                if (fault != null) {
                    DirtTally.Tally of = tally.of(attribute, fault);
                    of.add(1);
                    if (of.wantsExamples()) {
                        of.offer(DirtTally.plain(from), DirtTally.plain(from));
                    }
                }
            }
        }
    }

    private void addEvents(Tile tile) {
        EventTile events = tile.events();
        int asOf = (int) tally.asOf().toEpochDay();
        int ourTime = (int) LocalDate.of(DirtTally.EARLIEST_YEAR, 1, 1).toEpochDay();
        Map<Integer, Integer> late = new TreeMap<>();
        Map<Integer, Integer> early = new TreeMap<>();
        for (int index = 0; index < events.types().length; index++) {
            for (int i = events.begin(index); i < events.end(index) && events.day(i) > asOf; i++) {
                late.merge(events.row(i), events.day(i), Math::max);
            }
            for (int i = events.end(index) - 1; i >= events.begin(index) && events.day(i) < ourTime; i--) {
                early.merge(events.row(i), events.day(i), Math::min);
            }
        }
        addDates(DirtTally.TOO_LATE, late);
        addDates(DirtTally.TOO_EARLY, early);
    }

    private void addDates(String fault, Map<Integer, Integer> dayByRow) {
        if (!dayByRow.isEmpty()) {
            DirtTally.Tally of = tally.of(Mentions.EVENTS, fault);
            of.add(dayByRow.size());
            for (int day : dayByRow.values()) {
                if (!of.wantsExamples()) {
                    break;
                }
                String date = LocalDate.ofEpochDay(day).toString();
                of.offer(date, date);
            }
        }
    }
}
