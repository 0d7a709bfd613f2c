package io.github.icp4j.benchmarks;

import io.github.icp4j.benchmarks.report.ReportRun;
import java.io.IOException;

/**
 * Runs all suites and writes {@code docs/benchmarks.md} with its pictures.
 *
 * <p>{@code java -cp icp-benchmarks/target/benchmarks.jar io.github.icp4j.benchmarks.BenchmarkReport [--write-only]
 * [SUITE...]}, in the project's folder. What has been measured is kept in {@code icp-benchmarks/target/results}; a suite whose
 * results are there is not run again, so that a run can be interrupted. {@code --write-only} measures nothing. With names of
 * suites, only those are measured.
 */
public final class BenchmarkReport {
    private BenchmarkReport() {}

    /** Measures and writes. */
    public static void main(String[] args) throws IOException, InterruptedException {
        System.setProperty("java.awt.headless", "true");
        // The memory of records can be measured only so.
        System.setProperty("jol.magicFieldOffset", "true");
        new ReportRun(args).run();
    }
}
