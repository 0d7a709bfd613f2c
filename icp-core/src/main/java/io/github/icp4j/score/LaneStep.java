package io.github.icp4j.score;

import java.util.Arrays;

/** One step over a lane of a tile; it reads planes and lanes that earlier steps left and changes one lane. */
interface LaneStep {
    /** Runs the step for the accounts of bit {@code j}. */
    void run(TileRun run, int j);

    /** The planes that the step reads. */
    default int[] planes() {
        return new int[0];
    }

    /** The shift that moves bit {@code j} to the sign. */
    static int toSign(int j) {
        return Integer.SIZE - 1 - j;
    }

    /** Sets all to one number. */
    record Fill(int number, int lane) implements LaneStep {
        @Override
        public void run(TileRun run, int j) {
            Arrays.fill(run.lane(lane), number);
        }
    }

    /** Copies a lane. */
    record Copy(int from, int lane) implements LaneStep {
        @Override
        public void run(TileRun run, int j) {
            int[] to = run.lane(lane);
            System.arraycopy(run.lane(from), 0, to, 0, to.length);
        }
    }

    /** Adds a number where a plane is set. */
    record AddWhere(int plane, int number, int lane) implements LaneStep {
        @Override
        public int[] planes() {
            return new int[] {plane};
        }

        @Override
        public void run(TileRun run, int j) {
            LaneLoops.add(run.plane(plane), toSign(j), number, run.lane(lane));
        }
    }

    /** Adds two numbers where their planes are set. */
    record AddTwo(int plane, int number, int other, int otherNumber, int lane) implements LaneStep {
        @Override
        public int[] planes() {
            return new int[] {plane, other};
        }

        @Override
        public void run(TileRun run, int j) {
            LaneLoops.add(run.plane(plane), number, run.plane(other), otherNumber, toSign(j), run.lane(lane));
        }
    }

    /** Sets to the sum of two numbers where their planes are set. */
    record SetTwo(int plane, int number, int other, int otherNumber, int lane) implements LaneStep {
        @Override
        public int[] planes() {
            return new int[] {plane, other};
        }

        @Override
        public void run(TileRun run, int j) {
            LaneLoops.set(run.plane(plane), number, run.plane(other), otherNumber, toSign(j), run.lane(lane));
        }
    }

    /** Adds another lane. */
    record AddLane(int from, int lane) implements LaneStep {
        @Override
        public void run(TileRun run, int j) {
            LaneLoops.add(run.lane(from), run.lane(lane));
        }
    }

    /** Adds points that fade. */
    record AddFading(int fading, int lane) implements LaneStep {
        @Override
        public void run(TileRun run, int j) {
            if (run.isFaded(fading)) {
                LaneLoops.add(run.fading(fading)[j], run.lane(lane));
            }
        }
    }

    /** Caps at a limit. */
    record Cap(int limit, int lane) implements LaneStep {
        @Override
        public void run(TileRun run, int j) {
            LaneLoops.cap(run.lane(lane), limit);
        }
    }

    /** Makes 0 what is below. */
    record Floor(int lane) implements LaneStep {
        @Override
        public void run(TileRun run, int j) {
            LaneLoops.floor(run.lane(lane));
        }
    }

    /** Subtracts another lane from a number. */
    record Subtract(int number, int from, int lane) implements LaneStep {
        @Override
        public void run(TileRun run, int j) {
            LaneLoops.subtract(number, run.lane(from), run.lane(lane));
        }
    }

    /** Makes points a share of a whole, in hundredths of a percent. */
    record Share(int whole, int factor, int lane) implements LaneStep {
        static Share of(int whole, int lane) {
            return new Share(whole, whole <= LaneLoops.MOST_VECTOR_WHOLE ? LaneLoops.shareFactor(whole) : 0, lane);
        }

        @Override
        public void run(TileRun run, int j) {
            if (factor != 0) {
                LaneLoops.share(run.lane(lane), factor, whole);
            } else {
                LaneLoops.shareOfLarge(run.lane(lane), whole);
            }
        }
    }

    /** Makes points a share of another lane; {@code none} where that is 0. */
    record ShareOfEach(int wholes, int none, int lane) implements LaneStep {
        @Override
        public void run(TileRun run, int j) {
            LaneLoops.shareOfEach(run.lane(wholes), none, run.lane(lane));
        }
    }

    /** Makes 0 what is not in a plane. */
    record Keep(int plane, int lane) implements LaneStep {
        @Override
        public int[] planes() {
            return new int[] {plane};
        }

        @Override
        public void run(TileRun run, int j) {
            LaneLoops.keep(run.plane(plane), toSign(j), run.lane(lane));
        }
    }

    /** All ones where a plane is set, 0 elsewhere. */
    record Spread(int plane, int lane) implements LaneStep {
        @Override
        public int[] planes() {
            return new int[] {plane};
        }

        @Override
        public void run(TileRun run, int j) {
            LaneLoops.spread(run.plane(plane), toSign(j), run.lane(lane));
        }
    }

    /** All ones where a lane reaches a threshold, 0 elsewhere. */
    record AtLeast(int from, int threshold, int lane) implements LaneStep {
        @Override
        public void run(TileRun run, int j) {
            LaneLoops.atLeast(run.lane(from), threshold, run.lane(lane));
        }
    }

    /** Keeps the bits of another lane. */
    record And(int from, int lane) implements LaneStep {
        @Override
        public void run(TileRun run, int j) {
            LaneLoops.and(run.lane(from), run.lane(lane));
        }
    }

    /** Adds a number where a lane is all ones. */
    record AddMasked(int mask, int number, int lane) implements LaneStep {
        @Override
        public void run(TileRun run, int j) {
            LaneLoops.addWhere(run.lane(mask), number, run.lane(lane));
        }
    }

    /** Adds 1 where a lane reaches a threshold and a mask is all ones. */
    record AddRank(int from, int threshold, int mask, int lane) implements LaneStep {
        @Override
        public void run(TileRun run, int j) {
            LaneLoops.addRank(run.lane(from), threshold, run.lane(mask), run.lane(lane));
        }
    }

    /** Adds 1 for each of two thresholds that a lane reaches where a mask is all ones. */
    record AddRanks(int from, int threshold, int other, int mask, int lane) implements LaneStep {
        @Override
        public void run(TileRun run, int j) {
            LaneLoops.addRanks(run.lane(from), threshold, other, run.lane(mask), run.lane(lane));
        }
    }

    /** Packs three lanes, of 14, 14 and 4 bits, and stores them for the caller. */
    record Store(int low, int middle, int high, int temporary, int column, int profile) implements LaneStep {
        @Override
        public void run(TileRun run, int j) {
            int[] packed = run.lane(temporary);
            LaneLoops.pack(run.lane(low), run.lane(middle), run.lane(high), packed);
            run.results(profile).store(column, run, j, packed);
        }
    }
}
