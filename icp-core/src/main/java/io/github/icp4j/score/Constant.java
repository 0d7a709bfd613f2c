package io.github.icp4j.score;

import org.jspecify.annotations.Nullable;

/** Planes that are the same for every account. */
enum Constant implements WordOp {
    NONE {
        @Override
        public int[] apply(TileRun run, int[] inputs, int[] out, @Nullable Object bound) {
            return run.shape().zeros();
        }
    },
    ALL {
        @Override
        public int[] apply(TileRun run, int[] inputs, int[] out, @Nullable Object bound) {
            return run.shape().ones();
        }
    };

    @Override
    public String inWords() {
        return this == ALL ? "all" : "none";
    }
}
