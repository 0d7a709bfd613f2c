package io.github.icp4j.score;

import io.github.icp4j.attribute.Layer;
import io.github.icp4j.profile.Hundredths;
import io.github.icp4j.profile.IdealCustomerProfile;
import io.github.icp4j.profile.Matrix;
import io.github.icp4j.profile.Tier;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Writes the steps that turn a profile's planes into its results: sections 4 and 5 of the scoring contract. */
final class ProfileLanes {
    /** A status takes 0 to 2 of four bits. */
    static final int MOST_TIERS = 13;

    /** A rank in the matrix takes four bits, 0 for none. */
    static final int MOST_GRADES = 15;

    private static final Predicate<Layer> FIT = Layer::isFit;
    private static final Predicate<Layer> INTENT = Predicate.not(FIT);
    private static final Predicate<Layer> EVERY = FIT.or(INTENT);
    private static final int NONE = -1;

    private final IdealCustomerProfile profile;
    private final ProfilePlanes planes;
    private final ProfileSums sums;
    private final WordGraph graph;
    private final LaneCompiler lanes;
    private final boolean details;
    private final Map<String, Spine> spines;
    private final SharedLanes shared;
    private final int index;

    /** A part of a sum that several profiles have, and the lane it is in. */
    record Spine(Sum sum, int lane) {}

    ProfileLanes(
            IdealCustomerProfile profile,
            ProfilePlanes planes,
            ProfileSums sums,
            WordGraph graph,
            LaneCompiler lanes,
            boolean details,
            Map<String, Spine> spines,
            SharedLanes shared,
            int index) {
        this.profile = profile;
        this.planes = planes;
        this.sums = sums;
        this.graph = graph;
        this.lanes = lanes;
        this.details = details;
        this.spines = spines;
        this.shared = shared;
        this.index = index;
    }

    /** Asks for every sum that the results need, so that it is known what several profiles share. */
    static void ask(ProfileSums sums, boolean details) {
        sums.limited(EVERY).forEach(layer -> sums.positive(layer, false));
        if (details) {
            sums.earned(FIT, "fit");
            sums.earned(INTENT, "intent");
            sums.unknownMax();
            sums.unknownWorst();
            sums.limited(EVERY).forEach(layer -> sums.positive(layer, true));
        } else {
            sums.earned(EVERY, "all");
        }
    }

    /** Says which lanes the results need that other profiles may need too. */
    void announce() {
        shared.announce(coverageMeaning());
        shared.announce(maskMeaning());
        shared.announce(frameMeaning());
    }

    private Object coverageMeaning() {
        return List.of("coverage", sums.unknownWeight(), sums.weight());
    }

    private Object maskMeaning() {
        Object coverage = profile.minCoverage().signum() == 0 ? "any" : coverageMeaning();
        return List.of("mask", coverage, planes.disqualified(), planes.review(), profile.minCoverage());
    }

    private Object frameMeaning() {
        return List.of("frame", coverageMeaning(), maskMeaning(), standing());
    }

    void compile() {
        int mask = shared.lane(maskMeaning(), this::mask);
        int frame = shared.lane(frameMeaning(), () -> frame(mask));
        if (details) {
            all(frame, mask);
        } else {
            int score = basicScore();
            basic(score, frame, mask);
            lanes.giveBack(score);
        }
        shared.done(coverageMeaning());
        shared.done(maskMeaning());
        shared.done(frameMeaning());
    }

    private Optional<ScaledNumber> scaledCoverage() {
        return sums.weight() == 0
                ? Optional.empty()
                : ScaledNumber.of(lanes, sums.unknownWeight(), -1, sums.weight(), sums.weight());
    }

    private int coverage() {
        if (sums.unknownWeight().isEmpty() && sums.weight() > 0) {
            return lanes.filled(10_000);
        }
        Optional<ScaledNumber> scaled = scaledCoverage();
        if (scaled.isPresent()) {
            return lanes.scaled(scaled.get());
        }
        int coverage = lanes.sum(sums.unknownWeight(), -1, sums.weight());
        lanes.share(sums.weight(), coverage);
        return coverage;
    }

    /** The bits of a percentage where an account is not disqualified, the bits of a rank where it is qualified. */
    private int mask() {
        WordNode open = graph.not(planes.disqualified());
        int mask = lanes.take();
        lanes.emit(new LaneStep.SetTwo(
                open.index(),
                LaneLoops.PERCENTAGE,
                graph.andNot(open, planes.review()).index(),
                LaneLoops.RANK,
                mask));
        int minCoverage = Math.toIntExact(Hundredths.of(profile.minCoverage()));
        if (minCoverage > 0) {
            int coverage = shared.lane(coverageMeaning(), this::coverage);
            lanes.emit(new LaneStep.RankFrom(coverage, minCoverage, mask));
        }
        return mask;
    }

