package io.github.icp4j.score;

import static java.util.Objects.requireNonNull;

import io.github.icp4j.account.AccountBatch;
import io.github.icp4j.account.columns.Tile;
import io.github.icp4j.profile.Hundredths;
import io.github.icp4j.profile.IdealCustomerProfile;
import org.jspecify.annotations.Nullable;

/**
 * What every part of a profile says of the accounts in one tile of a batch, as planes of one bit an account; for reviews.
 *
 * <p>Gates and exclusions are numbered together, gates first; so are criteria and triggers. Planes belong to the scorer: they
 * must not be written to, and hold until the taker that was handed this returns. Bits of rows that do not exist may be
 * anything. Not safe for use by several threads.
 */
public final class TileOutcomes {
    private final OutcomePlanes outcomes;
    private final ProfilePlanes planes;
    private final PartRows parts;
    private final ScoreBatch scores;
    private final SingleSums base = new SingleSums();
    private final SingleSums sums = new SingleSums();
    private final int minCoverage;
    private @Nullable TileRun run;

    TileOutcomes(IdealCustomerProfile profile, OutcomePlanes outcomes, ScoreBatch scores) {
        this.outcomes = outcomes;
        planes = outcomes.profile();
        parts = new PartRows(profile, planes.parts());
        this.scores = scores;
        minCoverage = Math.toIntExact(Hundredths.of(profile.minCoverage()));
    }

    void bind(AccountBatch batch) {
        parts.bind(batch);
    }

    void begin(TileRun next) {
        run = next;
        parts.begin(next);
    }

    void end() {
        parts.end();
        run = null;
    }

    private TileRun run() {
        return requireNonNull(run);
    }

    /** The accounts. */
    @SuppressWarnings("exports")
    public Tile tile() {
        return run().tile();
    }

    /** The row of the batch that is the first of the tile. */
    public int firstRow() {
        return run().firstRow();
    }

    /** The scores of the whole batch, as far as it has been gone through: those of this tile are complete. */
    public ScoreBatch scores() {
        return scores;
    }

    /** Where a gate does not match, or an exclusion does. */
    public int[] failed(int check) {
        return plane(planes.failed().get(check));
    }

    /** Where a gate or an exclusion is unknown. */
    public int[] unknown(int check) {
        return plane(planes.unknown().get(check));
    }

    /** Where a criterion or trigger is known. */
    public int[] known(int part) {
        return plane(planes.parts().get(part).known());
    }

    /** Where a criterion or trigger matches. */
    public int[] match(int part) {
        return plane(outcomes.match().get(part));
    }

    /** What a criterion or trigger earns in all rows of the tile, in hundredths of a point. */
    public long points(int part) {
        return parts.points(run(), part);
    }

    /** What a criterion or trigger earns in a row of the tile, in hundredths of a point; 0 where it is unknown. */
    public long points(int part, int row) {
        return PartRows.isSet(run(), planes.parts().get(part).known(), row) ? parts.points(run(), part, row) : 0;
    }

    /** What a row of the tile earns, and what it could have earned, whatever its status. */
    public Earned earned(int row) {
        int limits = parts.totals().limits();
        base.clear(limits);
        for (int part = 0; part < parts.size(); part++) {
            parts.addTo(run(), part, row, base);
        }
        return new Earned(parts.totals().earned(base), parts.totals().attainable(base));
    }

    /**
     * The points of an account.
     *
     * @param points what it earned, at least 0, in hundredths of a point
     * @param attainable what it could have earned, in hundredths of a point
     */
    public record Earned(long points, long attainable) {}

    /**
     * The first of several suppositions with which a row of the tile would qualify and score at least so much.
     *
     * @param from the first supposition
     * @param to the one after the last; all are about one attribute, which is unknown in the row
     * @param row a row of the tile in which no gate or exclusion fails
     * @param atLeast a score in hundredths
     * @return the supposition, or -1 where none will do
     */
    public int firstReaching(int from, int to, int row, int atLeast) {
        if (from == to) {
            return -1;
        }
        Totals totals = parts.totals();
        int[] changed = outcomes.supposed().get(from).parts();
        addUnchanged(changed, row);
        sums.copy(base, totals.limits());
        for (int part : changed) {
            parts.addMost(part, sums);
        }
        if (totals.score(sums) < atLeast) {
            return -1;
        }
        for (int each = from; each < to; each++) {
            if (score(outcomes.supposed().get(each), row) >= atLeast) {
                return each;
            }
        }
        return -1;
    }

    private void addUnchanged(int[] changed, int row) {
        base.clear(parts.totals().limits());
        int next = 0;
        for (int part = 0; part < parts.size(); part++) {
            if (next < changed.length && changed[next] == part) {
                next++;
            } else {
                parts.addTo(run(), part, row, base);
            }
        }
    }

    /** The score of the row whose unchanged parts have been added up, or -1 where it would not qualify. */
    private int score(OutcomePlanes.Supposed supposed, int row) {
        if (PartRows.isSet(run(), supposed.blocked(), row)) {
            return -1;
        }
        Totals totals = parts.totals();
        sums.copy(base, totals.limits());
        for (int i = 0; i < supposed.parts().length; i++) {
            parts.addTo(run(), supposed.planned().get(i), supposed.parts()[i], row, sums);
        }
        boolean qualified = sums.anyKnown && totals.coverage(sums) >= minCoverage;
        return qualified ? totals.score(sums) : -1;
    }

    /** What a row of the tile, in which no gate or exclusion fails, would score with a supposition, or -1 where it would not qualify. */
    public int score(int supposition, int row) {
        OutcomePlanes.Supposed supposed = outcomes.supposed().get(supposition);
        addUnchanged(supposed.parts(), row);
        return score(supposed, row);
    }

    private int[] plane(WordNode node) {
        return run().plane(node.index());
    }
}
