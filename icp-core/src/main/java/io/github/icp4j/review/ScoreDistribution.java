package io.github.icp4j.review;

import io.github.icp4j.score.Percent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How the scores of the qualified accounts of a list are distributed; exact, since a score is one of 10,001. */
public final class ScoreDistribution {
    private static final int WHOLE = 10_000;

    private final long[] counts;
    private final long total;
    private final long sum;

    ScoreDistribution(long[] counts) {
        this.counts = counts.clone();
        long all = 0;
        long weighted = 0;
        for (int i = 0; i < counts.length; i++) {
            all += counts[i];
            weighted += counts[i] * i;
        }
        total = all;
        sum = weighted;
    }

    /** The number of scores. */
    public long count() {
        return total;
    }

    /** The sum of all scores, in hundredths. */
    public long sum() {
        return sum;
    }

    /** The mean, rounded to the hundredth; 0 where there is no score. */
    public Percent mean() {
        return new Percent(total == 0 ? 0 : (int) ((2 * sum + total) / (2 * total)));
    }

    /**
     * The score that so many percent of all scores do not exceed: the smallest that will do. 0 where there is no score.
     *
     * @param percent from 0 to 100
     */
    public Percent quantile(double percent) {
        long rank = Math.max(1, (long) Math.ceil(percent / 100 * total));
        long seen = 0;
        for (int i = 0; i < counts.length; i++) {
            seen += counts[i];
            if (seen >= rank) {
                return new Percent(i);
            }
        }
        return Percent.ZERO;
    }

    /** The scores in ten equal ranges: from 0 below 10, from 10 below 20, up to from 90 to 100. */
    public List<Long> tens() {
        List<Long> tens = new ArrayList<>();
        for (int ten = 0; ten < 10; ten++) {
            long count = ten == 9 ? counts[WHOLE] : 0;
            for (int i = ten * 1_000; i < (ten + 1) * 1_000; i++) {
                count += counts[i];
            }
            tens.add(count);
        }
        return List.copyOf(tens);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ScoreDistribution scores && Arrays.equals(counts, scores.counts);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(counts);
    }

    @Override
    public String toString() {
        return total + " scores, mean " + mean() + ", median " + quantile(50);
    }
}
