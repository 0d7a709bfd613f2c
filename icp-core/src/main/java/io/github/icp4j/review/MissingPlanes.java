package io.github.icp4j.review;

import io.github.icp4j.account.AccountBatch;
import io.github.icp4j.account.columns.ColumnTile;
import io.github.icp4j.account.columns.NumberTile;
import io.github.icp4j.account.columns.TileShape;
import io.github.icp4j.profile.Condition;
import io.github.icp4j.profile.Criterion;
import io.github.icp4j.profile.IdealCustomerProfile;
import io.github.icp4j.profile.Mentions;
import io.github.icp4j.profile.PointRange;
import io.github.icp4j.profile.Trigger;
import io.github.icp4j.score.Score;
import io.github.icp4j.score.TileOutcomes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Counts for a {@link MissingTally}, tile by tile, what is known and what the unknown costs. */
final class MissingPlanes {
    private final LookUps lookUps;
    private final List<Asked> names = new ArrayList<>();
    private final long[] spans;
    private final int highest;
    private final long[] sum = new long[TileShape.MAX_ROWS];
    private final long[] most = new long[TileShape.MAX_ROWS];
    private final int[] first = new int[TileShape.MAX_ROWS];

    /** A name that the profile asks for, with the places of the parts and checks that mention it. */
    private record Asked(String name, List<Integer> parts, List<Integer> checks) {}

    MissingPlanes(IdealCustomerProfile profile, LookUps lookUps, int highest) {
        this.lookUps = lookUps;
        this.highest = highest;
        List<Set<String>> checks = new ArrayList<>();
        profile.gates().forEach(gate -> checks.add(names(List.of(gate.when()))));
        profile.exclusions().forEach(exclusion -> checks.add(names(List.of(exclusion.when()))));
        List<Set<String>> parts = new ArrayList<>();
        List<PointRange> ranges = new ArrayList<>();
        for (Criterion criterion : profile.criteria()) {
            parts.add(names(criterion.conditions()));
            ranges.add(criterion.pointRange());
        }
        for (Trigger trigger : profile.triggers()) {
            parts.add(Set.of(Mentions.EVENTS));
            ranges.add(trigger.pointRange());
        }
        spans = ranges.stream().mapToLong(range -> range.max() - range.worst()).toArray();
        Set<String> all = new TreeSet<>();
        checks.forEach(all::addAll);
        parts.forEach(all::addAll);
        all.forEach(name -> names.add(new Asked(name, places(name, parts), places(name, checks))));
    }

    private static Set<String> names(Collection<Condition> conditions) {
        return Mentions.of(conditions).names();
    }

