package io.github.icp4j.cli.output;

import io.github.icp4j.score.ScoreBatch;

/** How one cell comes out of a row of scores. */
@FunctionalInterface
interface BatchCell {
    /** The cell of a row. */
    String of(ScoreBatch scores, int row);
}
