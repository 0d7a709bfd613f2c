package io.github.icp4j.score;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** A batch gives to the last digit what the reference gives for each account alone. */
class BatchScoringProperties {
    @Property(tries = 400)
    void every_row_of_a_batch_scores_as_its_account_does_alone(@ForAll long seed) {
        assertThat(new Difference(seed, 60).find()).as("seed %d", seed).isEmpty();
    }

    @Property(tries = 5)
    void so_does_every_row_of_a_batch_of_several_lanes(@ForAll long seed) {
        assertThat(new Difference(seed, 3_000).find()).as("seed %d", seed).isEmpty();
    }
}
