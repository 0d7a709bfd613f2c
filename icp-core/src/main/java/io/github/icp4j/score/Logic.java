package io.github.icp4j.score;

import org.jspecify.annotations.Nullable;

/** Steps that combine planes bit by bit. */
enum Logic implements WordOp {
    AND {
        @Override
        void combine(int[] a, int[] b, int[] c, int[] out) {
            WordLoops.and(a, b, out);
        }
    },
    OR {
        @Override
        void combine(int[] a, int[] b, int[] c, int[] out) {
            WordLoops.or(a, b, out);
        }
    },
    AND_NOT {
        @Override
        void combine(int[] a, int[] b, int[] c, int[] out) {
            WordLoops.andNot(a, b, out);
        }
    },
    OR_NOT {
        @Override
        void combine(int[] a, int[] b, int[] c, int[] out) {
            WordLoops.orNot(a, b, out);
        }
    },
    NOT {
        @Override
        void combine(int[] a, int[] b, int[] c, int[] out) {
            WordLoops.not(a, out);
        }
    },
    XOR {
        @Override
        void combine(int[] a, int[] b, int[] c, int[] out) {
            WordLoops.xor(a, b, out);
        }
    },
    XOR3 {
        @Override
        void combine(int[] a, int[] b, int[] c, int[] out) {
            WordLoops.xor(a, b, c, out);
        }
    },
    MAJORITY {
        @Override
        void combine(int[] a, int[] b, int[] c, int[] out) {
            WordLoops.majority(a, b, c, out);
        }
    };

    /** Combines as many of the three as the step has; the others repeat the first. */
    abstract void combine(int[] a, int[] b, int[] c, int[] out);

    @Override
    public int[] apply(TileRun run, int[] inputs, int[] out, @Nullable Object bound) {
        int[] a = run.plane(inputs[0]);
        int[] b = inputs.length > 1 ? run.plane(inputs[1]) : a;
        int[] c = inputs.length > 2 ? run.plane(inputs[2]) : a;
        combine(a, b, c, out);
        return out;
    }

    @Override
    public String inWords() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
    }
}
