package io.github.icp4j.benchmarks.report;

import io.github.icp4j.account.AccountBatch;
import io.github.icp4j.benchmarks.w20.W20Batch;
import io.github.icp4j.benchmarks.w20.W20Data;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** What we want of the library's speed, each with what was measured. */
final class Goals {
    private static final int ACCOUNTS = 1_000_000;
    private static final ToDoubleFunction<Measurement> CPU = Measurement::cpuMilliseconds;
    private static final ToDoubleFunction<Measurement> WALL = Measurement::milliseconds;

    private final Measurements all;
    private final int java;

    Goals(Measurements all, int java) {
        this.all = all;
        this.java = java;
    }

    List<Goal> list() {
        Measurements w20 = all.of("w20", java);
        Measurements ingest = all.of("ingest", java);
        AccountBatch batch = W20Batch.of(W20Data.of(ACCOUNTS, W20Data.SEED), 0, ACCOUNTS);
        double bytes = BatchMemory.bytes(batch);
        return List.of(
                Goal.atLeast("W20, `handWritten` : `icpBatch`", 15, w20.ratio("handWritten", "icpBatch", CPU), "×"),
                Goal.atLeast(
                        "W20, `criteriaObjects` : `icpBatch`", 150, w20.ratio("criteriaObjects", "icpBatch", CPU), "×"),
                Goal.atLeast(
                        "W20, `criteriaObjects` : `handWritten` (is the opponent strong?)",
                        9,
                        w20.ratio("criteriaObjects", "handWritten", CPU),
                        "×"),
                Goal.atLeast("W20, `icpBatch` on one thread : on two", 1.75, twoThreads(), "×"),
                Goal.atLeast(
                        "W20, `memoryRoof` as a share of `icpBatch`",
                        33,
                        w20.ratio("memoryRoof", "icpBatch", CPU).times(100),
                        " %"),
                Goal.atMost("W20, `icpBatchAll` : `icpBatch`", 2, w20.ratio("icpBatchAll", "icpBatch", CPU), "×"),
                Goal.atLeast("worst of twenty random profiles, reference : batch", 40, worstRandom(), "×"),
                Goal.atLeast(
                        "W20, DuckDB on one thread : `icpBatch`",
                        40,
                        all.of("peers", java).ratio("duckDb", "icpBatch", CPU),
                        "×"),
                Goal.atMost("W20, `icpSingle` : `handWritten`", 1.5, w20.ratio("icpSingle", "handWritten", CPU), "×"),
                Goal.atMost("allocated by `icpSingle`, an account", 64, bytes(w20, "icpSingle"), " B"),
                Goal.atMost("allocated by `icpBatch`, an account", 0, bytes(w20, "icpBatch"), " B"),
                Goal.atMost("memory of a W20 account in a batch, all told", 64, Spread.of(bytes), " B"),
                Goal.atMost(
                        "building a batch from row objects : `criteriaObjects` scoring them",
                        0.5,
                        ingest.ratio("rowsToColumns", "criteriaObjects", CPU),
                        "×"),
                Goal.atMost(
                        "command line, JSON Lines to scores : the parser alone",
                        1.5,
                        ingest.ratio("jsonLinesToScores", "jsonLinesParserAlone", CPU),
                        "×"),
                Goal.atMost(
                        "command line, CSV to scores : the parser alone",
                        1.5,
                        ingest.ratio("csvToScores", "csvParserAlone", CPU),
                        "×"),
                Goal.atMost("30 profiles that share a spine : 1", 8, growth("profiles", "30", "1"), "×"),
                Goal.atMost("200 criteria : 20, on the same columns", 6, growth("criteria", "200", "20"), "×"));
    }

    private static Spread bytes(Measurements w20, String method) {
        // To a tenth of a byte: JMH's own thread allocates a little in every run.
        return w20.figure(method, each -> Math.rint(10 * each.bytes() / each.accounts()) / 10);
    }

    private Spread twoThreads() {
        Measurements both = all.of("w20-two-threads", java);
        Spread one = both.with("threads", "1").figure("icpBatch", WALL);
        Spread two = both.with("threads", "2").figure("icpBatch", WALL);
        return one.isMeasured() && two.isMeasured() ? Spread.of(one.median() / two.median()) : Spread.of();
    }

    private Spread worstRandom() {
        Measurements random = all.of("random", java);
        return random.values("profile").stream()
                .map(profile -> random.with("profile", profile).ratio("reference", "batch", CPU))
                .filter(Spread::isMeasured)
                .min((a, b) -> Double.compare(a.median(), b.median()))
                .orElse(Spread.of());
    }

    private Spread growth(String method, String to, String from) {
        Measurements scaling = all.of("scaling", java);
        Spread large = scaling.with(method, to).figure(method, CPU);
        Spread small = scaling.with(method, from).figure(method, CPU);
        return large.isMeasured() && small.isMeasured() ? Spread.of(large.median() / small.median()) : Spread.of();
    }
}
