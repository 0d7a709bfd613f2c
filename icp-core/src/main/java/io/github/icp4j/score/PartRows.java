package io.github.icp4j.score;

import io.github.icp4j.account.AccountBatch;
import io.github.icp4j.account.columns.TileShape;
import io.github.icp4j.attribute.Layer;
import io.github.icp4j.profile.IdealCustomerProfile;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the parts of a profile give to single rows of a tile whose planes have been run: for those who want a part's points
 * or the sums of a row, and not only what becomes of them.
 */
final class PartRows {
    private final List<PlannedPart> planned;
    private final SinglePart[] parts;
    private final long[][] fading;
    private final long[][] byAge;
    private final @Nullable MatchedEvents[] matched;
    private final Totals totals;

    PartRows(IdealCustomerProfile profile, List<PlannedPart> planned) {
        this.planned = planned;
        parts = planned.stream().map(part -> part(part, profile)).toArray(SinglePart[]::new);
        totals = new Totals(profile, List.of(parts));
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

    /** Looks at the names of a batch, as far as they are new. */
    void bind(AccountBatch batch) {
        for (int i = 0; i < parts.length; i++) {
            FadingPoints points = planned.get(i).fading();
            if (points != null) {
                matched[i] = points.bind(batch, matched[i]);
            }
        }
    }

    /** Looks up the points that fade of a tile; {@link #end} must follow before the next. */
    void begin(TileRun run) {
        for (int i = 0; i < parts.length; i++) {
            FadingPoints points = planned.get(i).fading();
            MatchedEvents events = matched[i];
            if (points != null && events != null) {
                points.addTo(run, events, byAge[i], fading[i]);
            }
        }
    }

    /** Forgets the points that fade. */
    void end() {
        for (long[] rows : fading) {
            Arrays.fill(rows, 0);
        }
    }

    Totals totals() {
        return totals;
    }

    int size() {
        return parts.length;
    }

    /** Adds what a part gives to a row. */
    void addTo(TileRun run, int part, int row, SingleSums sums) {
        addTo(run, planned.get(part), part, row, sums);
    }

    /** Adds what a part gives to a row where it is planned otherwise. */
    void addTo(TileRun run, PlannedPart as, int part, int row, SingleSums sums) {
        if (isSet(run, as.known(), row)) {
            sums.earn(parts[part], points(run, as, part, row));
        } else {
            sums.unknown(parts[part]);
        }
    }

    /** Adds the most that a part can give. */
    void addMost(int part, SingleSums sums) {
        sums.earn(parts[part], parts[part].range().max());
    }

    /** What a part earns in a row, in hundredths of a point. */
    long points(TileRun run, int part, int row) {
        return points(run, planned.get(part), part, row);
    }

    /** What a part earns in all rows of the tile, in hundredths of a point. */
    long points(TileRun run, int part) {
        PlannedPart all = planned.get(part);
        long points = 0;
        if (all.fading() != null) {
            for (int row = 0; row < run.shape().rows(); row++) {
                points += fading[part][row];
            }
            return points;
        }
        for (PlannedPart.Term term : all.terms()) {
            points += term.points() * run.shape().count(run.plane(term.where().index()));
        }
        return points;
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

    static boolean isSet(TileRun run, WordNode plane, int row) {
        return run.shape().test(run.plane(plane.index()), row);
    }
}
