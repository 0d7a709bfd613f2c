package io.github.icp4j.score;

import static java.util.Objects.requireNonNull;

import io.github.icp4j.account.Account;
import io.github.icp4j.account.AccountBatch;
import io.github.icp4j.account.AccountMapping;
import io.github.icp4j.account.BadValueException;
import io.github.icp4j.profile.IdealCustomerProfile;
import io.github.icp4j.validate.InvalidProfileException;
import io.github.icp4j.validate.Validator;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Scores accounts against one profile.
 *
 * <p>Made once for a profile, then used for any number of accounts by any number of threads: immutable. Every score has an
 * as-of date given by the caller; nothing reads a clock.
 *
 * <pre>{@code
 * Scorer scorer = Scorer.of(icp);
 * Score score = scorer.score(account, LocalDate.of(2026, 11, 1));
 * System.out.println(scorer.explain(account, LocalDate.of(2026, 11, 1)).toText());
 * }</pre>
 */
public final class Scorer {
    private static final Logger LOG = LoggerFactory.getLogger(Scorer.class);

    private final IdealCustomerProfile profile;
    private final String fingerprint;
    private final ReferenceScorer reference;
    private final Explainer explainer;
    private final SingleScoring single;
    private final BatchScoring batches;
    private volatile @Nullable Meaning latest;

    private Scorer(IdealCustomerProfile profile) {
        this.profile = profile;
        fingerprint = profile.fingerprint();
        reference = new ReferenceScorer(profile);
        explainer = new Explainer(profile, reference);
        single = new SingleScoring(profile, reference.names());
        batches = new BatchScoring(List.of(profile), List.of(reference.names()));
        LOG.debug("scorer of profile '{}', fingerprint {}", profile.name(), fingerprint);
    }

    /**
     * A scorer for a profile.
     *
     * @throws InvalidProfileException with every fault, where the profile has any
     */
    public static Scorer of(IdealCustomerProfile profile) {
        Validator.validate(profile).orThrow(profile.name());
        return new Scorer(profile);
    }

    /** The profile that this scores against. */
    public IdealCustomerProfile profile() {
        return profile;
    }

    /** The profile's fingerprint. */
    public String fingerprint() {
        return fingerprint;
    }

    /**
     * What an account scores on a date.
     *
     * @throws BadValueException where a value is of another type than its attribute in the profile
     */
    public Score score(Account account, LocalDate asOf) {
        Meaning meaning = meaning(asOf);
        return single.score(single.prepare(account), meaning.day, meaning.identity);
    }

    /**
     * An account made ready to be scored by this scorer, on one date or on many.
     *
     * @throws BadValueException where a value is of another type than its attribute in the profile
     */
    public PreparedAccount prepare(Account account) {
        return single.prepare(account);
    }

    /**
     * What a prepared account scores on a date; nothing but the score is allocated.
     *
     * @throws IllegalArgumentException where another scorer has prepared it
     */
    public Score score(PreparedAccount account, LocalDate asOf) {
        if (account.scoring() != single) {
            throw new IllegalArgumentException("account '" + account.id() + "' was prepared by another scorer");
        }
        Meaning meaning = meaning(asOf);
        return single.score(account, meaning.day, meaning.identity);
    }

    /**
     * Scores all accounts of a batch, row by row the same as each alone.
     *
     * <p>Costs nanoseconds an account. Once {@code into} has been filled with a batch of that size before, nothing is
     * allocated. Several threads may score batches at once, each into a batch of its own.
     *
     * @param into takes the scores; what it held before is gone
     * @throws IllegalArgumentException where the batch has an attribute of the profile with another type
     */
    public void score(AccountBatch accounts, LocalDate asOf, ScoreBatch into) {
        into.begin(accounts, identity(asOf), profile);
        batches.score(accounts, asOf.toEpochDay(), new ScoreBatch[] {into});
    }

