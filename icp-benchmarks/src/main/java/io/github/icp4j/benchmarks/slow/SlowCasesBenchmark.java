package io.github.icp4j.benchmarks.slow;

import io.github.icp4j.account.AccountBatch;
import io.github.icp4j.score.ReferenceScoring;
import io.github.icp4j.score.Score;
import io.github.icp4j.score.ScoreBatch;
import io.github.icp4j.score.Scorer;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The known-slow cases; one operation scores all accounts. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xms2g", "-Xmx2g"})
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
public class SlowCasesBenchmark {
    /** A case, and room for its scores. */
    @State(Scope.Benchmark)
    @SuppressWarnings("NullAway.Init") // JMH fills the states
    public static class Job {
        /** Which case. */
        @Param
        public SlowCase slowCase;

        /** How many accounts one operation scores. */
        @Param("100000")
        public int accounts;

        final ScoreBatch into = ScoreBatch.detailed();
        Scorer scorer;
        AccountBatch batch;

        @Setup
        public void make() {
            scorer = Scorer.of(slowCase.icp());
            batch = slowCase.accounts(accounts);
            scorer.score(batch, SlowCase.AS_OF, into);
            ReferenceScoring reference = new ReferenceScoring(slowCase.icp());
            for (int row = 0; row < accounts; row += 97) {
                Score expected = reference.score(batch.account(row), SlowCase.AS_OF);
                if (!expected.equals(into.toScore(row))) {
                    throw new IllegalStateException(
                            slowCase + " gives in row " + row + ": " + into.toScore(row) + ", not " + expected);
                }
            }
        }
    }

    @Benchmark
    public ScoreBatch batch(Job job) {
        job.scorer.score(job.batch, SlowCase.AS_OF, job.into);
        return job.into;
    }
}
