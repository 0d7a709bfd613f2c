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

    /** Adds two numbers where their planes are set. */
    record AddTwo(int plane, int number, int other, int otherNumber, int lane) implements LaneStep {
        @Override
        public int[] planes() {
            return new int[] {plane, other};
        }

        @Override
        public void run(TileRun run, int j) {
            LaneLoops.add(run.plane(plane), number, run.plane(other), -otherNumber, toSign(j), run.lane(lane));
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
            LaneLoops.set(run.plane(plane), number, run.plane(other), -otherNumber, toSign(j), run.lane(lane));
        }
    }

    /**
     * Where the digits of a number lie.
     *
     * @param plane the plane that is the only digit, or the step that lays the digits side by side
     * @param number which of the program's numbers they are, if there are several
     * @param width how many digits lie side by side: 1, 2, 4, 8 or 16
     */
    record Digits(int plane, int number, int width) {
        int[] words(TileRun run, int j) {
            return width == 1 ? run.plane(plane) : run.number(number)[j & (width - 1)];
        }

        int shift(int j) {
            return j & -width;
        }

        int mask() {
            return (1 << width) - 1;
        }
    }

    /** Sets to a number of units and a constant. */
    record SetNumber(Digits digits, int unit, int constant, int lane) implements LaneStep {
        @Override
        public int[] planes() {
            return new int[] {digits.plane()};
        }

        @Override
        public void run(TileRun run, int j) {
            LaneLoops.set(digits.words(run, j), digits.shift(j), digits.mask(), unit, constant, run.lane(lane));
        }
    }

    /** Sets to the sum of another lane, a number of units and a constant. */
    record AddNumber(int from, Digits digits, int unit, int constant, int lane) implements LaneStep {
        @Override
        public int[] planes() {
            return new int[] {digits.plane()};
        }

        @Override
        public void run(TileRun run, int j) {
            LaneLoops.set(
                    digits.words(run, j),
                    digits.shift(j),
                    digits.mask(),
                    unit,
                    constant,
                    run.lane(from),
                    run.lane(lane));
        }
    }

    /** Sets to the sum of points that fade, a number of units and a constant. */
    record AddNumberToFading(int fading, Digits digits, int unit, int constant, int lane) implements LaneStep {
        @Override
        public int[] planes() {
            return new int[] {digits.plane()};
        }

        @Override
        public void run(TileRun run, int j) {
            int[] words = digits.words(run, j);
            int shift = digits.shift(j);
            if (run.isFaded(fading)) {
                LaneLoops.set(words, shift, digits.mask(), unit, constant, run.fading(fading)[j], run.lane(lane));
            } else {
                LaneLoops.set(words, shift, digits.mask(), unit, constant, run.lane(lane));
            }
        }
    }

    /** Sets to the sum of two lanes. */
    record Plus(int from, int other, int lane) implements LaneStep {
        @Override
        public void run(TileRun run, int j) {
            LaneLoops.sum(run.lane(from), run.lane(other), run.lane(lane));
        }
    }

    /** Sets to the sum of another lane and a constant. */
    record PlusConstant(int from, int constant, int lane) implements LaneStep {
        @Override
        public void run(TileRun run, int j) {
            LaneLoops.plus(run.lane(from), constant, run.lane(lane));
        }
    }

    /** Adds points that fade. */
    record AddFading(int fading, int lane) implements LaneStep {
        @Override
        public void run(TileRun run, int j) {
            if (run.isFaded(fading)) {
                LaneLoops.sum(run.fading(fading)[j], run.lane(lane), run.lane(lane));
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

    /** Makes points a share of a whole, in hundredths of a percent. */
    record Share(int whole, int down, int factor, int lane) implements LaneStep {
        static Share of(int whole, int lane) {
            return new Share(whole, LaneLoops.shareDown(whole), LaneLoops.shareFactor(whole), lane);
        }

        @Override
        public void run(TileRun run, int j) {
            LaneLoops.share(run.lane(lane), down, factor, 2 * whole, whole - 1);
        }
    }

    /** Sets to a share read off the digits of a number. */
    record Scale(ScaledNumber number, int lane) implements LaneStep {
        @Override
        public int[] planes() {
            return new int[] {number.digits().plane()};
        }

        @Override
        public void run(TileRun run, int j) {
            Digits digits = number.digits();
            LaneLoops.scale(
                    digits.words(run, j),
                    digits.shift(j),
                    digits.mask(),
                    number.factor(),
                    number.base(),
                    number.shift(),
                    run.lane(lane));
        }
    }

    /** Makes points a share of another lane; {@code none} where that is 0. */
    record ShareOfEach(int wholes, int none, int lane) implements LaneStep {
        @Override
        public void run(TileRun run, int j) {
            LaneLoops.shareOfEach(run.lane(wholes), none, run.lane(lane));
        }
    }

    /** Takes the bits of a rank from a mask where a percentage is below a threshold. */
    record RankFrom(int from, int threshold, int lane) implements LaneStep {
        @Override
        public void run(TileRun run, int j) {
            LaneLoops.rankFrom(run.lane(from), threshold, run.lane(lane));
        }
    }

    /**
     * Packs a percentage above another one that is still to come, and the standing above both: 0 where the mask has nothing, 1 where
     * it has a percentage, more where it has a rank too.
     *
     * @param more how much more
     */
    record Frame(int from, int mask, int more, int lane) implements LaneStep {
        @Override
        public void run(TileRun run, int j) {
            LaneLoops.frame(run.lane(from), run.lane(mask), more << 28, run.lane(lane));
        }
    }

    /** As a frame of a percentage, of a share read off the digits of a number. */
    record FrameOfNumber(ScaledNumber number, int mask, int more, int lane) implements LaneStep {
        @Override
        public int[] planes() {
            return new int[] {number.digits().plane()};
        }

        @Override
        public void run(TileRun run, int j) {
            Digits digits = number.digits();
            LaneLoops.frame(
                    digits.words(run, j),
                    digits.shift(j),
                    digits.mask(),
                    number.factor(),
                    number.base(),
                    number.shift(),
                    run.lane(mask),
                    more << 28,
                    run.lane(lane));
        }
    }

    /**
     * Packs percentages, masked, on top of what is packed already, and counts the threshold in it where it is reached and
     * the mask has it.
     */
    record Pack(int from, int threshold, int packed, int mask, int lane) implements LaneStep {
        @Override
        public void run(TileRun run, int j) {
            LaneLoops.pack(run.lane(from), run.lane(packed), run.lane(mask), threshold - 1, run.lane(lane));
        }
    }

    /** As packing with one threshold, with two more, each of which takes one away where it is not reached. */
    record PackThree(int from, int threshold, int second, int third, int packed, int mask, int lane)
            implements LaneStep {
        @Override
        public void run(TileRun run, int j) {
            LaneLoops.pack(
                    run.lane(from), run.lane(packed), run.lane(mask), threshold - 1, second, -third, run.lane(lane));
        }
    }

    /** Counts a threshold in what is packed where it is reached and the mask has it. */
    record Rank(int from, int threshold, int mask, int lane) implements LaneStep {
        @Override
        public void run(TileRun run, int j) {
            LaneLoops.rank(run.lane(from), run.lane(mask), threshold - 1, run.lane(lane));
        }
    }

    /** As counting one threshold, with three. */
    record RankThree(int from, int threshold, int second, int third, int mask, int lane) implements LaneStep {
        @Override
        public void run(TileRun run, int j) {
            LaneLoops.rank(run.lane(from), run.lane(mask), threshold - 1, second, -third, run.lane(lane));
        }
    }

    /** Joins two percentages, or none, of 14 bits each. */
    record Join(int low, int high, int lane) implements LaneStep {
        @Override
        public void run(TileRun run, int j) {
            LaneLoops.join(run.lane(low), run.lane(high), run.lane(lane));
        }
    }

    /** Joins two percentages of 14 bits each, 0 where a plane is not set. */
    record JoinWhere(int plane, int low, int high, int lane) implements LaneStep {
        @Override
        public int[] planes() {
            return new int[] {plane};
        }

        @Override
        public void run(TileRun run, int j) {
            LaneLoops.join(run.lane(low), run.lane(high), run.plane(plane), toSign(j), run.lane(lane));
        }
    }

    /** Stores a lane for the caller. */
    record Store(int lane, int column, int profile) implements LaneStep {
        @Override
        public void run(TileRun run, int j) {
            run.results(profile).store(column, run, j, run.lane(lane));
        }
    }
}
