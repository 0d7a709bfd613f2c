package io.github.icp4j.review;

import io.github.icp4j.account.Account;
import io.github.icp4j.account.AccountBatch;
import io.github.icp4j.account.BadValueException;
import io.github.icp4j.profile.IdealCustomerProfile;
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
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Takes the accounts of a list one by one and makes an {@link Impact} of them; not safe for use by several threads.
 *
 * <p>{@link #add} gives each account's move, for callers who want all of them and not only examples.
 */
public final class ImpactReviewer {
    private static final int MOST_EXAMPLES = 20;
    private static final Comparator<AccountMove> LARGEST_FIRST = Comparator.comparing(ImpactReviewer::size)
            .reversed()
            .thenComparing(AccountMove::id)
            .thenComparing(AccountMove::before)
            .thenComparing(AccountMove::after)
            .thenComparing(AccountMove::tierBefore, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(AccountMove::tierAfter, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(AccountMove::statusBefore)
            .thenComparing(AccountMove::statusAfter)
            .thenComparing(move -> String.join("\n", move.why()));

    private final Scorer before;
    private final Scorer after;
    private final LocalDate asOf;
    private final Reasons reasons;
    private final Moves kinds;
    private @Nullable ImpactColumns columns;
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
        kinds = new Moves(this.before, this.after);
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
        AccountMove.Kind kind = kinds.kind(
                old.status(),
                now.status(),
                old.tier().orElse(null),
                now.tier().orElse(null),
                old.value().equals(now.value()));
        Optional<AccountMove> move = Optional.ofNullable(kind).map(each -> move(account, each, old, now));
        move.ifPresent(this::count);
        return move;
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

    /**
     * Adds the accounts of a batch: the same figures as adding them one by one.
     *
     * <p>Both versions score the batch in one pass; what moves costs some tens of nanoseconds more, and is explained once for
     * each combination of reasons.
     *
     * @throws IllegalArgumentException where the batch has an attribute of a profile with another type; nothing is added
     */
    public void add(AccountBatch batch) {
        columns().add(batch, new Counts(null));
    }

    /**
     * Adds the accounts of a batch and hands over every move, in the order of the accounts.
     *
     * @throws IllegalArgumentException where the batch has an attribute of a profile with another type; nothing is added
     */
    public void add(AccountBatch batch, Consumer<? super AccountMove> taker) {
        columns().add(batch, new Counts(Objects.requireNonNull(taker, "taker")));
    }

    private ImpactColumns columns() {
        ImpactColumns made = columns;
        if (made == null) {
            made = new ImpactColumns(before, after, asOf, reasons);
            columns = made;
        }
        return made;
    }

    /** Counts what is found in columns. */
    private final class Counts implements ImpactColumns.Taker {
        private final @Nullable Consumer<? super AccountMove> taker;

        Counts(@Nullable Consumer<? super AccountMove> taker) {
            this.taker = taker;
        }

        @Override
        public void counted(
                Status was, @Nullable String tierBefore, Status is, @Nullable String tierAfter, long number) {
            accounts += number;
            qualifiedBefore += was == Status.QUALIFIED ? number : 0;
            qualifiedAfter += is == Status.QUALIFIED ? number : 0;
            tiers.merge(new Impact.TierMove(orNone(tierBefore), orNone(tierAfter)), number, Long::sum);
        }

        @Override
        public boolean moved(AccountMove.Kind kind, int size) {
            moves.merge(kind, 1L, Long::sum);
            PriorityQueue<AccountMove> kept = examples.get(kind);
            boolean small = kept != null && kept.size() == MOST_EXAMPLES && size(kept.element()) > size;
            return taker != null || !small;
        }

        @Override
        public void wanted(AccountMove move) {
            keep(move);
            if (taker != null) {
                taker.accept(move);
            }
        }

        @Override
        public void reasons(List<String> told) {
            told.forEach(reason -> why.merge(reason, 1L, Long::sum));
        }
    }

    private static String orNone(@Nullable String tier) {
        return tier == null ? "-" : tier;
    }

    private void count(AccountMove move) {
        moves.merge(move.kind(), 1L, Long::sum);
        move.why().forEach(reason -> why.merge(reason, 1L, Long::sum));
        keep(move);
    }

    private void keep(AccountMove move) {
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
        Map<String, Long> all = new TreeMap<>(why);
        if (columns != null) {
            columns.groups()
                    .forEach(group -> group.why().forEach(reason -> all.merge(reason, group.accounts(), Long::sum)));
        }
        all.entrySet().stream()
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