    private static List<Integer> places(String name, List<Set<String>> mentions) {
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < mentions.size(); i++) {
            if (mentions.get(i).contains(name)) {
                places.add(i);
            }
        }
        return places;
    }

    void addTo(MissingTally tally, AccountBatch batch, TileOutcomes tile, TileRows rows) {
        TileShape shape = tile.tile().shape();
        RowSet one = RowSet.none(shape);
        RowSet several = RowSet.none(shape);
        RowSet away = RowSet.none(shape);
        List<RowSet> unknown = new ArrayList<>();
        Arrays.fill(most, -1);
        Arrays.fill(first, -1);
        for (int name = 0; name < names.size(); name++) {
            RowSet mentioned = addTo(tally, batch, tile, rows, name, away);
            unknown.add(mentioned);
            several.add(one.copy().keep(mentioned.plane()).plane());
            one.add(mentioned.plane());
        }
        one.remove(several.plane())
                .remove(rows.certain().plane())
                .remove(rows.failed().plane());
        long[] firsts = new long[names.size() + 1];
        for (int row = 0; row < shape.rows(); row++) {
            firsts[first[row] + 1]++;
        }
        for (int name = 0; name < names.size(); name++) {
            MissingTally.Tally of = tally.of(names.get(name).name);
            of.settles += unknown.get(name).keep(one.plane()).count();
            of.first += firsts[name + 1];
        }
        tally.addAccountsAway(away.count());
    }

    /** Counts for one name; gives the rows in which it is open and something unknown depends on it. */
    private RowSet addTo(
            MissingTally tally, AccountBatch batch, TileOutcomes tile, TileRows rows, int name, RowSet away) {
        Asked asked = names.get(name);
        MissingTally.Tally of = tally.of(asked.name);
        TileShape shape = tile.tile().shape();
        ColumnTile column = tile.tile().column(batch.schema().slot(asked.name));
        int[] known = asked.name.equals(Mentions.EVENTS)
                ? tile.tile().events().known()
                : column == null ? shape.zeros() : column.known();
        int knownRows = shape.count(known);
        of.known += knownRows;
        of.unknown += shape.rows() - knownRows;
        RowSet unsettled = RowSet.not(shape, known);
        RowSet open = RowSet.not(shape, known);
        if (column instanceof NumberTile numbers && numbers.hasRanges()) {
            unsettled.add(numbers.ranges());
            open.add(lookUps.line(asked.name).cut(shape, numbers).plane());
        }
        RowSet mentioned = RowSet.none(shape);
        if (unsettled.first() < 0) {
            return mentioned;
        }
        if (addWaiting(of, asked, tile, unsettled, open, mentioned)) {
            takeLargest(shape, name);
        }
        for (int check : asked.checks) {
            mentioned.add(open.copy().keep(tile.unknown(check)).plane());
        }
        RowSet tried = rows.open().copy().keep(mentioned.plane());
        int[] values = lookUps.suppositions(asked.name);
        tried.copy().remove(known).forEach(row -> tryOut(tally, tile, row, asked.name, values, away));
        if (column instanceof NumberTile numbers) {
            tried.keep(known).forEach(row -> tryOut(tally, batch, tile, row, asked.name, numbers, away));
        }
        return mentioned;
    }

    /**
     * Counts the unknown parts; false where there are none.
     *
     * @param unsettled where the name's value is unknown, or a range
     * @param open those of them in which it would tell the profile anything to look it up
     * @param waiting the rows in which something waits for that, which are added to
     */
    private boolean addWaiting(
            MissingTally.Tally of, Asked asked, TileOutcomes tile, RowSet unsettled, RowSet open, RowSet waiting) {
        TileShape shape = tile.tile().shape();
        RowSet all = RowSet.none(shape);
        boolean any = false;
        for (int part : asked.parts) {
            RowSet rows = unsettled.copy().remove(tile.known(part));
            if (rows.first() >= 0) {
                if (!any) {
                    Arrays.fill(sum, -1);
                }
                any = true;
                all.add(rows.plane());
                spread(shape, rows.plane(), spans[part]);
                rows.keep(open.plane());
                of.atStake += spans[part] * rows.count();
                waiting.add(rows.plane());
            }
        }
        if (any) {
            of.waiting += waiting.count();
            spread(shape, all.plane(), 1);
        }
        return any;
    }

    /** Adds a number to the sum of each row of a plane. */
    private void spread(TileShape shape, int[] plane, long number) {
        for (int lane = 0; lane < shape.lanes(); lane++) {
            spread(plane, lane, number, sum, lane << shape.shift());
        }
    }

    private static void spread(int[] plane, int lane, long number, long[] sum, int from) {
        for (int k = 0; k < plane.length; k++) {
            sum[from + k] += -(long) ((plane[k] >>> lane) & 1) & number;
        }
    }

    /** The first of equals stays, and names come in their order. */
    private void takeLargest(TileShape shape, int name) {
        for (int row = 0; row < shape.rows(); row++) {
            if (sum[row] > most[row]) {
                most[row] = sum[row];
                first[row] = name;
            }
        }
    }

    /** Tries the values of an unknown attribute. */
    private void tryOut(MissingTally tally, TileOutcomes tile, int row, String name, int[] values, RowSet away) {
        int found = tile.firstReaching(values, 0, values.length, row, highest);
        if (found >= 0) {
            int value = values[found];
            away.add(row);
            tally.offer(name, () -> lookUps.value(value), tile, row, tile.score(value, row));
        }
    }

    /** Tries a number of each piece that a range lies in; for most, a number that looks the same is among the values. */
    private void tryOut(
            MissingTally tally,
            AccountBatch batch,
            TileOutcomes tile,
            int row,
            String name,
            NumberTile numbers,
            RowSet away) {
        NumberLine line = lookUps.line(name);
        double from = numbers.lower().number(row);
        double to = numbers.upper().number(row);
        int first = line.first(from);
        int end = line.end(first, to);
        if (line.isSupposed(first, end)) {
            int[] values = line.suppositions();
            int piece = tile.firstReaching(values, first, end, row, highest);
            if (piece >= 0) {
                away.add(row);
                int score = tile.score(values[piece], row);
                tally.offer(name, () -> LookUps.words(line.number(piece, from, to)), tile, row, score);
            }
            return;
        }
        int inBatch = tile.firstRow() + row;
        Score now = tile.scores().toScore(inBatch);
        lookUps.oneFactAway(batch.account(inBatch), now, name).ifPresent(found -> {
            away.add(row);
            tally.offer(found);
        });
    }
}
