package io.github.icp4j.cli.score;

import io.github.icp4j.cli.account.AccountRow;
import io.github.icp4j.score.Score;
import io.github.icp4j.score.ScoreBatch;
import io.github.icp4j.score.Status;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Counts what a run has read, scored and set aside. Not safe for use by several threads. */
public final class Tally {
    /** How many bars the histogram has; each is so many percent wide. */
    public static final int BARS = 10;

    private static final int MOST_REASONS = 20;

    /** What differs between two reports of one kind: the values quoted, and numbers. */
    private static final Pattern VALUES = Pattern.compile("'.*?'(?!\\w)|\\d+");

    private final Map<Status, Count> statuses = new EnumMap<>(Status.class);
    private final Map<String, Map<String, Count>> tiers = new LinkedHashMap<>();
    private final Map<String, Reason> reasons = new LinkedHashMap<>();
    private final long[] histogram = new long[BARS];
    private long setAside;
    private long scored;

    /**
     * Why accounts were set aside.
     *
     * @param count how many
     * @param first the first of them
     * @param mixed whether these are the accounts of all kinds beyond those told one by one
     */
    public record Reason(long count, AccountRow.SetAside first, boolean mixed) {}

    /** Counts a score. */
    public void add(Score score) {
        add(
                score.status(),
                score.identity().profile(),
                score.tier().orElse(""),
                score.value().hundredths());
    }

    /** Counts the score of a row. */
    public void add(ScoreBatch scores, int row) {
        add(
                scores.status(row),
                scores.identity().profile(),
                scores.tierName(row).orElse(""),
                scores.score(row));
    }

    private void add(Status status, String profile, String tier, int hundredths) {
        scored++;
        statuses.computeIfAbsent(status, each -> new Count()).number++;
        if (status == Status.QUALIFIED) {
            Map<String, Count> ofProfile = tiers.computeIfAbsent(profile, name -> new LinkedHashMap<>());
            ofProfile.computeIfAbsent(tier, name -> new Count()).number++;
            histogram[Math.min(BARS - 1, hundredths / (10_000 / BARS))]++;
        }
    }

    private static final class Count {
        private long number;
    }

    /** Counts an account that was set aside. */
    public void add(AccountRow.SetAside row) {
        setAside++;
        String kind = row.attribute() + ": " + VALUES.matcher(row.reason()).replaceAll("");
        boolean known = reasons.size() < MOST_REASONS || reasons.containsKey(kind);
        reasons.merge(
                known ? kind : "",
                new Reason(1, row, !known),
                (before, one) -> new Reason(before.count() + 1, before.first(), before.mixed()));
    }

    /** How many accounts were read. */
    public long read() {
        return scored + setAside;
    }

    /** How many were scored. */
    public long scored() {
        return scored;
    }

    /** How many were set aside. */
    public long setAside() {
        return setAside;
    }

    /** How many were set aside for each kind of reason, in the order in which they were met. */
    public Collection<Reason> reasons() {
        return reasons.values();
    }

    /** How many have a status. */
    public long count(Status status) {
        Count count = statuses.get(status);
        return count == null ? 0 : count.number;
    }

    /** How many qualified accounts have each tier (empty for none) of each profile that is a best match. */
    public Map<String, Map<String, Long>> tiers() {
        Map<String, Map<String, Long>> counts = new LinkedHashMap<>();
        tiers.forEach((profile, ofProfile) -> {
            Map<String, Long> numbers = new LinkedHashMap<>();
            ofProfile.forEach((tier, count) -> numbers.put(tier, count.number));
            counts.put(profile, numbers);
        });
        return counts;
    }

    /** How many qualified accounts score within each bar, the last with 100 in it. */
    public long[] histogram() {
        return histogram.clone();
    }
}
