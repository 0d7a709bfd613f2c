package io.github.icp4j.review;

import io.github.icp4j.account.Account;
import io.github.icp4j.account.AccountBatch;
import io.github.icp4j.profile.IdealCustomerProfile;
import io.github.icp4j.validate.InvalidProfileException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What a change of a profile does to a list of accounts: who enters, who leaves, who changes tier, and why.
 *
 * @param accounts how many accounts were compared
 * @param setAside how many could not be, since a value is of another type than its attribute
 * @param qualifiedBefore how many qualified with the profile as it was
 * @param qualifiedAfter how many qualify with the changed one
 * @param moves how many move in each way; those that do not move are not among them
 * @param tiers how many went from one tier to another, the same tier too; {@code -} stands for none
 * @param why how many accounts each part of the change moves, most first
 * @param examples of each way the accounts whose score changes most, twenty at most
 */
public record Impact(
        long accounts,
        long setAside,
        long qualifiedBefore,
        long qualifiedAfter,
        Map<AccountMove.Kind, Long> moves,
        Map<TierMove, Long> tiers,
        Map<String, Long> why,
        Map<AccountMove.Kind, List<AccountMove>> examples) {
    /** Copies the collections. */
    public Impact {
        moves = Collections.unmodifiableMap(new EnumMap<>(moves));
        tiers = Collections.unmodifiableMap(new LinkedHashMap<>(tiers));
        why = Collections.unmodifiableMap(new LinkedHashMap<>(why));
        examples = Collections.unmodifiableMap(new EnumMap<>(examples));
    }

    /**
     * From one tier to another.
     *
     * @param from the tier before, {@code -} for none
     * @param to the tier after, {@code -} for none
     */
    public record TierMove(String from, String to) {}

    /**
     * Compares what two versions of a profile make of a list.
     *
     * @throws InvalidProfileException with every fault, where either profile has any
     */
    public static Impact of(
            IdealCustomerProfile before, IdealCustomerProfile after, Stream<Account> accounts, LocalDate asOf) {
        ImpactReviewer reviewer = ImpactReviewer.of(before, after, asOf);
        accounts.sequential().forEach(reviewer::add);
        return reviewer.impact();
    }

    /**
     * Compares what two versions of a profile make of a list that is in columns: the same figures, much faster.
     *
     * @throws InvalidProfileException with every fault, where either profile has any
     * @throws IllegalArgumentException where a batch has an attribute of a profile with another type
     */
    public static Impact ofBatches(
            IdealCustomerProfile before, IdealCustomerProfile after, Stream<AccountBatch> batches, LocalDate asOf) {
        ImpactReviewer reviewer = ImpactReviewer.of(before, after, asOf);
        batches.sequential().forEach(reviewer::add);
        return reviewer.impact();
    }

    /** How many accounts move in this way. */
    public long count(AccountMove.Kind kind) {
        return moves.getOrDefault(kind, 0L);
    }

    /** All examples, in the order of the ways to move. */
    public List<AccountMove> allExamples() {
        List<AccountMove> all = new ArrayList<>();
        examples.values().forEach(all::addAll);
        return all;
    }
}
