package io.github.icp4j.score;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Work that another thread may do, and that the caller need not wait for where no thread has begun it: so callers that fill
 * an executor, and then wait in it for one another's work, come to an end.
 */
final class Helping implements Runnable {
    private final Runnable work;
    private final AtomicBoolean claimed = new AtomicBoolean();
    private final CompletableFuture<Boolean> done = new CompletableFuture<>();

    private Helping(Runnable work) {
        this.work = work;
    }

    /** Offers work to an executor; one that has no room leaves it to the caller. */
    static Helping offer(Executor executor, Runnable work) {
        Helping helping = new Helping(work);
        try {
            executor.execute(helping);
        } catch (RejectedExecutionException e) {
            helping.claimed.set(true);
            helping.done.complete(false);
        }
        return helping;
    }

    @Override
    public void run() {
        if (claimed.compareAndSet(false, true)) {
            try {
                work.run();
                done.complete(true);
            } catch (Throwable t) {
                done.completeExceptionally(t);
            }
        }
    }

    /** Waits for the work where a thread has begun it, and sees to it that none begins it later. */
    void join() {
        if (!claimed.compareAndSet(false, true)) {
            done.join();
        }
    }
}
