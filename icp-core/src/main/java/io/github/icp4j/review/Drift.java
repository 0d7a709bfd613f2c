package io.github.icp4j.review;

import io.github.icp4j.score.Status;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What has changed between two reviews of one profile, on two snapshots of the accounts or on two dates.
 *
 * <p>How far a distribution has moved is told by the population stability index, the sum over ranges of (share now - share
 * before) * ln(share now / share before). Below 0.1 it has hardly moved, from 0.25 on it has moved a lot.
 *
 * @param before the first review
 * @param after the second
 * @param scores the index of the scores of qualified accounts, in ten ranges
 * @param attributes what has moved of each attribute, and of the names of events, most first
 * @param tiers the accounts of each tier before and now, highest first; {@code -} below the lowest
 * @param statuses the accounts of each status before and now
 */
public record Drift(
        ListReview before,
        ListReview after,
        double scores,
        List<AttributeDrift> attributes,
        Map<String, BeforeAndAfter> tiers,
        Map<Status, BeforeAndAfter> statuses) {
    /** Copies the collections. */
    public Drift {
        attributes = List.copyOf(attributes);
        tiers = Collections.unmodifiableMap(new LinkedHashMap<>(tiers));
        statuses = Collections.unmodifiableMap(new EnumMap<>(statuses));
    }

    /**
     * A number of accounts, twice.
     *
     * @param before the first
     * @param after the second
     */
    public record BeforeAndAfter(long before, long after) {}

    /**
     * Compares two reviews.
     *
     * @throws IllegalArgumentException where they are of profiles that mean different things
     */
    public static Drift between(ListReview before, ListReview after) {
        if (!before.fingerprint().equals(after.fingerprint())) {
            throw new IllegalArgumentException("drift is between two lists with one profile, but these are reviews of '"
                    + before.profile() + "' and '" + after.profile()
                    + "', which mean different things; compare the profiles instead");
        }
        return new Drift(
                before,
                after,
                Stability.index(before.scores().tens(), after.scores().tens()),
                AttributeDrift.between(before, after),
                tiers(before, after),
                statuses(before, after));
    }

    private static Map<String, BeforeAndAfter> tiers(ListReview before, ListReview after) {
        Set<String> names = new LinkedHashSet<>(before.tiers().keySet());
        names.addAll(after.tiers().keySet());
        Map<String, BeforeAndAfter> tiers = new LinkedHashMap<>();
        for (String name : names) {
            tiers.put(
                    name,
                    new BeforeAndAfter(
                            before.tiers().getOrDefault(name, 0L), after.tiers().getOrDefault(name, 0L)));
        }
        return tiers;
    }

    private static Map<Status, BeforeAndAfter> statuses(ListReview before, ListReview after) {
        Map<Status, BeforeAndAfter> statuses = new EnumMap<>(Status.class);
        for (Status status : new TreeSet<>(List.of(Status.values()))) {
            statuses.put(
                    status,
                    new BeforeAndAfter(
                            before.statuses().getOrDefault(status, 0L),
                            after.statuses().getOrDefault(status, 0L)));
        }
        return statuses;
    }

    /** The attributes that have moved a lot: an index from 0.25 on. */
    public List<AttributeDrift> moved() {
        List<AttributeDrift> moved = new ArrayList<>(attributes);
        moved.removeIf(attribute -> attribute.index() < Stability.MUCH);
        return List.copyOf(moved);
    }
}
