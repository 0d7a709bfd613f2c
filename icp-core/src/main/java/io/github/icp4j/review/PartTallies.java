package io.github.icp4j.review;

import io.github.icp4j.account.columns.TileShape;
import io.github.icp4j.attribute.Layer;
import io.github.icp4j.profile.Hundredths;
import io.github.icp4j.profile.IdealCustomerProfile;
import io.github.icp4j.profile.IfUnknown;
import io.github.icp4j.score.Check;
import io.github.icp4j.score.Contribution;
import io.github.icp4j.score.Explanation;
import io.github.icp4j.score.Outcome;
import io.github.icp4j.score.Status;
import io.github.icp4j.score.TileOutcomes;
import java.util.ArrayList;
import java.util.List;

/** Counts, over a list, what every gate, exclusion, criterion and trigger said. */
final class PartTallies {
    private final IdealCustomerProfile profile;
    private final List<StepTally> steps = new ArrayList<>();
    private final StepTally enoughData = new StepTally();
    private final List<SplitTally> splits = new ArrayList<>();
    private final List<IfUnknown> policies = new ArrayList<>();

    /** Counts of one step of the funnel. */
    private static final class StepTally {
        private long passes;
        private long open;
        private long out;
        private long left;

        FunnelStep result(String kind, String id) {
            return new FunnelStep(kind, id, passes, open, out, left);
        }
    }

    /** Counts of one criterion or trigger. */
    private static final class SplitTally {
        private final long[] outcomes = new long[Outcome.values().length];
        private long matchOfQualified;
        private long points;

        void add(Outcome outcome, long accounts) {
            outcomes[List.of(Outcome.values()).indexOf(outcome)] += accounts;
        }

        long count(Outcome outcome) {
            return outcomes[List.of(Outcome.values()).indexOf(outcome)];
        }
    }

    PartTallies(IdealCustomerProfile profile) {
        this.profile = profile;
        int checks = profile.gates().size() + profile.exclusions().size();
        for (int i = 0; i < checks; i++) {
            steps.add(new StepTally());
        }
        profile.gates().forEach(gate -> policies.add(gate.ifUnknown()));
        profile.exclusions().forEach(exclusion -> policies.add(exclusion.ifUnknown()));
        int parts = profile.criteria().size() + profile.triggers().size();
        for (int i = 0; i < parts; i++) {
            splits.add(new SplitTally());
        }
    }

    void add(Explanation explanation) {
        boolean left = true;
        int step = 0;
        for (Check gate : explanation.gates()) {
            left &= count(steps.get(step++), gate, Outcome.MATCH, left);
        }
        for (Check exclusion : explanation.exclusions()) {
            left &= count(steps.get(step++), exclusion, Outcome.NO_MATCH, left);
        }
        boolean qualified = explanation.score().status() == Status.QUALIFIED;
        data(explanation, qualified);
        List<Contribution> contributions = explanation.contributions();
        for (int i = 0; i < contributions.size(); i++) {
            split(splits.get(i), contributions.get(i), qualified);
        }
    }

    void add(TileOutcomes tile, TileRows rows) {
        TileShape shape = tile.tile().shape();
        RowSet left = RowSet.of(shape, shape.ones());
        for (int check = 0; check < steps.size(); check++) {
            StepTally step = steps.get(check);
            RowSet passes = RowSet.not(shape, tile.failed(check));
            if (policies.get(check) != IfUnknown.PASS) {
                passes.remove(tile.unknown(check));
            }
            int passing = passes.count();
            int open = policies.get(check) == IfUnknown.REVIEW ? shape.count(tile.unknown(check)) : 0;
            step.passes += passing;
            step.open += open;
            step.out += shape.rows() - passing - open;
            step.left += left.keep(passes.plane()).count();
        }
        RowSet known = RowSet.none(shape);
        for (int part = 0; part < splits.size(); part++) {
            known.add(tile.known(part));
            split(splits.get(part), tile, part, rows.qualified());
        }
        int enough = known.keep(rows.covered().plane()).count();
        enoughData.passes += enough;
        enoughData.open += shape.rows() - enough;
        enoughData.left += rows.qualified().count();
    }

    private static void split(SplitTally split, TileOutcomes tile, int part, RowSet qualified) {
        TileShape shape = tile.tile().shape();
        RowSet match = RowSet.of(shape, tile.match(part));
        int matching = match.count();
        int known = shape.count(tile.known(part));
        split.add(Outcome.MATCH, matching);
        split.add(Outcome.NO_MATCH, known - matching);
        split.add(Outcome.UNKNOWN, shape.rows() - known);
        split.matchOfQualified += match.keep(qualified.plane()).count();
        split.points += tile.points(part);
    }

    private static boolean count(StepTally step, Check check, Outcome good, boolean left) {
        boolean passes =
                check.outcome() == good || (check.outcome() == Outcome.UNKNOWN && check.ifUnknown() == IfUnknown.PASS);
        boolean open = check.outcome() == Outcome.UNKNOWN && check.ifUnknown() == IfUnknown.REVIEW;
        step.passes += passes ? 1 : 0;
        step.open += open ? 1 : 0;
        step.out += passes || open ? 0 : 1;
        step.left += passes && left ? 1 : 0;
        return passes;
    }

    /** The last step: that something is known, and coverage is what it has to be. */
    private void data(Explanation explanation, boolean qualified) {
        boolean known = explanation.contributions().stream().anyMatch(each -> each.outcome() != Outcome.UNKNOWN);
        boolean covered = explanation.score().coverage().hundredths() >= Hundredths.of(profile.minCoverage());
        enoughData.passes += known && covered ? 1 : 0;
        enoughData.open += known && covered ? 0 : 1;
        enoughData.left += qualified ? 1 : 0;
    }

    private static void split(SplitTally split, Contribution contribution, boolean qualified) {
        Outcome outcome = contribution.outcome();
        split.outcomes[List.of(Outcome.values()).indexOf(outcome)]++;
        split.matchOfQualified += qualified && outcome == Outcome.MATCH ? 1 : 0;
        split.points += Hundredths.of(contribution.points());
    }

    List<FunnelStep> funnel() {
        List<FunnelStep> funnel = new ArrayList<>();
        int step = 0;
        for (var gate : profile.gates()) {
            funnel.add(steps.get(step++).result("gate", gate.id()));
        }
        for (var exclusion : profile.exclusions()) {
            funnel.add(steps.get(step++).result("exclusion", exclusion.id()));
        }
        funnel.add(enoughData.result("data", "minCoverage"));
        return List.copyOf(funnel);
    }

    List<Split> splits() {
        List<Split> result = new ArrayList<>();
        int i = 0;
        for (var criterion : profile.criteria()) {
            result.add(split(criterion.id(), criterion.effectiveLayer().orElseThrow(), splits.get(i++)));
        }
        for (var trigger : profile.triggers()) {
            result.add(split(trigger.id(), trigger.layer(), splits.get(i++)));
        }
        return List.copyOf(result);
    }

    private static Split split(String id, Layer layer, SplitTally tally) {
        return new Split(
                id,
                layer,
                tally.count(Outcome.MATCH),
                tally.count(Outcome.NO_MATCH),
                tally.count(Outcome.UNKNOWN),
                tally.matchOfQualified,
                tally.points);
    }
}
