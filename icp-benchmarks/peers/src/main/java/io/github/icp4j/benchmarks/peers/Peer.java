package io.github.icp4j.benchmarks.peers;

/** Somebody else's way of scoring the workload. */
interface Peer extends AutoCloseable {
    /** Scores all companies, and keeps the results until the next time. */
    void score();

    /** The results of the last time. */
    io.github.icp4j.benchmarks.w20.Scores scores();

    @Override
    default void close() {}
}
