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
    private final List<WordNode> nodes;
    private final int[] buffers;
    private final int bufferCount;
    private final List<LaneStep> laneSteps;
    private final int lanes;
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
        laneSteps = List.copyOf(compiler.steps());
        lanes = compiler.lanes();
        for (LaneCompiler.FadingSum sum : compiler.fading()) {
            fading.add(sum.parts().toArray(new FadingPoints[0]));
            fadingTables.add(sum.parts().stream().map(FadingPoints::table).toArray(int[][]::new));
        }
        BitSet lasting = lasting();
        nodes = reachable(graph.nodes(), lasting);
        buffers = new int[graph.nodes().size()];
        bufferCount = assignBuffers(lasting);
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
        each.forEach(ProfileLanes::compile);
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

    /** The nodes that are read after all planes are done. */
    private BitSet lasting() {
        BitSet lasting = new BitSet();
        for (LaneStep step : laneSteps) {
            for (int plane : step.planes()) {
                lasting.set(plane);
            }
        }
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

    private static List<WordNode> reachable(List<WordNode> all, BitSet lasting) {
        BitSet needed = (BitSet) lasting.clone();
        List<WordNode> kept = new ArrayList<>();
        for (int i = all.size() - 1; i >= 0; i--) {
            if (needed.get(i)) {
                WordNode node = all.get(i);
                kept.add(0, node);
                for (int input : node.inputs()) {
                    needed.set(input);
                }
            }
        }
        return kept;
    }

    /** Gives each node a buffer that no other node needs at the time, and gives how many there are. */
    private int assignBuffers(BitSet lasting) {
        int[] lastUse = new int[buffers.length];
        for (int i = 0; i < nodes.size(); i++) {
            for (int input : nodes.get(i).inputs()) {
                lastUse[input] = i;
            }
        }
        lasting.stream().forEach(node -> lastUse[node] = Integer.MAX_VALUE);
        int count = 0;
        int[] freeAfter = new int[nodes.size()];
        for (int i = 0; i < nodes.size(); i++) {
            int node = nodes.get(i).index();
            int buffer = 0;
            while (buffer < count && freeAfter[buffer] > i) {
                buffer++;
            }
            count = Math.max(count, buffer + 1);
            freeAfter[buffer] = lastUse[node];
            buffers[node] = buffer;
        }
        return count;
    }

    TileRun newRun(int stride) {
        return new TileRun(stride, buffers.length, bufferCount, lanes, fading.size());
    }

    /** What adds up each profile's points where they are too large for lanes. */
    List<WideRows> newWideRows() {
        List<WideRows> rows = new ArrayList<>();
        for (int i = 0; wide && i < profiles.size(); i++) {
            rows.add(new WideRows(i, definitions.get(i), profiles.get(i)));
        }
        return rows;
    }

    List<WordNode> nodes() {
        return nodes;
    }

    int buffer(WordNode node) {
        return buffers[node.index()];
    }

    /** How many planes are held at once. */
    int buffers() {
        return bufferCount;
    }

    /** How many lanes are held at once. */
    int lanes() {
        return lanes;
    }

    List<LaneStep> laneSteps() {
        return laneSteps;
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