    /**
     * Scores all accounts of a batch on several threads, with the same results.
     *
     * @param into takes the scores; what it held before is gone
     * @param executor runs all threads but the caller's own, which works too
     * @param threads how many threads to use, at least 1
     * @throws IllegalArgumentException where the batch has an attribute of the profile with another type
     */
    public void score(AccountBatch accounts, LocalDate asOf, ScoreBatch into, Executor executor, int threads) {
        if (threads < 1) {
            throw new IllegalArgumentException("threads must be at least 1, but was " + threads);
        }
        into.begin(accounts, identity(asOf), profile);
        batches.score(accounts, asOf.toEpochDay(), new ScoreBatch[] {into}, executor, threads);
    }

    /**
     * How batches are scored, step by step: for those who want to know why a profile is fast or slow.
     *
     * <p>A plane holds one bit an account, a lane one number. This is the plan for accounts of which everything is known;
     * what is unknown in a batch adds steps. The text is for people and changes from release to release.
     */
    public String describe() {
        return batches.inWords(false);
    }

    ReferenceScorer reference() {
        return reference;
    }

    ResolvedNames names() {
        return reference.names();
    }

    /**
     * Why an account scores what it scores on a date.
     *
     * @throws BadValueException where a value is of another type than its attribute in the profile
     */
    public Explanation explain(Account account, LocalDate asOf) {
        Evaluation evaluation = reference.evaluate(account, asOf);
        return explainer.explain(account, evaluation, reference.score(account, evaluation, identity(asOf)));
    }

    /**
     * Scores a caller's own objects, lazily and in their order.
     *
     * @param sources the objects; taken one by one as the result is
     * @param mapping how they are read as accounts
     * @param asOf the date that ages are counted to
     * @param setAside told of every object that cannot be scored; the others go on
     * @return the objects that could be scored, with their scores
     */
    public <T> Stream<Scored<T>> scoreAll(
            Stream<T> sources, AccountMapping<T> mapping, LocalDate asOf, Consumer<? super SetAside<T>> setAside) {
        requireNonNull(asOf, "asOf");
        requireNonNull(setAside, "setAside");
        AtomicLong position = new AtomicLong();
        return sources.sequential().mapMulti((source, sink) -> {
            long at = position.incrementAndGet();
            Score score;
            try {
                score = score(mapping.read(source), asOf);
            } catch (BadValueException e) {
                setAside.accept(SetAside.of(at, source, e));
                return;
            }
            // Outside the try: what the caller's own code throws further down the stream is not about this account.
            sink.accept(new Scored<>(at, source, score));
        });
    }

    /** Scores a caller's own objects, as {@link #scoreAll(Stream, AccountMapping, LocalDate, Consumer)} does. */
    public <T> Stream<Scored<T>> scoreAll(
            Iterable<T> sources, AccountMapping<T> mapping, LocalDate asOf, Consumer<? super SetAside<T>> setAside) {
        return scoreAll(StreamSupport.stream(sources.spliterator(), false), mapping, asOf, setAside);
    }

    /**
     * The best qualified of a caller's own objects, best first, in memory for so many.
     *
     * @param size how many, at least 1
     */
    public <T> List<Scored<T>> top(
            int size,
            Stream<T> sources,
            AccountMapping<T> mapping,
            LocalDate asOf,
            Consumer<? super SetAside<T>> setAside) {
        TopScores<T> top = new TopScores<>(size);
        scoreAll(sources, mapping, asOf, setAside).forEach(top::offer);
        return top.bestFirst();
    }

    Identity identity(LocalDate asOf) {
        return meaning(asOf).identity;
    }

    /** What scores on a date have in common; mostly that of the score before. */
    private Meaning meaning(LocalDate asOf) {
        Meaning known = latest;
        if (known == null || !known.identity.asOf().equals(asOf)) {
            known = new Meaning(new Identity(profile.name(), profile.version(), asOf, fingerprint), asOf.toEpochDay());
            latest = known;
        }
        return known;
    }

    /** The identity of scores, and their date as a day counted from 1970-01-01. */
    private record Meaning(Identity identity, long day) {}
}
