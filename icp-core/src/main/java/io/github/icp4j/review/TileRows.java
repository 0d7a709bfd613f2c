package io.github.icp4j.review;

import io.github.icp4j.account.columns.TileShape;
import io.github.icp4j.profile.Hundredths;
import io.github.icp4j.profile.IdealCustomerProfile;
import io.github.icp4j.profile.Tier;
import io.github.icp4j.score.ScoreBatch;
import io.github.icp4j.score.Status;
import io.github.icp4j.score.TileOutcomes;
import java.util.Arrays;
import java.util.List;

/** Which rows of a tile qualify, are known well enough, have a certain tier and could still reach the highest one. */
final class TileRows {
    /** What is the same for every tile. */
    static final class Marks {
        private static final int SCORES = 10_001;

        private final short[] tier = new short[SCORES];
        private final int minCoverage;
        private final int highest;
        private final int checks;
        private final boolean anyCertain;

        Marks(IdealCustomerProfile profile) {
            List<Tier> tiers = profile.tiers();
            minCoverage = Math.toIntExact(Hundredths.of(profile.minCoverage()));
            highest = tiers.isEmpty()
                    ? Integer.MAX_VALUE
                    : (int) Hundredths.of(tiers.get(0).from());
            checks = profile.gates().size() + profile.exclusions().size();
            anyCertain = !Certainty.asksWhatIsKnown(profile);
            for (int i = tiers.size() - 1; i >= 0; i--) {
                Arrays.fill(tier, (int) Hundredths.of(tiers.get(i).from()), SCORES, (short) (i + 1));
            }
        }

        /** The score from which the highest tier begins, in hundredths; beyond any where there are no tiers. */
        int highest() {
            return highest;
        }
    }

    private final RowSet qualified;
    private final RowSet covered;
    private final RowSet certain;
    private final RowSet open;
    private final RowSet failed;

    /**
     * Of a tile.
     *
     * @param statuses the counts by the status's place, which are added to
     * @param scores the counts of the scores of qualified accounts, which are added to
     */
    TileRows(TileOutcomes tile, Marks marks, long[] statuses, long[] scores) {
        TileShape shape = tile.tile().shape();
        qualified = RowSet.none(shape);
        covered = RowSet.none(shape);
        certain = RowSet.none(shape);
        open = RowSet.none(shape);
        failed = RowSet.none(shape);
        for (int lane = 0; lane < shape.lanes(); lane++) {
            read(tile, marks, lane, statuses, scores);
        }
        for (int check = 0; check < marks.checks; check++) {
            failed.add(tile.failed(check));
            certain.remove(tile.unknown(check));
        }
        open.remove(failed.plane());
        if (!marks.anyCertain) {
            certain.keep(shape.zeros());
        }
    }

    @SuppressWarnings("EnumOrdinal") // an index of an array as long as values()
    private void read(TileOutcomes tile, Marks marks, int lane, long[] statuses, long[] scores) {
        TileShape shape = tile.tile().shape();
        ScoreBatch all = tile.scores();
        int first = tile.firstRow() + (lane << shape.shift());
        int bit = 1 << lane;
        int[] isQualified = qualified.plane();
        int[] isCovered = covered.plane();
        int[] isCertain = certain.plane();
        int[] isOpen = open.plane();
        for (int k = 0; k < shape.rowsInLane(lane); k++) {
            int row = first + k;
            Status status = all.status(row);
            int highest = all.highest(row);
            statuses[status.ordinal()]++;
            boolean there = false;
            if (status == Status.QUALIFIED) {
                int score = all.score(row);
                scores[score]++;
                isQualified[k] |= bit;
                there = score >= marks.highest;
            }
            isCovered[k] |= all.coverage(row) >= marks.minCoverage ? bit : 0;
            isCertain[k] |= marks.tier[all.lowest(row)] == marks.tier[highest] ? bit : 0;
            boolean reachable = status == Status.DISQUALIFIED || highest >= marks.highest;
            isOpen[k] |= reachable && !there && marks.highest != Integer.MAX_VALUE ? bit : 0;
        }
    }

    /** Those that qualify. */
    RowSet qualified() {
        return qualified;
    }

    /** Those of which enough is known. */
    RowSet covered() {
        return covered;
    }

    /** Those whose tier no unknown value can change. */
    RowSet certain() {
        return certain;
    }

    /** Those in which a gate or an exclusion fails. */
    RowSet failed() {
        return failed;
    }

    /** Those in which no gate or exclusion fails, and that are not in the highest tier but could be. */
    RowSet open() {
        return open;
    }
}
