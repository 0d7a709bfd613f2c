package io.github.icp4j.benchmarks.peers;

import io.github.icp4j.benchmarks.w20.W20Data;
import java.util.Arrays;

/** The age in days of each company's latest event of a code that has happened, or {@link #NEVER}. */
final class LatestAges {
    /** No such event. */
    static final int NEVER = 100_000;

    /** The code of the event {@code funding}. */
    static final int FUNDING = 0;

    /** The code of the event {@code executive-hire} of a VP Sales. */
    static final int VP_SALES = 1;

    private LatestAges() {}

    static int[] of(W20Data data, int code) {
        int asOf = Math.toIntExact(W20Data.AS_OF.toEpochDay());
        int[] ages = new int[data.size()];
        Arrays.fill(ages, NEVER);
        for (int row = 0; row < ages.length; row++) {
            for (int i = data.events.begin(row); i < data.events.end(row); i++) {
                int age = asOf - data.eventDays[i];
                if (data.events.codes()[i] == code && age >= 0) {
                    ages[row] = Math.min(ages[row], age);
                }
            }
        }
        return ages;
    }
}