    /** What is packed already before a score is: the coverage, and 0 where disqualified, 1 where data is insufficient. */
    private int frame(int mask) {
        int frame = lanes.take();
        Optional<ScaledNumber> scaled = profile.minCoverage().signum() > 0 ? Optional.empty() : scaledCoverage();
        if (scaled.isPresent()) {
            lanes.emit(new LaneStep.FrameOfNumber(scaled.get(), mask, standing() - 1, frame));
        } else {
            int coverage = shared.lane(coverageMeaning(), this::coverage);
            lanes.emit(new LaneStep.Frame(coverage, mask, standing() - 1, frame));
        }
        return frame;
    }

    /** The standing of a qualified account before its score is known: 2, and the tiers that every score reaches. */
    private int standing() {
        int tiers = alwaysReached(profile.tiers());
        // The second and the third threshold are counted before and taken away where they are not reached.
        return 2 + tiers + (thresholds().size() > 1 ? 2 : 0);
    }

    /** The thresholds of tiers that not every score reaches. */
    private List<Integer> thresholds() {
        List<Tier> tiers = profile.tiers();
        return thresholds(tiers, MOST_TIERS, tiers.size() - alwaysReached(tiers));
    }

    /** Packs a score with coverage, status and tier, and stores it. */
    private void basic(int score, int frame, int mask) {
        List<Integer> thresholds = thresholds();
        int packed = lanes.take();
        if (thresholds.size() <= 1) {
            lanes.emit(new LaneStep.Pack(score, at(thresholds, 0), frame, mask, packed));
        } else {
            lanes.emit(new LaneStep.PackThree(
                    score, at(thresholds, 0), at(thresholds, 1), at(thresholds, 2), frame, mask, packed));
        }
        rank(score, thresholds.subList(Math.min(3, thresholds.size()), thresholds.size()), mask, packed);
        store(packed, ScoreBatch.BASIC);
    }

    private void all(int frame, int mask) {
        int fit = lane("earned fit", sums.earned(FIT, "fit"));
        int intent = lane("earned intent", sums.earned(INTENT, "intent"));
        int open = lanes.take();
        lanes.emit(new LaneStep.Plus(fit, intent, open));
        share(withLimited(fit, FIT, false), FIT, "fit", NONE);
        share(withLimited(intent, INTENT, false), INTENT, "intent", NONE);
        int sides = lanes.take();
        lanes.emit(new LaneStep.Join(fit, intent, sides));
        Matrix matrix = profile.matrix();
        rank(fit, matrix == null ? List.of() : grades(matrix.fit()), mask, sides);
        store(sides, ScoreBatch.SIDES);
        lanes.giveBack(fit);
        int highest = ofWhole(withLimited(onto(open, "unknown max", sums.unknownMax()), EVERY, true));
        boolean known = sums.unknownWorst().isEmpty() && !sums.varies(EVERY);
        int lowest = known
                ? open // nothing unknown can cost points or is left out
                : ofWhole(withLimited(onto(open, "unknown worst", sums.unknownWorst()), EVERY, false));
        score(open);
        basic(open, frame, mask);
        int bounds = lanes.take();
        lanes.emit(new LaneStep.JoinWhere(graph.not(planes.disqualified()).index(), lowest, highest, bounds));
        rank(intent, matrix == null ? List.of() : grades(matrix.intent()), mask, bounds);
        store(bounds, ScoreBatch.BOUNDS);
        lanes.giveBack(intent);
        lanes.giveBack(highest);
        lanes.giveBack(open);
        if (!known) {
            lanes.giveBack(lowest);
        }
    }

    /** A lane with the score, where nothing else is wanted of the points. */
    private int basicScore() {
        Sum earned = sums.earned(EVERY, "all");
        boolean plain = sums.limited(EVERY).isEmpty() && !sums.varies(EVERY) && !sums.canBeNegative(EVERY);
        if (plain && !spines.containsKey("earned all") && sums.whole(EVERY) > 0) {
            Optional<ScaledNumber> scaled = ScaledNumber.of(lanes, earned, 1, 0, sums.whole(EVERY));
            if (scaled.isPresent()) {
                return lanes.scaled(scaled.get());
            }
        }
        int score = lane("earned all", earned);
        score(score);
        return score;
    }

    /** Makes points the score. */
    private void score(int points) {
        share(withLimited(points, EVERY, false), EVERY, "all", 0);
    }

    /** Points as a share of all that is attainable. */
    private int ofWhole(int points) {
        floor(EVERY, points);
        lanes.share(sums.whole(EVERY), points);
        return points;
    }

    private void floor(Predicate<Layer> layers, int points) {
        if (sums.canBeNegative(layers)) {
            lanes.emit(new LaneStep.Floor(points));
        }
    }

