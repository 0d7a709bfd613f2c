package io.github.icp4j.score;

import org.jspecify.annotations.Nullable;

/** Steps that combine planes bit by bit. */
enum Logic implements WordOp {
    AND {
        @Override
        void combine(int[] a, int[] b, int[] c, int[] out) {
            WordLoops.and(a, b, out);
        }

        @Override
        boolean test(boolean a, boolean b, boolean c) {
            return a && b;
        }
    },
    OR {
        @Override
        void combine(int[] a, int[] b, int[] c, int[] out) {
            WordLoops.or(a, b, out);
        }

        @Override
        boolean test(boolean a, boolean b, boolean c) {
            return a || b;
        }
    },
    AND_NOT {
        @Override
        void combine(int[] a, int[] b, int[] c, int[] out) {
            WordLoops.andNot(a, b, out);
        }

        @Override
        boolean test(boolean a, boolean b, boolean c) {
            return a && !b;
        }
    },
    OR_NOT {
        @Override
        void combine(int[] a, int[] b, int[] c, int[] out) {
            WordLoops.orNot(a, b, out);
        }

        @Override
        boolean test(boolean a, boolean b, boolean c) {
            return a || !b;
        }
    },
    NOT {
        @Override
        void combine(int[] a, int[] b, int[] c, int[] out) {
            WordLoops.not(a, out);
        }

        @Override
        boolean test(boolean a, boolean b, boolean c) {
            return !a;
        }
    },
    XOR {
        @Override
        void combine(int[] a, int[] b, int[] c, int[] out) {
            WordLoops.xor(a, b, out);
        }

        @Override
        boolean test(boolean a, boolean b, boolean c) {
            return a != b;
        }
    },
    XOR3 {
        @Override
        void combine(int[] a, int[] b, int[] c, int[] out) {
            WordLoops.xor(a, b, c, out);
        }

        @Override
        boolean test(boolean a, boolean b, boolean c) {
            return a ^ b ^ c;
        }
    },
    MAJORITY {
        @Override
        void combine(int[] a, int[] b, int[] c, int[] out) {
            WordLoops.majority(a, b, c, out);
        }

        @Override
        boolean test(boolean a, boolean b, boolean c) {
            return a ? b || c : b && c;
        }
    };

    /** Combines as many of the three as the step has; the others repeat the first. */
    abstract void combine(int[] a, int[] b, int[] c, int[] out);

    /** The same for one account; of the three, as many as the step has. */
    abstract boolean test(boolean a, boolean b, boolean c);

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
