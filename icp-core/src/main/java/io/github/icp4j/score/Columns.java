package io.github.icp4j.score;

import io.github.icp4j.account.AccountBatch;
import io.github.icp4j.account.columns.ColumnTile;
import io.github.icp4j.account.columns.FlagTile;
import io.github.icp4j.account.columns.NumberTile;
import io.github.icp4j.account.columns.TagsTile;
import io.github.icp4j.account.columns.TextTile;
import io.github.icp4j.attribute.Attribute;
import org.jspecify.annotations.Nullable;

/** Steps that read the columns of a tile. */
final class Columns {
    private Columns() {}

    /** The slot that a batch has an attribute in, or -1. */
    record Slot(int slot) {
        static Slot of(Attribute attribute, AccountBatch batch, @Nullable Object before) {
            int slot = Columns.slot(attribute, batch);
            return before instanceof Slot same && same.slot == slot ? same : new Slot(slot);
        }
    }

    static int slot(Attribute attribute, AccountBatch batch) {
        int slot = batch.schema().slot(attribute.name());
        if (slot >= 0 && batch.schema().attributes().get(slot).type() != attribute.type()) {
            throw new IllegalArgumentException(attribute.name() + " must be "
                    + attribute.type().label() + ", but the batch has it as "
                    + batch.schema().attributes().get(slot).type().label());
        }
        return slot;
    }

    /** The column of an attribute in the tile being run, or null where it holds nothing of it. */
    static @Nullable ColumnTile column(TileRun run, @Nullable Object bound) {
        return bound instanceof Slot slot ? run.tile().column(slot.slot) : null;
    }

    /** A step that reads one attribute, and needs no more of a batch than the slot that it has it in, unless it says so. */
    private interface OfAttribute extends WordOp {
        Attribute attribute();

        @Override
        default Object bind(AccountBatch batch, @Nullable Object before) {
            return Slot.of(attribute(), batch, before);
        }

        @Override
        default Object source() {
            return attribute();
        }
    }

    /** Where an attribute is known. */
    record Known(Attribute attribute) implements OfAttribute {
        @Override
        public int[] apply(TileRun run, int[] inputs, int[] out, @Nullable Object bound) {
            ColumnTile column = column(run, bound);
            return column == null ? run.shape().zeros() : column.known();
        }

        @Override
        public String inWords() {
            return attribute.name() + " known";
        }
    }

    /** Where a number is known only as a range. */
    record Ranges(Attribute attribute) implements OfAttribute {
        @Override
        public int[] apply(TileRun run, int[] inputs, int[] out, @Nullable Object bound) {
            return column(run, bound) instanceof NumberTile numbers
                    ? numbers.ranges()
                    : run.shape().zeros();
        }

        @Override
        public String inWords() {
            return attribute.name() + " known as a range";
        }
    }

    /** Where events are known. */
    record EventsKnown() implements WordOp {
        @Override
        public int[] apply(TileRun run, int[] inputs, int[] out, @Nullable Object bound) {
            return run.tile().events().known();
        }

        @Override
        public Object source() {
            return Happened.EVENTS;
        }

        @Override
        public String inWords() {
            return "events known";
        }
    }

    /** Where a flag is true. */
    record FlagSet(Attribute attribute) implements OfAttribute {
        @Override
        public int[] apply(TileRun run, int[] inputs, int[] out, @Nullable Object bound) {
            return column(run, bound) instanceof FlagTile flags
                    ? flags.plane()
                    : run.shape().zeros();
        }

        @Override
        public String inWords() {
            return attribute.name() + " set";
        }
    }

    /**
     * Where a number, or the lower or the upper end of a range, is at least a bound; anything where it is unknown. The
     * codes of a tile are in the order of its numbers, so one operation a plane compares 32 accounts at once.
     */
    record NumberFrom(Attribute attribute, boolean upperEnd, double bound) implements OfAttribute {
        @Override
        public int[] apply(TileRun run, int[] inputs, int[] out, @Nullable Object slot) {
            if (!(column(run, slot) instanceof NumberTile numbers)) {
                return run.shape().zeros();
            }
            NumberTile.End end = upperEnd ? numbers.upper() : numbers.lower();
            if (end.isBelow(bound)) {
                return run.shape().zeros();
            }
            long code = end.codeFrom(bound);
            return code == 0 ? run.shape().ones() : compare(end, code, out);
        }

