package io.github.icp4j.score;

import io.github.icp4j.attribute.Layer;
import io.github.icp4j.profile.Band;
import io.github.icp4j.profile.Criterion;
import io.github.icp4j.profile.Hundredths;
import io.github.icp4j.profile.IdealCustomerProfile;
import io.github.icp4j.profile.Missing;
import io.github.icp4j.profile.PointRange;
import io.github.icp4j.profile.Trigger;
import java.util.ArrayList;
import java.util.List;

/**
 * A criterion or trigger as a single account is scored by it.
 *
 * @param points how points come about
 * @param side 0 for fit, 1 for intent
 * @param limit the number of its layer's limit, or -1 where the layer has none
 * @param range what it can do to the score
 * @param neutral whether it is left out where it is unknown
 */
record SinglePart(Points points, int side, int limit, PointRange range, boolean neutral) {
    /** How points come about. */
    interface Points {
        /** The points of an account, or {@link #UNKNOWN}. */
        long of(PreparedAccount account, long asOf);
    }

    /** What stands for points that are unknown. */
    static final long UNKNOWN = Long.MIN_VALUE;

    static SinglePart of(Criterion criterion, IdealCustomerProfile profile, Leaves leaves) {
        PreparedTest[] tests =
                criterion.bands().stream().map(band -> leaves.test(band.when())).toArray(PreparedTest[]::new);
        long[] points = criterion.bands().stream()
                .map(Band::points)
                .mapToLong(Hundredths::of)
                .toArray();
        Layer layer = criterion.effectiveLayer().orElseThrow();
        boolean neutral = profile.effectiveMissing(criterion.missing()) == Missing.NEUTRAL;
        return of(new Bands(tests, points), layer, profile, criterion.pointRange(), neutral);
    }

    static SinglePart of(Trigger trigger, IdealCustomerProfile profile, Leaves leaves, ResolvedNames names) {
        long points = Hundredths.of(trigger.points());
        long[] byAge = new long[trigger.withinDays() + 1];
        for (int age = 0; age < byAge.length; age++) {
            byAge[age] = trigger.decay().remaining(points, age, trigger.withinDays());
        }
        Happenings happenings = new Happenings(leaves.query(names.events(trigger)), trigger.upTo(), byAge);
        boolean neutral = profile.effectiveMissing(trigger.missing()) == Missing.NEUTRAL;
        return of(happenings, trigger.layer(), profile, trigger.pointRange(), neutral);
    }

    private static SinglePart of(
            Points points, Layer layer, IdealCustomerProfile profile, PointRange range, boolean neutral) {
        List<Layer> limited = new ArrayList<>(profile.limits().keySet());
        return new SinglePart(points, layer.isFit() ? 0 : 1, limited.indexOf(layer), range, neutral);
    }

    /** What is attainable no longer where the part is unknown. */
    long leftOutMax() {
        return neutral ? range.max() : 0;
    }

    /** Whether one leaf decides. */
    boolean isOneLeaf() {
        return points instanceof Bands bands && bands.tests.length == 1 && bands.tests[0] instanceof PreparedTest.Leaf;
    }

    /** The bit of the one leaf that decides. */
    int bit() {
        return ((PreparedTest.Leaf) ((Bands) points).tests[0]).bit();
    }

    /** The points of the one leaf that decides. */
    long leafPoints() {
        return ((Bands) points).points[0];
    }

    /** What an account earns by this part, or {@link #UNKNOWN}. */
    long pointsOf(PreparedAccount account, long asOf) {
        return points.of(account, asOf);
    }

    void addTo(PreparedAccount account, long asOf, SingleSums sums) {
        long earned = points.of(account, asOf);
        if (earned == UNKNOWN) {
            sums.unknown(this);
        } else {
            sums.earn(this, earned);
        }
    }

    /** The first band that is not a no-match decides. */
    private static final class Bands implements Points {
        private final PreparedTest[] tests;
        private final long[] points;

        Bands(PreparedTest[] tests, long[] points) {
            this.tests = tests;
            this.points = points;
        }

        @Override
        public long of(PreparedAccount account, long asOf) {
            for (int i = 0; i < tests.length; i++) {
                Outcome outcome = tests[i].test(account, asOf);
                if (outcome != Outcome.NO_MATCH) {
                    return outcome == Outcome.MATCH ? points[i] : UNKNOWN;
                }
            }
            return 0;
        }
    }

    /** The newest events in the window, each with what its age leaves of the points. */
    private static final class Happenings implements Points {
        private final int query;
        private final int upTo;
        private final long[] byAge;

        Happenings(int query, int upTo, long[] byAge) {
            this.query = query;
            this.upTo = upTo;
            this.byAge = byAge;
        }

        @Override
        public long of(PreparedAccount account, long asOf) {
            if (!account.eventsKnown()) {
                return UNKNOWN;
            }
            long earned = 0;
            int counted = 0;
            for (int day : account.days(query)) {
                long age = asOf - day;
                if (age >= byAge.length || counted == upTo) {
                    break;
                }
                if (age >= 0) {
                    earned += byAge[(int) age];
                    counted++;
                }
            }
            return earned;
        }
    }
}
