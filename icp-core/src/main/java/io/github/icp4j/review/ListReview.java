package io.github.icp4j.review;

import static java.util.Objects.requireNonNull;

import io.github.icp4j.account.Account;
import io.github.icp4j.account.AccountBatch;
import io.github.icp4j.profile.IdealCustomerProfile;
import io.github.icp4j.score.Status;
import io.github.icp4j.validate.InvalidProfileException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a profile does to a list of accounts: the funnel, how everything splits the list, what is known, what to look up.
 *
 * <pre>{@code
 * ListReview review = ListReview.of(icp, accounts.stream(), LocalDate.of(2026, 11, 1));
 * System.out.println(review.qualified() + " of " + review.accounts() + " qualify");
 * }</pre>
 *
 * <p>Made in one pass over the accounts, in memory that does not grow with their number beyond stated bounds: 10,000
 * different values of each attribute, hashes of four million accounts to find duplicates, a hundred accounts one fact away.
 * Immutable.
 *
 * @param profile the profile's name
 * @param version the author's version of it, or null
 * @param fingerprint the profile's fingerprint
 * @param asOf the date that ages were counted to
 * @param accounts how many accounts were reviewed
 * @param setAside how many could not be, since a value is of another type than its attribute
 * @param statuses the accounts of each status
 * @param tiers the qualified accounts of each tier, highest first; those below the lowest under {@code -}
 * @param certainTiers the qualified accounts whose tier no unknown value can change
 * @param scores the scores of the qualified accounts
 * @param funnel the steps from all accounts to the qualified ones, in the profile's order
 * @param splits how each criterion, then each trigger splits the list
 * @param coverage what is known of each attribute asked for, what would be worth looking up most first
 * @param accountsOneFactAway how many accounts a single fact could bring into the highest tier
 * @param oneFactAway the hundred of them that would score highest
 * @param values how the values of each attribute asked for, and the names of events, are distributed
 * @param unknownValues values that the profile's names do not cover
 * @param duplicates accounts that stand in the list more than once
 * @param dirty values that can hardly be right, most frequent first
 * @param findings what was found and is not accepted, severest first
 * @param accepted what was found and the profile's authors accept
 */
public record ListReview(
        String profile,
        @Nullable String version,
        String fingerprint,
        LocalDate asOf,
        long accounts,
        long setAside,
        Map<Status, Long> statuses,
        Map<String, Long> tiers,
        long certainTiers,
        ScoreDistribution scores,
        List<FunnelStep> funnel,
        List<Split> splits,
        List<AttributeCoverage> coverage,
        long accountsOneFactAway,
        List<NearMiss> oneFactAway,
        List<ValueCounts> values,
        List<UnknownValues> unknownValues,
        Duplicates duplicates,
        List<DirtyField> dirty,
        List<Finding> findings,
        List<Acceptance> accepted) {
    /** Copies the collections. */
    public ListReview {
        requireNonNull(profile, "profile");
        statuses = Collections.unmodifiableMap(new EnumMap<>(statuses));
        tiers = Collections.unmodifiableMap(new LinkedHashMap<>(tiers));
        funnel = List.copyOf(funnel);
        splits = List.copyOf(splits);
        coverage = List.copyOf(coverage);
        oneFactAway = List.copyOf(oneFactAway);
        values = List.copyOf(values);
        unknownValues = List.copyOf(unknownValues);
        dirty = List.copyOf(dirty);
        findings = List.copyOf(findings);
        accepted = List.copyOf(accepted);
    }

    /**
     * Reviews a list with standard thresholds.
     *
     * @throws InvalidProfileException with every fault, where the profile has any
     */
    public static ListReview of(IdealCustomerProfile profile, Stream<Account> accounts, LocalDate asOf) {
        ListReviewer reviewer = ListReviewer.of(profile, asOf);
        accounts.sequential().forEach(reviewer::add);
        return reviewer.review(ReviewThresholds.standard());
    }

    /**
     * Reviews a list that is in columns, with standard thresholds: the same figures, at about the cost of scoring it.
     *
     * @throws InvalidProfileException with every fault, where the profile has any
     * @throws IllegalArgumentException where a batch has an attribute of the profile with another type
     */
    public static ListReview ofBatches(IdealCustomerProfile profile, Stream<AccountBatch> batches, LocalDate asOf) {
        ListReviewer reviewer = ListReviewer.of(profile, asOf);
        batches.sequential().forEach(reviewer::add);
        return reviewer.review(ReviewThresholds.standard());
    }

    /** The number of qualified accounts. */
    public long qualified() {
        return statuses.getOrDefault(Status.QUALIFIED, 0L);
    }

    /** The share of accounts that qualify, in percent; 0 for an empty list. */
    public double percentQualified() {
        return accounts == 0 ? 0 : 100.0 * qualified() / accounts;
    }

    /** Whether a hundred accounts of the list qualify: if nobody can name them, there is no market. */
    public boolean passesHundredAccountsTest() {
        return qualified() >= 100;
    }
}
