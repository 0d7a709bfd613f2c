package io.github.icp4j.benchmarks.report;

import java.util.List;

/**
 * Benchmarks that are run together, so that their times can be compared.
 *
 * @param name what its files are called
 * @param jar the jar with the benchmarks
 * @param rounds how often it is run; ratios are taken within a round
 * @param arguments what JMH is told
 */
record Suite(String name, Jar jar, int rounds, List<String> arguments) {
    /** Which jar. */
    enum Jar {
        OURS,
        PEERS
    }

    Suite {
        arguments = List.copyOf(arguments);
    }

    /** All suites, those of the goals first. */
    static List<Suite> all() {
        return List.of(
                ours("w20", 2, "W20Benchmark", "-f", "1", "-p", "threads=1"),
                ours("w20-two-threads", 5, "W20Benchmark.(icpBatch|handWritten)$", "-f", "1"),
                peers("peers", "PeersBenchmark.(icpBatch|handWritten|duckDb|duckDbTwoThreads|janino)$", "1000000"),
                peers("peers-by-object", "PeersBenchmark.(icpBatch|cel|easyRules|evrete)$", "100000"),
                ours("random", 1, "RandomProfilesBenchmark.(batch|written|reference)$"),
                ours("ingest", 1, "IngestBenchmark"),
                ours("scaling", 1, "ScalingBenchmark"),
                ours("slow", 1, "SlowCasesBenchmark"));
    }

    private static Suite peers(String name, String benchmarks, String accounts) {
        return new Suite(name, Jar.PEERS, 1, List.of(benchmarks, "-p", "accounts=" + accounts));
    }

    private static Suite ours(String name, int rounds, String... arguments) {
        return new Suite(name, Jar.OURS, rounds, List.of(arguments));
    }
}
