package io.github.icp4j.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class LaneLoopsProperties {
    /** Numbers near those at which the share goes up, where an estimate is easily wrong, and any others. */
    @Property
    void a_share_is_the_quotient_rounded_half_up(
            @ForAll @IntRange(min = 1, max = 1 << 29) int whole, @ForAll long seed) {
        Random random = new Random(seed);
        int[] lane = new int[64];
        for (int k = 0; k < lane.length; k++) {
            long up = (2L * random.nextInt(10_001) + 1) * whole / 20_000 + random.nextInt(3) - 1;
            lane[k] = (int) Math.max(0, Math.min(whole, k % 2 == 0 ? up : random.nextInt(whole) + 1));
        }
        int[] given = lane.clone();

        LaneLoops.share(lane, LaneLoops.shareDown(whole), LaneLoops.shareFactor(whole), 2 * whole, whole - 1);

        for (int k = 0; k < lane.length; k++) {
            assertThat(lane[k]).as("%d of %d", given[k], whole).isEqualTo((int)
                    ((20_000L * given[k] + whole) / (2L * whole)));
        }
    }
}