        /** From the lowest plane that matters upwards, two planes at a time. */
        private static int[] compare(NumberTile.End end, long code, int[] out) {
            int bit = Long.numberOfTrailingZeros(code);
            int[] reached = end.plane(bit++);
            int planes = end.planes();
            if (((planes - bit) & 1) != 0) {
                step(isSet(code, bit), end.plane(bit++), reached, out);
                reached = out;
            }
            for (; bit < planes; bit += 2) {
                steps(isSet(code, bit + 1), isSet(code, bit), end.plane(bit + 1), end.plane(bit), reached, out);
                reached = out;
            }
            return reached;
        }

        private static boolean isSet(long code, int bit) {
            return (code >>> bit & 1) != 0;
        }

        private static void step(boolean set, int[] plane, int[] reached, int[] out) {
            if (set) {
                WordLoops.and(plane, reached, out);
            } else {
                WordLoops.or(plane, reached, out);
            }
        }

        private static void steps(boolean set, boolean setBelow, int[] plane, int[] below, int[] reached, int[] out) {
            if (set && setBelow) {
                WordLoops.andAnd(plane, below, reached, out);
            } else if (set) {
                WordLoops.andOr(plane, below, reached, out);
            } else if (setBelow) {
                WordLoops.orAnd(plane, below, reached, out);
            } else {
                WordLoops.orOr(plane, below, reached, out);
            }
        }

        @Override
        public String inWords() {
            return attribute.name() + (upperEnd ? " (upper end)" : "") + " >= " + bound;
        }
    }

    /** Where an account has any of some tags: the planes and lists of those tags together. */
    record TagsAny(Attribute attribute, NameSet names) implements OfAttribute {
        @Override
        public int[] apply(TileRun run, int[] inputs, int[] out, @Nullable Object bound) {
            MatchedNames matched = (MatchedNames) java.util.Objects.requireNonNull(bound);
            if (matched.slot() < 0 || !(run.tile().column(matched.slot()) instanceof TagsTile tags)) {
                return run.shape().zeros();
            }
            int[] only = null;
            boolean several = false;
            for (int i = 0; i < matched.count(); i++) {
                int index = tags.find(matched.code(i));
                if (index >= 0) {
                    int[] plane = tags.plane(index);
                    if (only == null && !several && plane != null) {
                        only = plane;
                    } else {
                        begin(only, several, out);
                        tags.addTo(index, out);
                        only = null;
                        several = true;
                    }
                }
            }
            if (several) {
                return out;
            }
            return only != null ? only : run.shape().zeros();
        }

        private static void begin(int @Nullable [] only, boolean several, int[] out) {
            if (only != null) {
                System.arraycopy(only, 0, out, 0, out.length);
            } else if (!several) {
                java.util.Arrays.fill(out, 0);
            }
        }

        @Override
        public Object bind(AccountBatch batch, @Nullable Object before) {
            return MatchedNames.of(attribute, names, batch, before);
        }

        @Override
        public String inWords() {
            return attribute.name() + " any of " + names.inWords();
        }
    }

    /** Where a text is one of some names; anything where it is unknown. */
    record TextIn(Attribute attribute, NameSet names) implements OfAttribute {
        @Override
        public int[] apply(TileRun run, int[] inputs, int[] out, @Nullable Object bound) {
            MatchedNames matched = (MatchedNames) java.util.Objects.requireNonNull(bound);
            if (matched.slot() < 0 || !(run.tile().column(matched.slot()) instanceof TextTile texts)) {
                return run.shape().zeros();
            }
            return matched.circuit().apply(run, texts, out);
        }

        @Override
        public Object bind(AccountBatch batch, @Nullable Object before) {
            return MatchedNames.of(attribute, names, batch, before);
        }

        @Override
        public String inWords() {
            return attribute.name() + " in " + names.inWords();
        }
    }
}
