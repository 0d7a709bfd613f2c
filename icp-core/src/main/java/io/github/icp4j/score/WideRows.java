package io.github.icp4j.score;

import io.github.icp4j.account.AccountBatch;
import io.github.icp4j.account.columns.TileShape;
import io.github.icp4j.attribute.Layer;
import io.github.icp4j.profile.Hundredths;
import io.github.icp4j.profile.IdealCustomerProfile;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Adds up points too large for lanes of ints: row by row in longs, from the planes that say which conditions match.
 *
 * <p>Slower than lanes, some tens of nanoseconds for each criterion, but no profile has to be scored without planes.
 */
final class WideRows {
    private final int profile;
    private final ProfilePlanes planes;
    private final List<PlannedPart> planned;
    private final SinglePart[] parts;
    private final long[][] fading;
    private final long[][] byAge;
    private final @Nullable MatchedEvents[] matched;
    private final Totals totals;
    private final int minCoverage;

    WideRows(int index, IdealCustomerProfile profile, ProfilePlanes planes) {
        this.profile = index;
        this.planes = planes;
        planned = planes.parts();
        parts = planned.stream().map(part -> part(part, profile)).toArray(SinglePart[]::new);
        totals = new Totals(profile, List.of(parts));
        minCoverage = Math.toIntExact(Hundredths.of(profile.minCoverage()));
        fading = new long[parts.length][];
        byAge = new long[parts.length][];
        matched = new MatchedEvents[parts.length];
        for (int i = 0; i < parts.length; i++) {
            FadingPoints points = planned.get(i).fading();
            fading[i] = new long[points == null ? 0 : TileShape.MAX_ROWS];
            byAge[i] = points == null ? new long[0] : points.byAge();
        }
    }

    /** The part as {@link SingleSums} takes it; how it comes to its points is not asked. */
    private static SinglePart part(PlannedPart part, IdealCustomerProfile profile) {
        List<Layer> limited = new ArrayList<>(profile.limits().keySet());
        return new SinglePart(
                (account, asOf) -> 0,
                part.layer().isFit() ? 0 : 1,
                limited.indexOf(part.layer()),
                part.range(),
                part.neutral());
    }

    void bind(AccountBatch batch) {
        for (int i = 0; i < parts.length; i++) {
            FadingPoints points = planned.get(i).fading();
            if (points != null) {
                matched[i] = points.bind(batch, matched[i]);
            }
        }
    }

    /** Scores all rows of the tile whose planes have been run. */
    void run(TileRun run) {
        for (int i = 0; i < parts.length; i++) {
            FadingPoints points = planned.get(i).fading();
            MatchedEvents events = matched[i];
            if (points != null && events != null) {
                points.addTo(run, events, byAge[i], fading[i]);
            }
        }
        for (int row = 0; row < run.shape().rows(); row++) {
            score(run, row);
        }
        for (long[] lane : fading) {
            Arrays.fill(lane, 0);
        }
    }

    private void score(TileRun run, int row) {
        SingleSums sums = SingleSums.ofThread(totals.limits());
        for (int i = 0; i < parts.length; i++) {
            PlannedPart part = planned.get(i);
            if (isSet(run, part.known(), row)) {
                sums.earn(parts[i], points(run, part, i, row));
            } else {
                sums.unknown(parts[i]);
            }
        }
        boolean disqualified = isSet(run, planes.disqualified(), row);
        int coverage = totals.coverage(sums);
        boolean enough = !isSet(run, planes.review(), row) && coverage >= minCoverage;
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

    private long points(TileRun run, PlannedPart part, int index, int row) {
        if (part.fading() != null) {
            return fading[index][row];
        }
        long points = 0;
        List<PlannedPart.Term> terms = part.terms();
        for (int t = 0; t < terms.size(); t++) {
            points += isSet(run, terms.get(t).where(), row) ? terms.get(t).points() : 0;
        }
        return points;
    }

    private static boolean isSet(TileRun run, WordNode plane, int row) {
        return run.shape().test(run.plane(plane.index()), row);
    }
}
