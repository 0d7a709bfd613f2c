package io.github.icp4j.score;

import io.github.icp4j.account.AccountBatch;
import io.github.icp4j.account.columns.EventTile;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Where so many of the events asked for lie in their window.
 *
 * @param query which events
 * @param times how many of them
 */
record Happened(EventQuery query, int times) implements WordOp {
    /** The column that events are. */
    static final Object EVENTS = Happened.class;

    @Override
    public int[] apply(TileRun run, int[] inputs, int[] out, @Nullable Object bound) {
        MatchedEvents matched = (MatchedEvents) java.util.Objects.requireNonNull(bound);
        if (times <= 0) {
            return run.shape().ones();
        }
        if (times == 1) {
            return matched.mark(run, out) ? out : run.shape().zeros();
        }
        int found = matched.find(run);
        if (found < times) {
            return run.shape().zeros();
        }
        Arrays.fill(out, 0);
        count(run, matched, found, out);
        return out;
    }

    private void count(TileRun run, MatchedEvents matched, int found, int[] out) {
        EventTile events = run.tile().events();
        int[] counts = run.counts();
        int[] list = run.found();
        for (int i = 0; i < found; i++) {
            int row = events.row(list[i]);
            if (!matched.isRepeated(run, i) && ++counts[row] == times) {
                run.shape().set(out, row);
            }
        }
        run.clearCounts(found);
    }

    @Override
    public Object bind(AccountBatch batch, @Nullable Object before) {
        return query.bind(batch, before);
    }

    @Override
    public Object source() {
        return EVENTS;
    }

    @Override
    public String inWords() {
        return (times > 1 ? times + " " : "") + query.inWords();
    }
}
