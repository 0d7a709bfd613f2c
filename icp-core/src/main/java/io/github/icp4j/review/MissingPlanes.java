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
        one.remove(several.plane()).remove(rows.certain().plane());
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

    /** Counts for one name; gives the rows in which it would help to look it up. */
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
        if (column instanceof NumberTile numbers && numbers.hasRanges()) {
            unsettled.add(numbers.ranges());
        }
        RowSet mentioned = RowSet.none(shape);
        if (unsettled.first() < 0) {
            return mentioned;
        }
        if (addWaiting(of, asked, tile, unsettled, mentioned)) {
            takeLargest(shape, name);
        }
        for (int check : asked.checks) {
            mentioned.add(unsettled.copy().keep(tile.unknown(check)).plane());
        }
        RowSet tried = rows.open().copy().remove(known).keep(mentioned.plane());
        tried.forEach(row -> tryOut(tally, tile, row, asked.name, away));
        return mentioned;
    }

    /** Counts the unknown parts; false where there are none. */
    private boolean addWaiting(
            MissingTally.Tally of, Asked asked, TileOutcomes tile, RowSet unsettled, RowSet waiting) {
        TileShape shape = tile.tile().shape();
        boolean any = false;
        for (int part : asked.parts) {
            RowSet open = unsettled.copy().remove(tile.known(part));
            int count = open.count();
            if (count > 0) {
                if (!any) {
                    Arrays.fill(sum, -1);
                }
                any = true;
                of.atStake += spans[part] * count;
                waiting.add(open.plane());
                spread(shape, open.plane(), spans[part]);
            }
        }
        if (any) {
            of.waiting += waiting.count();
            spread(shape, waiting.plane(), 1);
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

    private void tryOut(MissingTally tally, TileOutcomes tile, int row, String name, RowSet away) {
        int from = lookUps.from(name);
        int found = tile.firstReaching(from, lookUps.to(name), row, highest);
        if (found >= 0) {
            away.add(row);
            tally.offer(name, lookUps.value(found), tile, row, tile.score(found, row));
        }
    }
}
