package io.github.icp4j.review;

import io.github.icp4j.account.Account;
import io.github.icp4j.account.BadValueException;
import io.github.icp4j.profile.IdealCustomerProfile;
import io.github.icp4j.profile.Tier;
import io.github.icp4j.score.Score;
import io.github.icp4j.score.Scorer;
import io.github.icp4j.score.Status;
import io.github.icp4j.validate.InvalidProfileException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Takes the accounts of a list one by one and makes an {@link Impact} of them; not safe for use by several threads.
 *
 * <p>{@link #add} gives each account's move, for callers who want all of them and not only examples.
 */
public final class ImpactReviewer {
    private static final int MOST_EXAMPLES = 20;
    private static final Comparator<AccountMove> LARGEST_FIRST =
            Comparator.comparing(ImpactReviewer::size).reversed().thenComparing(AccountMove::id);

    private final Scorer before;
    private final Scorer after;
    private final LocalDate asOf;
    private final Reasons reasons;
    private final Map<AccountMove.Kind, Long> moves = new EnumMap<>(AccountMove.Kind.class);
    private final Map<Impact.TierMove, Long> tiers =
            new TreeMap<>(Comparator.comparing(Impact.TierMove::from).thenComparing(Impact.TierMove::to));
    private final Map<String, Long> why = new TreeMap<>();
    private final Map<AccountMove.Kind, PriorityQueue<AccountMove>> examples = new EnumMap<>(AccountMove.Kind.class);
    private long accounts;
    private long setAside;
    private long qualifiedBefore;
    private long qualifiedAfter;

    private ImpactReviewer(IdealCustomerProfile before, IdealCustomerProfile after, LocalDate asOf) {
        this.before = Scorer.of(before);
        this.after = Scorer.of(after);
        this.asOf = Objects.requireNonNull(asOf, "asOf");
        reasons = new Reasons(before, after);
    }

    /**
     * A reviewer that has no account yet.
     *
     * @throws InvalidProfileException with every fault, where either profile has any
     */
    public static ImpactReviewer of(IdealCustomerProfile before, IdealCustomerProfile after, LocalDate asOf) {
        return new ImpactReviewer(before, after, asOf);
    }

    /**
     * Adds an account.
     *
     * @return how it moves, or empty where it stays where it is, or has a value of another type than its attribute and is
     *     counted as set aside
     */
    public Optional<AccountMove> add(Account account) {
        Score old;
        Score now;
        try {
            old = before.score(account, asOf);
            now = after.score(account, asOf);
        } catch (BadValueException e) {
            setAside++;
            return Optional.empty();
        }
        accounts++;
        qualifiedBefore += old.status() == Status.QUALIFIED ? 1 : 0;
        qualifiedAfter += now.status() == Status.QUALIFIED ? 1 : 0;
        tiers.merge(new Impact.TierMove(old.tier().orElse("-"), now.tier().orElse("-")), 1L, Long::sum);
        Optional<AccountMove> move = kind(old, now).map(kind -> move(account, kind, old, now));
        move.ifPresent(this::count);
        return move;
    }

    private Optional<AccountMove.Kind> kind(Score old, Score now) {
        boolean qualified = old.status() == Status.QUALIFIED;
        if (qualified != (now.status() == Status.QUALIFIED)) {
            return Optional.of(qualified ? AccountMove.Kind.LEAVES : AccountMove.Kind.ENTERS);
        }
        if (!qualified) {
            return old.status() == now.status() ? Optional.empty() : Optional.of(AccountMove.Kind.STATUS_CHANGES);
        }
        if (old.tier().equals(now.tier())) {
            return old.value().equals(now.value()) ? Optional.empty() : Optional.of(AccountMove.Kind.SCORES_OTHERWISE);
        }
        int rank = rank(old.tier().orElse(null), before);
        int other = rank(now.tier().orElse(null), before);
        if (rank < 0 || other < 0) {
            rank = rank(old.tier().orElse(null), after);
            other = rank(now.tier().orElse(null), after);
        }
        if (rank < 0 || other < 0) {
            return Optional.of(AccountMove.Kind.SCORES_OTHERWISE);
        }
        return Optional.of(other < rank ? AccountMove.Kind.RISES : AccountMove.Kind.FALLS);
    }

    /** 0 for the highest tier; one beyond the lowest for none; -1 for a tier that the profile does not have. */
    private static int rank(@Nullable String tier, Scorer scorer) {
        List<Tier> highestFirst = scorer.profile().tiers();
        if (tier == null) {
            return highestFirst.size();
        }
        return highestFirst.stream().map(Tier::name).toList().indexOf(tier);
    }

    private AccountMove move(Account account, AccountMove.Kind kind, Score old, Score now) {
        List<String> told = reasons.of(before.explain(account, asOf), after.explain(account, asOf));
        return new AccountMove(
                account.id(),
                kind,
                old.status(),
                now.status(),
                old.tier().orElse(null),
                now.tier().orElse(null),
                old.value(),
                now.value(),
                told);
    }

    private void count(AccountMove move) {
        moves.merge(move.kind(), 1L, Long::sum);
        move.why().forEach(reason -> why.merge(reason, 1L, Long::sum));
        PriorityQueue<AccountMove> kept =
                examples.computeIfAbsent(move.kind(), key -> new PriorityQueue<>(LARGEST_FIRST.reversed()));
        kept.add(move);
        if (kept.size() > MOST_EXAMPLES) {
            kept.remove();
        }
    }

    private static int size(AccountMove move) {
        return Math.abs(move.after().hundredths() - move.before().hundredths());
    }

    /** The impact on all accounts added so far. */
    public Impact impact() {
        Map<String, Long> mostFirst = new LinkedHashMap<>();
        why.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .forEach(entry -> mostFirst.put(entry.getKey(), entry.getValue()));
        Map<AccountMove.Kind, List<AccountMove>> listed = new EnumMap<>(AccountMove.Kind.class);
        examples.forEach((kind, kept) -> {
            List<AccountMove> sorted = new ArrayList<>(kept);
            sorted.sort(LARGEST_FIRST);
            listed.put(kind, List.copyOf(sorted));
        });
        return new Impact(accounts, setAside, qualifiedBefore, qualifiedAfter, moves, tiers, mostFirst, listed);
    }
}
