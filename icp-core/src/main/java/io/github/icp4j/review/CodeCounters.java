package io.github.icp4j.review;

import static java.util.Objects.requireNonNull;

import io.github.icp4j.account.columns.Dictionary;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What the codes of a growing dictionary are counted in, so that each name is looked up once. */
final class CodeCounters {
    private static final int FEWEST = 64;

    private final ValueTally tally;
    private Dictionary.@Nullable Names names;
    private long[] @Nullable [] counters = new long[FEWEST][];

    CodeCounters(ValueTally tally) {
        this.tally = tally;
    }

    /** Makes room for the names of a batch; what is known is forgotten where they are those of another dictionary. */
    void look(Dictionary.Names now) {
        Dictionary.Names before = names;
        if (before != null && !now.extend(before) && !before.extend(now)) {
            counters = new long[FEWEST][];
        }
        names = now;
        if (now.size() > counters.length) {
            counters = Arrays.copyOf(counters, Math.max(now.size(), 2 * counters.length));
        }
    }

    /** What a code is counted in, or null where that is not known yet. */
    long @Nullable [] known(int code) {
        return counters[code];
    }

    /** What a code is counted in, or null where neither it nor another code of its canonical name was counted before. */
    long @Nullable [] met(int code) {
        long[] counter = counters[code];
        return counter == null && tally.has(canonical(code)) ? learn(code) : counter;
    }

    /** The canonical form of a code's name. */
    String canonical(int code) {
        return tally.canonical(requireNonNull(names).name(code));
    }

    /** What a code is counted in. */
    long[] learn(int code) {
        long[] counter = tally.counter(canonical(code));
        counters[code] = counter;
        return counter;
    }
}
