package io.github.icp4j.benchmarks.w20;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;

/** Shares one operation among threads: each takes one share of the rows, and the operation ends with the last of them. */
public final class Workers implements AutoCloseable {
    /** What the names of the threads beside the caller's begin with. */
    public static final String THREAD = "icp-share-";

    private final int threads;
    private final ExecutorService others;

    /** So many threads, of which the caller is one. */
    public Workers(int threads) {
        this.threads = threads;
        AtomicInteger number = new AtomicInteger();
        others = Executors.newFixedThreadPool(
                Math.max(1, threads - 1), work -> new Thread(work, THREAD + number.incrementAndGet()));
    }

    /** The threads beside the caller's. */
    public Executor others() {
        return others;
    }

    /** The first row of a share, which is also the end of the one before. */
    public int begin(int share, int rows) {
        return (int) ((long) rows * share / threads);
    }

    /** Runs all shares and waits for them. */
    public void run(IntConsumer work) {
        List<Future<?>> running = new ArrayList<>();
        for (int share = 1; share < threads; share++) {
            int its = share;
            running.add(others.submit(() -> work.accept(its)));
        }
        work.accept(0);
        running.forEach(Workers::await);
    }

    private static void await(Future<?> share) {
        try {
            share.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException("a share of the work failed", e);
        }
    }

    @Override
    public void close() {
        others.shutdownNow();
    }
}
