package io.github.icp4j.score;

import io.github.icp4j.profile.IdealCustomerProfile;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What scoring a tile takes, step by step: first over planes, 32 accounts a word, then over lanes, one account a number.
 *
 * <p>Made once for some profiles and the traits of the batches; immutable. All profiles are in one program, so that what
 * they share is computed once.
 */
final class BatchProgram {
    private final BatchTraits traits;
    private final Schedule schedule;
    private final int planes;
    private final int lanes;
    private final int[] kept;
    private final List<FadingPoints[]> fading = new ArrayList<>();
    private final List<int[][]> fadingTables = new ArrayList<>();
    private final List<ProfilePlanes> profiles = new ArrayList<>();
    private final List<OutcomePlanes> outcomes = new ArrayList<>();
    private final boolean details;
    private final boolean wide;
    private final List<IdealCustomerProfile> definitions;

    private BatchProgram(
            List<IdealCustomerProfile> profiles,
            List<ResolvedNames> names,
            BatchTraits traits,
            boolean details,
            boolean wide,
            @Nullable List<List<SupposedValue>> supposed) {
        this.traits = traits;
        this.details = details;
        this.wide = wide;
        definitions = List.copyOf(profiles);
        WordGraph graph = new WordGraph();
        LaneCompiler compiler = new LaneCompiler(graph);
        List<ProfileSums> sums = new ArrayList<>();
        for (int i = 0; i < profiles.size(); i++) {
            ProfilePlanes planes = new ProfilePlanes(profiles.get(i), names.get(i), graph, traits);
            this.profiles.add(planes);
            if (supposed != null) {
                outcomes.add(new OutcomePlanes(profiles.get(i), planes, names.get(i), graph, traits, supposed.get(i)));
            }
            if (wide) {
                continue;
            }
            sums.add(new ProfileSums(graph, planes.parts(), ReferenceScorer.limits(profiles.get(i))));
            ProfileLanes.ask(sums.get(i), details);
        }
        if (!wide) {
            compileLanes(profiles, sums, graph, compiler);
        }
        lanes = compiler.lanes();
        kept = compiler.kept();
        for (LaneCompiler.FadingSum sum : compiler.fading()) {
            fading.add(sum.parts().toArray(new FadingPoints[0]));
            fadingTables.add(sum.parts().stream().map(FadingPoints::table).toArray(int[][]::new));
        }
        planes = graph.nodes().size();
        schedule = new Schedule(graph.nodes(), compiler.segments(), lasting(), compiler.numbers());
    }

    private void compileLanes(
            List<IdealCustomerProfile> all, List<ProfileSums> sums, WordGraph graph, LaneCompiler compiler) {
        Map<String, ProfileLanes.Spine> spines = ProfileLanes.spines(sums, compiler);
        SharedLanes shared = new SharedLanes(compiler);
        List<ProfileLanes> each = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            each.add(new ProfileLanes(
                    all.get(i), profiles.get(i), sums.get(i), graph, compiler, details, spines, shared, i));
        }
        each.forEach(ProfileLanes::announce);
        for (ProfileLanes one : each) {
            compiler.beginSegment();
            one.compile();
        }
    }

    /** Whether the profiles' sums are small enough for this kind of program. */
    static boolean canDo(List<IdealCustomerProfile> profiles, List<ResolvedNames> names) {
        WordGraph graph = new WordGraph();
        for (int i = 0; i < profiles.size(); i++) {
            ProfilePlanes planes = new ProfilePlanes(profiles.get(i), names.get(i), graph, BatchTraits.NONE);
            if (!new ProfileSums(graph, planes.parts(), ReferenceScorer.limits(profiles.get(i))).fitInt()) {
                return false;
            }
        }
        return true;
    }

    /**
     * A program.
     *
     * @param details whether all results are wanted
     * @param wide whether sums are too large for ints, so that planes alone are programmed
     * @param supposed what is supposed of each profile's accounts, where the outcome of every part is wanted; else null
     */
    static BatchProgram of(
            List<IdealCustomerProfile> profiles,
            List<ResolvedNames> names,
            BatchTraits traits,
            boolean details,
            boolean wide,
            @Nullable List<List<SupposedValue>> supposed) {
        return new BatchProgram(profiles, names, traits, details, wide, supposed);
    }

    /** Whether sums are too large for ints. */
    boolean isWide() {
        return wide;
    }

    BatchTraits traits() {
        return traits;
    }

    boolean details() {
        return details;
    }

    /** The planes that are read when all else is done. */
    private BitSet lasting() {
        BitSet lasting = new BitSet();
        for (ProfilePlanes profile : profiles) {
            if (wide) {
                lasting.set(profile.disqualified().index());
                lasting.set(profile.review().index());
                profile.parts().forEach(part -> part.planes().forEach(node -> lasting.set(node.index())));
            }
            if (details) {
                profile.failed().forEach(node -> lasting.set(node.index()));
                profile.unknown().forEach(node -> lasting.set(node.index()));
            }
        }
        outcomes.forEach(each -> each.all().forEach(node -> lasting.set(node.index())));
        return lasting;
    }

    TileRun newRun(int stride) {
        return new TileRun(stride, planes, schedule, lanes, kept, fading.size());
    }

    /** What adds up each profile's points where they are too large for lanes. */
    List<WideRows> newWideRows() {
        List<WideRows> rows = new ArrayList<>();
        for (int i = 0; wide && i < profiles.size(); i++) {
            rows.add(new WideRows(i, definitions.get(i), profiles.get(i)));
        }
        return rows;
    }

    /** What is done with a tile, in order. */
    List<Schedule.Segment> segments() {
        return schedule.segments();
    }

    /** The planes, in order. */
    List<WordNode> nodes() {
        return schedule.nodes();
    }

    int buffer(WordNode node) {
        return schedule.buffers()[node.index()];
    }

    /** How many planes are held at once. */
    int buffers() {
        return schedule.count();
    }

    /** How many lanes are held at once. */
    int lanes() {
        return lanes;
    }

    List<LaneStep> laneSteps() {
        return schedule.segments().stream()
                .flatMap(segment -> segment.steps().stream())
                .toList();
    }

    List<FadingPoints[]> fading() {
        return fading;
    }

    List<int[][]> fadingTables() {
        return fadingTables;
    }

    /** The outcomes of each profile's parts; none where they are not wanted. */
    List<OutcomePlanes> outcomes() {
        return outcomes;
    }

    List<ProfilePlanes> profiles() {
        return profiles;
    }
}
