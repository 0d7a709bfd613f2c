package io.github.icp4j.score;

import io.github.icp4j.account.AccountBatch;
import org.jspecify.annotations.Nullable;

/** One step over the words of a tile; its inputs are the planes that earlier steps left. Equal ops do the same. */
interface WordOp {
    /**
     * The plane that the step leaves: {@code out}, filled, or one of the tile's own.
     *
     * @param run the tile and the planes of earlier steps
     * @param inputs the steps whose planes are read
     * @param out where the plane can be put
     * @param bound what {@link #bind} gave for the tile's batch
     */
    int[] apply(TileRun run, int[] inputs, int[] out, @Nullable Object bound);

    /**
     * What the step needs to know of a batch's names before its tiles are run.
     *
     * @param before what was bound for the batch before, or null
     */
    default @Nullable Object bind(AccountBatch batch, @Nullable Object before) {
        return null;
    }

    /** Which column of the accounts the step reads; null where it reads no more than planes of earlier steps. */
    default @Nullable Object source() {
        return null;
    }

    /** What the step does, for {@code Scorer.describe()}. */
    String inWords();
}
