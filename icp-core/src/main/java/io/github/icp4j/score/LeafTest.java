package io.github.icp4j.score;

import io.github.icp4j.account.AttributeValue;
import io.github.icp4j.profile.Bounds;
import org.jspecify.annotations.Nullable;

/** What a leaf says of a value of its attribute: section 2 of the scoring contract, with names looked up already. */
interface LeafTest {
    /**
     * The outcome.
     *
     * @param value the value, or null where it is unknown
     * @param met the lists that the value's names are in, a bit each
     */
    Outcome test(@Nullable AttributeValue value, long[] met);

    /** Whether a list is met, or is not. */
    record Listed(int list, boolean wanted) implements LeafTest {
        @Override
        public Outcome test(@Nullable AttributeValue value, long[] met) {
            return value == null ? Outcome.UNKNOWN : Outcome.of(isMet(met, list) == wanted);
        }
    }

    /** Whether so many of several lists are met. */
    final class ListedAtLeast implements LeafTest {
        private final int count;
        private final int[] lists;

        ListedAtLeast(int count, int[] lists) {
            this.count = count;
            this.lists = lists;
        }

        @Override
        public Outcome test(@Nullable AttributeValue value, long[] met) {
            if (value == null) {
                return Outcome.UNKNOWN;
            }
            int found = 0;
            for (int list : lists) {
                found += isMet(met, list) ? 1 : 0;
            }
            return Outcome.of(found >= count);
        }
    }

    /** Whether a number, or all of a range, is within bounds. */
    record Within(double least, double greatest) implements LeafTest {
        static Within of(Bounds bounds) {
            return new Within(bounds.least(), bounds.greatest());
        }

        @Override
        public Outcome test(@Nullable AttributeValue value, long[] met) {
            if (!(value instanceof AttributeValue.Numeric number)) {
                return Outcome.UNKNOWN;
            }
            if (number.from() >= least && number.to() <= greatest) {
                return Outcome.MATCH;
            }
            return number.to() < least || number.from() > greatest ? Outcome.NO_MATCH : Outcome.UNKNOWN;
        }
    }

    /** Whether a flag is as wanted. */
    record Flagged(boolean wanted) implements LeafTest {
        @Override
        public Outcome test(@Nullable AttributeValue value, long[] met) {
            return value instanceof AttributeValue.Flag flag ? Outcome.of(flag.value() == wanted) : Outcome.UNKNOWN;
        }
    }

    /** Whether anything is known. */
    record Known(boolean wanted) implements LeafTest {
        @Override
        public Outcome test(@Nullable AttributeValue value, long[] met) {
            return Outcome.of((value != null) == wanted);
        }
    }

    private static boolean isMet(long[] met, int list) {
        return (met[list >>> 6] >>> list & 1) != 0;
    }
}
