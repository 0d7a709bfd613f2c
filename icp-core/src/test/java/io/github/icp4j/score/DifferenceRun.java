package io.github.icp4j.score;

import io.github.icp4j.testing.RandomProfiles;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.LongStream;

/**
 * Compares the batch scorer with the reference for as many pairs of profile and account as wanted, on every processor; every
 * third profile looks at few attributes in many criteria.
 *
 * <p>Not part of the tests: {@code java -cp ... io.github.icp4j.score.DifferenceRun 10000000 1} for ten million pairs from
 * seed 1 on. Ends with 1 at the first difference, which names its seed.
 */
public final class DifferenceRun {
    private static final int MOST_ACCOUNTS = 2_000;
    private static final int BLOCK = 100;

    private DifferenceRun() {}

    /** Runs it: how many pairs, and the first seed. */
    public static void main(String[] args) {
        long wanted = Long.parseLong(args[0]);
        long first = Long.parseLong(args[1]);
        AtomicLong pairs = new AtomicLong();
        long seed = first;
        for (; pairs.get() < wanted; seed += BLOCK) {
            LongStream.range(seed, seed + BLOCK).parallel().forEach(each -> pairs.addAndGet(compare(each)));
            System.out.println(seed + BLOCK - first + " profiles, " + pairs + " pairs, no difference");
        }
        System.out.println("Done from seed " + first + " to " + (seed - 1) + ": " + pairs + " pairs, no difference");
    }

    private static int compare(long seed) {
        Difference difference = seed % 3 == 0
                ? new Difference(seed, MOST_ACCOUNTS, RandomProfiles::ofFewAttributes)
                : new Difference(seed, MOST_ACCOUNTS);
        difference.find().ifPresent(found -> {
            System.out.println("seed " + seed + ": " + found);
            System.exit(1);
        });
        return difference.accounts();
    }
}
