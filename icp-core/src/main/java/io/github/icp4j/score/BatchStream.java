package io.github.icp4j.score;

import static java.util.Objects.requireNonNull;

import io.github.icp4j.account.AccountBatch;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Scores batches as they come, on one or several threads, and hands them on in their order.
 *
 * <p>The caller's thread takes batches from the source and gives scored ones to the receiver; the others score in between.
 * At most two batches a thread are on their way at a time: a slow receiver holds the source back, and memory does not grow
 * with the length of the stream. The receiver ends the stream early by returning false; an interrupt and an exception,
 * wherever it is thrown, end it too. Immutable; may be run by several threads at once.
 *
 * <pre>{@code
 * BatchStream.of(scorer, asOf).threads(4).run(batches, (accounts, scores) -> {
 *     for (int row = 0; row < accounts.size(); row++) {
 *         out.write(accounts.id(row), scores.score(row));
 *     }
 *     return true;
 * });
 * }</pre>
 */
public final class BatchStream {
    private final Scorer scorer;
    private final LocalDate asOf;
    private final int threads;
    private final boolean details;

    private BatchStream(Scorer scorer, LocalDate asOf, int threads, boolean details) {
        this.scorer = scorer;
        this.asOf = asOf;
        this.threads = threads;
        this.details = details;
    }

    /** A stream scored against one profile, by the caller's thread alone, with status, score, tier and coverage. */
    public static BatchStream of(Scorer scorer, LocalDate asOf) {
        return new BatchStream(requireNonNull(scorer, "scorer"), requireNonNull(asOf, "asOf"), 1, false);
    }

    /**
     * This stream, scored by so many threads: 1 is the caller's alone, more are that many beside it.
     *
     * @throws IllegalArgumentException where the number is below 1
     */
    public BatchStream threads(int number) {
        if (number < 1) {
            throw new IllegalArgumentException("threads must be at least 1, but was " + number);
        }
        return new BatchStream(scorer, asOf, number, details);
    }

    /** This stream with everything that a {@link Score} has. */
    public BatchStream detailed() {
        return new BatchStream(scorer, asOf, threads, true);
    }

    /** Takes scored batches, in the order of the source. */
    @FunctionalInterface
    public interface Receiver {
        /**
         * Takes a batch.
         *
         * @param accounts the accounts
         * @param scores their scores, row by row; filled anew for a later batch once this returns
         * @return whether more is wanted
         */
        boolean take(AccountBatch accounts, ScoreBatch scores);
    }

    /**
     * Scores all batches of a source.
     *
     * @return how many accounts were handed on
     * @throws CancellationException where the caller's thread is interrupted, which stays set
     */
    public long run(Iterator<AccountBatch> source, Receiver receiver) {
        return threads == 1 ? runAlone(source, receiver) : runTogether(source, receiver);
    }

    private long runAlone(Iterator<AccountBatch> source, Receiver receiver) {
        ScoreBatch scores = newScores();
        long handedOn = 0;
        boolean wanted = true;
        while (wanted && source.hasNext()) {
            stopIfInterrupted(handedOn);
            AccountBatch accounts = source.next();
            scorer.score(accounts, asOf, scores);
            wanted = receiver.take(accounts, scores);
            handedOn += accounts.size();
        }
        return handedOn;
    }

    private static void stopIfInterrupted(long handedOn) {
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException("scoring was interrupted after " + handedOn + " accounts");
        }
    }

    private long runTogether(Iterator<AccountBatch> source, Receiver receiver) {
        ExecutorService executor = Executors.newFixedThreadPool(threads, daemons());
        try {
            return new Run(source, receiver, executor).all();
        } finally {
            executor.shutdownNow();
        }
    }

    private static ThreadFactory daemons() {
        AtomicInteger number = new AtomicInteger();
        return work -> {
            Thread thread = new Thread(work, "icp-batch-" + number.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        };
    }

    private ScoreBatch newScores() {
        return details ? ScoreBatch.detailed() : ScoreBatch.basic();
    }

    /** A batch on its way. */
    private record Underway(AccountBatch accounts, ScoreBatch scores, Future<?> scored) {}

    /** One run of the stream. */
    private final class Run {
        private final Iterator<AccountBatch> source;
        private final Receiver receiver;
        private final ExecutorService executor;
        private final Deque<Underway> underway = new ArrayDeque<>();
        private final Deque<ScoreBatch> free = new ArrayDeque<>();
        private long handedOn;

        Run(Iterator<AccountBatch> source, Receiver receiver, ExecutorService executor) {
            this.source = source;
            this.receiver = receiver;
            this.executor = executor;
        }

        long all() {
            boolean wanted = true;
            while (wanted && source.hasNext()) {
                if (underway.size() == 2 * threads) {
                    wanted = handOn();
                }
                if (wanted) {
                    begin(source.next());
                }
            }
            while (wanted && !underway.isEmpty()) {
                wanted = handOn();
            }
            return handedOn;
        }

        private void begin(AccountBatch accounts) {
            ScoreBatch scores = free.isEmpty() ? newScores() : free.pop();
            underway.add(new Underway(accounts, scores, executor.submit(() -> scorer.score(accounts, asOf, scores))));
        }

        private boolean handOn() {
            Underway first = underway.remove();
            // Asked for here too: waiting for what is done already does not notice an interrupt.
            stopIfInterrupted(handedOn);
            await(first.scored);
            boolean wanted = receiver.take(first.accounts, first.scores);
            handedOn += first.accounts.size();
            free.push(first.scores);
            return wanted;
        }

        private void await(Future<?> scored) {
            try {
                scored.get();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new CancellationException("scoring was interrupted after " + handedOn + " accounts");
            } catch (ExecutionException e) {
                if (e.getCause() instanceof RuntimeException cause) {
                    throw cause;
                }
                throw new IllegalStateException("a batch could not be scored", e.getCause());
            }
        }
    }
}
