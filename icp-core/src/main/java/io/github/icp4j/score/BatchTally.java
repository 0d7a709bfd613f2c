package io.github.icp4j.score;

import io.github.icp4j.profile.IdealCustomerProfile;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Counts what batches score, as they are scored: by status and tier, by score, and what each gate and exclusion stops.
 *
 * <p>Takes memory for the counts alone. Tallies of parts of a stream can be added up. Not safe for use by several threads.
 */
public final class BatchTally {
    private static final int BARS = 10;
    private static final int HUNDREDTHS_A_BAR = 1_000;

    private final IdealCustomerProfile profile;
    private final Map<Status, Long> byStatus = new EnumMap<>(Status.class);
    private final long[] byTier;
    private final long[] histogram = new long[BARS];
    private final long[] stopped;
    private final long[] left;
    private long size;
    private boolean funnel = true;

    /** Of scores against a profile. */
    public BatchTally(IdealCustomerProfile profile) {
        this.profile = profile;
        byTier = new long[profile.tiers().size()];
        int checks = profile.gates().size() + profile.exclusions().size();
        stopped = new long[checks];
        left = new long[checks];
    }

    /** Counts a batch. */
    public BatchTally add(ScoreBatch scores) {
        long qualified = 0;
        long disqualified = 0;
        for (int row = 0; row < scores.size(); row++) {
            Status status = scores.status(row);
            if (status == Status.QUALIFIED) {
                qualified++;
                addQualified(scores.score(row), scores.tier(row));
            } else if (status == Status.DISQUALIFIED) {
                disqualified++;
            }
        }
        byStatus.merge(Status.QUALIFIED, qualified, Long::sum);
        byStatus.merge(Status.DISQUALIFIED, disqualified, Long::sum);
        byStatus.merge(Status.INSUFFICIENT_DATA, scores.size() - qualified - disqualified, Long::sum);
        size += scores.size();
        if (scores.isDetailed()) {
            scores.countStopped(stopped, left);
        } else {
            funnel = false;
        }
        return this;
    }

    private void addQualified(int score, int tier) {
        histogram[Math.min(score / HUNDREDTHS_A_BAR, BARS - 1)]++;
        if (tier != ScoreBatch.NONE) {
            byTier[tier]++;
        }
    }

    /** Adds what another tally for the same profile has counted. */
    public BatchTally add(BatchTally other) {
        other.byStatus.forEach((status, count) -> byStatus.merge(status, count, Long::sum));
        addTo(byTier, other.byTier);
        addTo(histogram, other.histogram);
        addTo(stopped, other.stopped);
        addTo(left, other.left);
        size += other.size;
        funnel &= other.funnel;
        return this;
    }

    private static void addTo(long[] counts, long[] more) {
        for (int i = 0; i < counts.length; i++) {
            counts[i] += more[i];
        }
    }

    /** How many accounts were counted. */
    public long size() {
        return size;
    }

    /** How many accounts there are of each status. */
    public Map<Status, Long> byStatus() {
        Map<Status, Long> counts = new EnumMap<>(Status.class);
        for (Status status : Status.values()) {
            counts.put(status, byStatus.getOrDefault(status, 0L));
        }
        return counts;
    }

    /** How many qualified accounts there are in each tier, in the order of {@link IdealCustomerProfile#tiers()}. */
    public List<Long> byTier() {
        return asList(byTier);
    }

    /** How many qualified accounts score from 0 to below 10 percent, from 10 to below 20, and so on; 100 is in the last. */
    public List<Long> histogram() {
        return asList(histogram);
    }

    private static List<Long> asList(long[] counts) {
        List<Long> all = new ArrayList<>();
        for (long count : counts) {
            all.add(count);
        }
        return List.copyOf(all);
    }

    /**
     * What the gates, then the exclusions, stop, in the profile's order.
     *
     * @throws IllegalStateException where a batch was counted that is not detailed
     */
    public List<Stage> funnel() {
        if (!funnel) {
            throw new IllegalStateException("the funnel takes detailed batches");
        }
        List<Stage> stages = new ArrayList<>();
        for (int i = 0; i < stopped.length; i++) {
            int gates = profile.gates().size();
            String id = i < gates
                    ? profile.gates().get(i).id()
                    : profile.exclusions().get(i - gates).id();
            stages.add(new Stage(id, stopped[i], left[i]));
        }
        return List.copyOf(stages);
    }

    /**
     * What one gate or exclusion stops.
     *
     * @param id its id
     * @param stopped how many accounts it stops, whatever the others do: a gate that does not match, an exclusion that does
     * @param left how many accounts neither it nor any before it stops
     */
    public record Stage(String id, long stopped, long left) {}
}
