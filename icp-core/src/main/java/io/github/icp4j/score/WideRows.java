package io.github.icp4j.score;

import io.github.icp4j.account.AccountBatch;
import io.github.icp4j.profile.Hundredths;
import io.github.icp4j.profile.IdealCustomerProfile;

/**
 * Adds up points too large for lanes of ints: row by row in longs, from the planes that say which conditions match.
 *
 * <p>Slower than lanes, some tens of nanoseconds for each criterion, but no profile has to be scored without planes.
 */
final class WideRows {
    private final int profile;
    private final ProfilePlanes planes;
    private final PartRows parts;
    private final int minCoverage;

    WideRows(int index, IdealCustomerProfile profile, ProfilePlanes planes) {
        this.profile = index;
        this.planes = planes;
        parts = new PartRows(profile, planes.parts());
        minCoverage = Math.toIntExact(Hundredths.of(profile.minCoverage()));
    }

    void bind(AccountBatch batch) {
        parts.bind(batch);
    }

    /** Scores all rows of the tile whose planes have been run. */
    void run(TileRun run) {
        parts.begin(run);
        for (int row = 0; row < run.shape().rows(); row++) {
            score(run, row);
        }
        parts.end();
    }

    private void score(TileRun run, int row) {
        Totals totals = parts.totals();
        SingleSums sums = SingleSums.ofThread(totals.limits());
        for (int i = 0; i < parts.size(); i++) {
            parts.addTo(run, i, row, sums);
        }
        boolean disqualified = PartRows.isSet(run, planes.disqualified(), row);
        int coverage = totals.coverage(sums);
        boolean enough = !PartRows.isSet(run, planes.review(), row) && coverage >= minCoverage;
        Status status = disqualified ? Status.DISQUALIFIED : enough ? Status.QUALIFIED : Status.INSUFFICIENT_DATA;
        run.results(profile)
                .store(
                        run.firstRow() + row,
                        status,
                        new Score.Ratios(
                                disqualified ? 0 : totals.score(sums),
                                totals.ratio(0, sums),
                                totals.ratio(1, sums),
                                coverage,
                                disqualified ? 0 : totals.lowest(sums),
                                disqualified ? 0 : totals.highest(sums)));
    }
}