    /** Adds the points of layers that have a limit. */
    private int withLimited(int points, Predicate<Layer> layers, boolean withUnknown) {
        for (Layer layer : sums.limited(layers)) {
            Sum positive = sums.positive(layer, withUnknown);
            int limited = lane((withUnknown ? "highest " : "positive ") + layer, positive);
            cap(layer, limited);
            lanes.emit(new LaneStep.Plus(points, limited, points));
            lanes.giveBack(limited);
        }
        return points;
    }

    private void cap(Layer layer, int lane) {
        if (sums.limit(layer) < Integer.MAX_VALUE / 2) {
            lanes.emit(new LaneStep.Cap((int) sums.limit(layer), lane));
        }
    }

    /** Points as a share of what is attainable in some layers, or none. */
    private void share(int points, Predicate<Layer> layers, String name, int none) {
        floor(layers, points);
        if (sums.whole(layers) == 0) {
            lanes.emit(new LaneStep.Fill(none, points));
        } else if (!sums.varies(layers)) {
            lanes.share(sums.whole(layers), points);
        } else {
            int attainable = lanes.sum(sums.attainable(layers, name));
            for (Layer layer : sums.limited(layers)) {
                int limited = lanes.sum(sums.attainable(layer));
                cap(layer, limited);
                lanes.emit(new LaneStep.Plus(attainable, limited, attainable));
                lanes.giveBack(limited);
            }
            lanes.emit(new LaneStep.ShareOfEach(attainable, none, points));
            lanes.giveBack(attainable);
        }
    }

    /** How many of the tiers, as far as they are held, begin at 0: 0 or 1. */
    private static int alwaysReached(List<Tier> tiers) {
        boolean held = !tiers.isEmpty() && tiers.size() <= MOST_TIERS;
        return held && from(tiers.get(tiers.size() - 1)) == 0 ? 1 : 0;
    }

    private static List<Integer> grades(List<Tier> tiers) {
        return thresholds(tiers, MOST_GRADES, tiers.size());
    }

    /** The first thresholds; none where there are too many tiers for the bits of a rank. */
    private static List<Integer> thresholds(List<Tier> tiers, int most, int first) {
        return tiers.size() > most
                ? List.of()
                : tiers.subList(0, first).stream().map(ProfileLanes::from).toList();
    }

    /** Counts thresholds that a number reaches in what is packed, where the mask has them. */
    private void rank(int number, List<Integer> thresholds, int mask, int packed) {
        for (int i = 0; i < thresholds.size(); i += 3) {
            int left = thresholds.size() - i;
            lanes.emit(
                    left == 1
                            ? new LaneStep.Rank(number, thresholds.get(i), mask, packed)
                            : new LaneStep.RankThree(
                                    number,
                                    at(thresholds, i),
                                    at(thresholds, i + 1),
                                    at(thresholds, i + 2),
                                    mask,
                                    packed));
        }
    }

    /** A threshold, or one that nothing reaches. */
    private static int at(List<Integer> thresholds, int index) {
        return index < thresholds.size() ? thresholds.get(index) : LaneLoops.NEVER;
    }

    private static int from(Tier tier) {
        return Math.toIntExact(Hundredths.of(tier.from()));
    }

    /** A lane with a sum, begun with what several profiles share of it. */
    private int lane(String name, Sum sum) {
        Spine spine = spines.get(name);
        return spine == null ? lanes.sum(sum) : lanes.sumOnto(spine.lane(), sum.without(spine.sum()));
    }

    /** A lane with the numbers of another one and a sum. */
    private int onto(int from, String name, Sum sum) {
        if (!spines.containsKey(name)) {
            return lanes.sumOnto(from, sum);
        }
        int lane = lane(name, sum);
        lanes.emit(new LaneStep.Plus(lane, from, lane));
        return lane;
    }

    private void store(int packed, int column) {
        lanes.emit(new LaneStep.Store(packed, column, index));
        lanes.giveBack(packed);
    }

    /** The sums that profiles share, each computed once: what every one of them has of a sum of that name. */
    static Map<String, Spine> spines(List<ProfileSums> all, LaneCompiler lanes) {
        Map<String, Spine> spines = new java.util.LinkedHashMap<>();
        if (all.size() < 2) {
            return spines;
        }
        all.get(0).byName().forEach((name, sum) -> {
            Sum common = sum;
            for (ProfileSums other : all) {
                common = common.common(other.byName().getOrDefault(name, Sum.ZERO));
            }
            if (common.terms().size() + common.fading().size() > 1) {
                int lane = lanes.sum(common);
                lanes.keep(lane);
                spines.put(name, new Spine(common, lane));
            }
        });
        return spines;
    }
}
