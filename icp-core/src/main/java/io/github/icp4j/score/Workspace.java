package io.github.icp4j.score;

import io.github.icp4j.account.AccountBatch;
import io.github.icp4j.account.columns.Tile;
import io.github.icp4j.account.columns.TileShape;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Runs a program tile by tile in memory that is used again for every tile and batch; for one thread. */
final class Workspace {
    /** How far the bits of a lane's number, once turned round, lie too high. */
    private static final int REVERSED = Integer.SIZE - 5;

    private final BatchProgram program;
    private final WordNode[] nodes;
    private final LaneStep[][] laneSteps;
    private final int[] firstNodes;
    private final List<WideRows> wideRows;
    final @Nullable Object[] bound;
    private final @Nullable Object[][] fadingBound;
    private final @Nullable TileRun[] runs = new TileRun[Integer.SIZE];
    private @Nullable AccountBatch batch;

    Workspace(BatchProgram program) {
        this.program = program;
        this.wideRows = program.newWideRows();
        nodes = program.nodes().toArray(new WordNode[0]);
        List<Schedule.Segment> segments = program.segments();
        laneSteps = segments.stream()
                .map(segment -> segment.steps().toArray(new LaneStep[0]))
                .toArray(LaneStep[][]::new);
        firstNodes = new int[segments.size() + 1];
        for (int i = 0; i < segments.size(); i++) {
            firstNodes[i + 1] = firstNodes[i] + segments.get(i).nodes().size();
        }
        bound = new Object[nodes.length];
        fadingBound = new Object[program.fading().size()][];
        for (int i = 0; i < fadingBound.length; i++) {
            fadingBound[i] = new Object[program.fading().get(i).length];
        }
    }

    BatchProgram program() {
        return program;
    }

    /** Looks at the names of a batch, as far as they are new. */
    void bind(AccountBatch next) {
        if (batch == next) {
            return;
        }
        for (int i = 0; i < nodes.length; i++) {
            bound[i] = nodes[i].op().bind(next, bound[i]);
        }
        for (int i = 0; i < fadingBound.length; i++) {
            FadingPoints[] parts = program.fading().get(i);
            for (int p = 0; p < parts.length; p++) {
                fadingBound[i][p] = parts[p].bind(next, fadingBound[i][p]);
            }
        }
        wideRows.forEach(rows -> rows.bind(next));
        batch = next;
    }

    /** Scores one tile of the batch. */
    void run(int tileIndex, long asOf, ScoreBatch[] results) {
        Tile tile = java.util.Objects.requireNonNull(batch).tiles().get(tileIndex);
        TileRun run = runFor(tile.shape());
        run.begin(tile, tileIndex * TileShape.MAX_ROWS, asOf, results);
        addFading(run);
        for (int segment = 0; segment < laneSteps.length; segment++) {
            runPlanes(run, firstNodes[segment], firstNodes[segment + 1]);
            runLanes(run, laneSteps[segment]);
        }
        run.clearFading();
        wideRows.forEach(rows -> rows.run(run));
        if (program.details()) {
            storeChecks(run, tileIndex, results);
        }
    }

    private void runPlanes(TileRun run, int from, int to) {
        for (int i = from; i < to; i++) {
            WordNode node = nodes[i];
            int[] out = run.buffer(program.buffer(node));
            run.setPlane(node.index(), node.op().apply(run, node.inputs(), out, bound[i]));
        }
    }

    /** In such an order that the lanes which read the same words of digits side by side follow one another. */
    private static void runLanes(TileRun run, LaneStep[] steps) {
        if (steps.length == 0) {
            return;
        }
        int lanes = run.shape().lanes();
        for (int i = 0; i < Integer.SIZE; i++) {
            int j = Integer.reverse(i) >>> REVERSED;
            if (j >= lanes) {
                continue;
            }
            run.turnTo(j);
            for (LaneStep step : steps) {
                step.run(run, j);
            }
        }
    }

    TileRun runFor(TileShape shape) {
        TileRun run = runs[shape.shift()];
        if (run == null) {
            run = program.newRun(shape.stride());
            runs[shape.shift()] = run;
        }
        return run;
    }

    void addFading(TileRun run) {
        for (int i = 0; i < fadingBound.length; i++) {
            FadingPoints[] parts = program.fading().get(i);
            for (int p = 0; p < parts.length; p++) {
                MatchedEvents matched = (MatchedEvents) java.util.Objects.requireNonNull(fadingBound[i][p]);
                int[] table = program.fadingTables().get(i)[p];
                if (parts[p].addTo(run, matched, table, run.fading(i), !run.isFaded(i))) {
                    run.setFaded(i);
                }
            }
        }
    }

    private void storeChecks(TileRun run, int tileIndex, ScoreBatch[] results) {
        List<ProfilePlanes> profiles = program.profiles();
        for (int p = 0; p < profiles.size(); p++) {
            ProfilePlanes planes = profiles.get(p);
            for (int c = 0; c < planes.failed().size(); c++) {
                int[] failed = run.plane(planes.failed().get(c).index());
                int[] unknown = run.plane(planes.unknown().get(c).index());
                results[p].storeCheck(c, tileIndex, failed, unknown);
            }
        }
    }
}
