package io.github.icp4j.score;

import io.github.icp4j.account.AccountBatch;
import io.github.icp4j.attribute.Attribute;
import io.github.icp4j.profile.IdealCustomerProfile;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * The programs for some profiles, made when they are first needed. A program reckons only with what occurs in the batches
 * so far; a batch in which more occurs makes a new one, which then serves all.
 */
final class BatchScoring {
    private final List<IdealCustomerProfile> profiles;
    private final List<ResolvedNames> names;
    private final Set<Attribute> attributes = new LinkedHashSet<>();
    private final boolean wide;
    private final @Nullable List<List<SupposedValue>> supposed;
    private volatile @Nullable BatchProgram basic;
    private volatile @Nullable BatchProgram detailed;

    BatchScoring(List<IdealCustomerProfile> profiles, List<ResolvedNames> names) {
        this(profiles, names, null);
    }

    /** With the outcome of every part, and of every part with each of some values supposed of a profile's accounts. */
    BatchScoring(
            List<IdealCustomerProfile> profiles,
            List<ResolvedNames> names,
            @Nullable List<List<SupposedValue>> supposed) {
        this.supposed = supposed;
        this.profiles = profiles;
        this.names = names;
        names.forEach(each -> attributes.addAll(each.attributes()));
        wide = !BatchProgram.canDo(profiles, names);
    }

    /** The program for batches in which nothing is unknown, and no number is a range, in words. */
    String inWords(boolean details) {
        return PlanText.of(BatchProgram.of(profiles, names, BatchTraits.NONE, details, wide, supposed));
    }

    /** A program for a batch. */
    BatchProgram program(AccountBatch batch, boolean details) {
        BatchTraits traits = BatchTraits.of(batch, attributes);
        BatchProgram program = details ? detailed : basic;
        if (program == null || !program.traits().cover(traits)) {
            BatchTraits all = program == null ? traits : program.traits().with(traits);
            program = BatchProgram.of(profiles, names, all, details, wide, supposed);
            if (details) {
                detailed = program;
            } else {
                basic = program;
            }
        }
        return program;
    }

    /** Scores all tiles of a batch. */
    void score(AccountBatch batch, long asOf, ScoreBatch[] results) {
        Workspace workspace = results[0].workspace(program(batch, results[0].isDetailed()), 0);
        workspace.bind(batch);
        int tiles = batch.tiles().size();
        for (int tile = 0; tile < tiles; tile++) {
            workspace.run(tile, asOf, results);
        }
    }

    /** Scores all tiles of a batch on several threads, of which the caller's is one; each takes the next tile there is. */
    void score(AccountBatch batch, long asOf, ScoreBatch[] results, Executor executor, int threads) {
        BatchProgram program = program(batch, results[0].isDetailed());
        AtomicInteger next = new AtomicInteger();
        List<Helping> others = new ArrayList<>();
        int useful = Math.min(threads, batch.tiles().size());
        for (int thread = 1; thread < useful; thread++) {
            Workspace workspace = results[0].workspace(program, thread);
            others.add(Helping.offer(executor, () -> run(workspace, batch, asOf, results, next)));
        }
        try {
            run(results[0].workspace(program, 0), batch, asOf, results, next);
        } finally {
            // Nobody writes to the results any more once this returns, however it returns.
            next.set(batch.tiles().size());
            others.forEach(Helping::join);
        }
    }

    private static void run(
            Workspace workspace, AccountBatch batch, long asOf, ScoreBatch[] results, AtomicInteger next) {
        workspace.bind(batch);
        int tiles = batch.tiles().size();
        for (int tile = next.getAndIncrement(); tile < tiles; tile = next.getAndIncrement()) {
            workspace.run(tile, asOf, results);
        }
    }
}
