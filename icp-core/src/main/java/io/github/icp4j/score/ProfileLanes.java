package io.github.icp4j.score;

import io.github.icp4j.attribute.Layer;
import io.github.icp4j.profile.Hundredths;
import io.github.icp4j.profile.IdealCustomerProfile;
import io.github.icp4j.profile.Matrix;
import io.github.icp4j.profile.Tier;
import java.util.List;
import java.util.Map;
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
        sums.unknownWeight();
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
        shared.announce(qualifiedMeaning());
        shared.announce(standingMeaning());
    }

    private Object coverageMeaning() {
        return List.of("coverage", sums.unknownWeight(), sums.weight());
    }

    private Object qualifiedMeaning() {
        return List.of("qualified", coverageMeaning(), planes.disqualified(), planes.review(), profile.minCoverage());
    }

    private Object standingMeaning() {
        return List.of("standing", qualifiedMeaning(), alwaysReached(profile.tiers()));
    }

    void compile() {
        int coverage = shared.lane(coverageMeaning(), this::coverage);
        int qualified = shared.lane(qualifiedMeaning(), () -> qualified(coverage));
        if (details) {
            all(coverage, qualified);
        } else {
            // The score takes the place of the points.
            int open = lane("earned all", sums.earned(EVERY, "all"));
            giveBack(basic(open, coverage, qualified));
        }
        shared.done(coverageMeaning());
        shared.done(qualifiedMeaning());
    }

    private int coverage() {
        int unknownWeight = lane("unknown weight", sums.unknownWeight());
        int coverage = lanes.take();
        lanes.emit(new LaneStep.Subtract(Math.toIntExact(sums.weight()), unknownWeight, coverage));
        lanes.share(sums.weight(), coverage);
        lanes.giveBack(unknownWeight);
        return coverage;
    }

    private void all(int coverage, int qualified) {
        int openFit = lane("earned fit", sums.earned(FIT, "fit"));
        int openIntent = lane("earned intent", sums.earned(INTENT, "intent"));
        int fit = share(withLimited(lanes.copy(openFit), FIT, false), FIT, "fit", NONE);
        int intent = share(withLimited(lanes.copy(openIntent), INTENT, false), INTENT, "intent", NONE);
        Matrix matrix = profile.matrix();
        int letters = graded(fit, matrix == null ? List.of() : matrix.fit(), qualified);
        int digits = graded(intent, matrix == null ? List.of() : matrix.intent(), qualified);
        store(fit, intent, letters, ScoreBatch.SIDES);
        giveBack(fit, intent, letters);
        int open = openFit;
        lanes.emit(new LaneStep.AddLane(openIntent, open));
        lanes.giveBack(openIntent);
        int score = basic(lanes.copy(open), coverage, qualified);
        bounds(open, score, digits);
        giveBack(open, score, digits);
    }

    /** All ones where an account is qualified. */
    private int qualified(int coverage) {
        int qualified = lanes.spread(graph.andNot(graph.not(planes.disqualified()), planes.review()));
        int minCoverage = Math.toIntExact(Hundredths.of(profile.minCoverage()));
        if (minCoverage > 0) {
            int enough = lanes.take();
            lanes.emit(new LaneStep.AtLeast(coverage, minCoverage, enough));
            lanes.emit(new LaneStep.And(enough, qualified));
            lanes.giveBack(enough);
        }
        return qualified;
    }

    /** Makes points the score, stores it with coverage, status and tier, and gives its lane. */
    private int basic(int points, int coverage, int qualified) {
        int score = share(withLimited(points, EVERY, false), EVERY, "all", 0);
        lanes.emit(new LaneStep.Keep(graph.not(planes.disqualified()).index(), score));
        int ranked = shared.own(standingMeaning(), () -> standing(qualified));
        addRanks(score, profile.tiers(), MOST_TIERS, alwaysReached(profile.tiers()) > 0, qualified, ranked);
        store(score, coverage, ranked, ScoreBatch.BASIC);
        lanes.giveBack(ranked);
        return score;
    }

    private void bounds(int open, int score, int digits) {
        int lowest = alwaysScore() ? lanes.copy(score) : lowest(open);
        int most = lanes.copy(open);
        addLane("unknown max", sums.unknownMax(), most);
        int highest = ofWhole(withLimited(most, EVERY, true));
        store(lowest, highest, digits, ScoreBatch.BOUNDS);
        giveBack(lowest, highest);
    }

    /** Whether the lowest score is the score itself, because nothing unknown can cost points or is left out. */
    private boolean alwaysScore() {
        return sums.unknownWorst().isEmpty() && !sums.varies(EVERY);
    }

    private int lowest(int open) {
        int least = lanes.copy(open);
        addLane("unknown worst", sums.unknownWorst(), least);
        return ofWhole(withLimited(least, EVERY, false));
    }

    /** Points as a share of all that is attainable, 0 where disqualified. */
    private int ofWhole(int points) {
        floor(EVERY, points);
        lanes.share(sums.whole(EVERY), points);
        lanes.emit(new LaneStep.Keep(graph.not(planes.disqualified()).index(), points));
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
            lanes.emit(new LaneStep.AddLane(limited, points));
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
    private int share(int points, Predicate<Layer> layers, String name, int none) {
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
                lanes.emit(new LaneStep.AddLane(limited, attainable));
                lanes.giveBack(limited);
            }
            lanes.emit(new LaneStep.ShareOfEach(attainable, none, points));
            lanes.giveBack(attainable);
        }
        return points;
    }

    /** 0 where disqualified, 1 where data is insufficient, 2 and the tiers that every score reaches where qualified. */
    private int standing(int qualified) {
        int standing = lanes.filled(0);
        lanes.emit(new LaneStep.AddMasked(qualified, 1 + alwaysReached(profile.tiers()), standing));
        lanes.emit(new LaneStep.AddWhere(graph.not(planes.disqualified()).index(), 1, standing));
        return standing;
    }

    /** How many of the tiers, as far as they are held, begin at 0: 0 or 1. */
    private static int alwaysReached(List<Tier> tiers) {
        boolean held = !tiers.isEmpty() && tiers.size() <= MOST_TIERS;
        return held && from(tiers.get(tiers.size() - 1)) == 0 ? 1 : 0;
    }

    /** How many thresholds of the matrix a qualified account reaches. */
    private int graded(int number, List<Tier> tiers, int qualified) {
        int rank = lanes.filled(0);
        addRanks(number, tiers, MOST_GRADES, false, qualified, rank);
        return rank;
    }

    private void addRanks(int number, List<Tier> tiers, int most, boolean lowestCounted, int qualified, int rank) {
        if (tiers.size() > most) {
            return;
        }
        int left = tiers.size() - (lowestCounted ? 1 : 0);
        int i = 0;
        for (; i + 1 < left; i += 2) {
            lanes.emit(new LaneStep.AddRanks(number, from(tiers.get(i)), from(tiers.get(i + 1)), qualified, rank));
        }
        if (i < left) {
            lanes.emit(new LaneStep.AddRank(number, from(tiers.get(i)), qualified, rank));
        }
    }

    private static int from(Tier tier) {
        return Math.toIntExact(Hundredths.of(tier.from()));
    }

    /** A lane with a sum, begun with what several profiles share of it. */
    private int lane(String name, Sum sum) {
        Spine spine = spines.get(name);
        if (spine == null) {
            return lanes.sum(sum);
        }
        int lane = lanes.copy(spine.lane());
        Sum rest = sum.without(spine.sum());
        if (rest.constant() != 0) {
            int constant = lanes.filled(Math.toIntExact(rest.constant()));
            lanes.emit(new LaneStep.AddLane(constant, lane));
            lanes.giveBack(constant);
        }
        lanes.add(rest, lane);
        return lane;
    }

    private void addLane(String name, Sum sum, int lane) {
        int added = lane(name, sum);
        lanes.emit(new LaneStep.AddLane(added, lane));
        lanes.giveBack(added);
    }

    private void store(int low, int middle, int high, int column) {
        int packed = lanes.take();
        lanes.emit(new LaneStep.Store(low, middle, high, packed, column, index));
        lanes.giveBack(packed);
    }

    private void giveBack(int... taken) {
        for (int lane : taken) {
            lanes.giveBack(lane);
        }
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
                spines.put(name, new Spine(common, lanes.sum(common)));
            }
        });
        return spines;
    }
}
