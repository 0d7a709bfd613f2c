package io.github.icp4j.score;

import io.github.icp4j.account.AccountBatch;
import io.github.icp4j.attribute.Attribute;
import io.github.icp4j.profile.IdealCustomerProfile;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The programs for some profiles, made when they are first needed. A program reckons only with what occurs in the batches
 * so far; a batch in which more occurs makes a new one, which then serves all.
 */
final class BatchScoring {
    private final List<IdealCustomerProfile> profiles;
    private final List<ResolvedNames> names;
    private final Set<Attribute> attributes = new LinkedHashSet<>();
    private final boolean possible;
    private volatile @Nullable BatchProgram basic;
    private volatile @Nullable BatchProgram detailed;

    BatchScoring(List<IdealCustomerProfile> profiles, List<ResolvedNames> names) {
        this.profiles = profiles;
        this.names = names;
        names.forEach(each -> attributes.addAll(each.attributes()));
        possible = BatchProgram.canDo(profiles, names);
    }

    /** Whether points are small enough for a program; where not, accounts are scored one by one. */
    boolean isPossible() {
        return possible;
    }

    /** A program for a batch. */
    BatchProgram program(AccountBatch batch, boolean details) {
        BatchTraits traits = BatchTraits.of(batch, attributes);
        BatchProgram program = details ? detailed : basic;
        if (program == null || !program.traits().cover(traits)) {
            BatchTraits all = program == null ? traits : program.traits().with(traits);
            program = BatchProgram.of(profiles, names, all, details);
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
        Workspace workspace = results[0].workspace(program(batch, results[0].isDetailed()));
        workspace.bind(batch);
        int tiles = batch.tiles().size();
        for (int tile = 0; tile < tiles; tile++) {
            workspace.run(tile, asOf, results);
        }
    }
}
