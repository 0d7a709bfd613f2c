package io.github.icp4j.score;

import java.util.Arrays;

/** What one account earns, and what it could, while it is being scored; each thread has one and uses it again. */
final class SingleSums {
    private static final ThreadLocal<SingleSums> OF_THREAD = ThreadLocal.withInitial(SingleSums::new);
    private static final int LAYERS = 5;

    /** Points by side, but for the positive ones of layers with a limit. */
    final long[] open = new long[2];

    /** Positive points by limited layer. */
    final long[] limited = new long[LAYERS];

    /** The most that unknown parts of layers without a limit can earn, and by limited layer. */
    long unknownMax;

    final long[] limitedMax = new long[LAYERS];

    /** What is attainable no longer, by side and by limited layer, because neutral parts are unknown. */
    final long[] leftOut = new long[2];

    final long[] limitedLeftOut = new long[LAYERS];

    long unknownWorst;
    long unknownWeight;
    boolean anyKnown;

    /** The sums of this thread, all 0 as far as a profile with so many limits looks at them; whoever takes them uses them up before the next account. */
    static SingleSums ofThread(int limits) {
        SingleSums sums = OF_THREAD.get();
        sums.clear(limits);
        return sums;
    }

    /** Makes these the same as others, as far as a profile with so many limits looks at them. */
    void copy(SingleSums other, int limits) {
        open[0] = other.open[0];
        open[1] = other.open[1];
        leftOut[0] = other.leftOut[0];
        leftOut[1] = other.leftOut[1];
        unknownMax = other.unknownMax;
        unknownWorst = other.unknownWorst;
        unknownWeight = other.unknownWeight;
        anyKnown = other.anyKnown;
        System.arraycopy(other.limited, 0, limited, 0, limits);
        System.arraycopy(other.limitedMax, 0, limitedMax, 0, limits);
        System.arraycopy(other.limitedLeftOut, 0, limitedLeftOut, 0, limits);
    }

    void clear(int limits) {
        open[0] = 0;
        open[1] = 0;
        leftOut[0] = 0;
        leftOut[1] = 0;
        unknownMax = 0;
        unknownWorst = 0;
        unknownWeight = 0;
        anyKnown = false;
        if (limits > 0) {
            Arrays.fill(limited, 0);
            Arrays.fill(limitedMax, 0);
            Arrays.fill(limitedLeftOut, 0);
        }
    }

    /** Adds what a known part earns. */
    void earn(SinglePart part, long points) {
        anyKnown = true;
        if (points > 0 && part.limit() >= 0) {
            limited[part.limit()] += points;
        } else {
            open[part.side()] += points;
        }
    }

    /** Adds what an unknown part can turn out to be. */
    void unknown(SinglePart part) {
        unknownWeight += part.range().weight();
        unknownWorst += part.range().worst();
        if (part.limit() >= 0) {
            limitedMax[part.limit()] += part.range().max();
            limitedLeftOut[part.limit()] += part.leftOutMax();
        } else {
            unknownMax += part.range().max();
            leftOut[part.side()] += part.leftOutMax();
        }
    }
}
