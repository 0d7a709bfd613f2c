package io.github.icp4j.benchmarks.scaling;

import io.github.icp4j.account.AccountBatch;
import io.github.icp4j.benchmarks.w20.W20Batch;
import io.github.icp4j.benchmarks.w20.W20Data;
import io.github.icp4j.benchmarks.w20.W20Profile;
import io.github.icp4j.profile.IdealCustomerProfile;
import io.github.icp4j.score.PortfolioScoreBatch;
import io.github.icp4j.score.PortfolioScorer;
import io.github.icp4j.score.ScoreBatch;
import io.github.icp4j.score.Scorer;
import java.time.LocalDate;
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

/** How the cost of scoring a batch grows, one dimension a method; one operation scores all accounts. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xms8g", "-Xmx8g"})
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 3, timeUnit = TimeUnit.MILLISECONDS, time = 500)
@SuppressWarnings("NullAway.Init") // JMH fills the states
public class ScalingBenchmark {
    private static final int MANY = 200_000;

    /** A profile, a batch, and room for the scores. */
    abstract static class Job {
        final ScoreBatch into = ScoreBatch.basic();
        LocalDate asOf = W20Data.AS_OF;
        Scorer scorer;
        AccountBatch batch;

        ScoreBatch score() {
            scorer.score(batch, asOf, into);
            return into;
        }

        final void workload(IdealCustomerProfile profile, int accounts) {
            scorer = Scorer.of(profile);
            batch = W20Batch.of(W20Data.of(accounts, W20Data.SEED), 0, accounts);
        }

        final void drawn(DrawnAccounts accounts) {
            scorer = Scorer.of(accounts.profile());
            batch = accounts.batch();
        }
    }

    /** More and more accounts. */
    @State(Scope.Benchmark)
    public static class Accounts extends Job {
        /** How many. */
        @Param({"10000", "100000", "1000000", "10000000"})
        public int accounts;

        @Setup
        public void make() {
            workload(W20Profile.profile(), accounts);
        }
    }

    /** More and more criteria. */
    @State(Scope.Benchmark)
    public static class Criteria extends Job {
        /** How many. */
        @Param({"10", "20", "50", "200", "1000"})
        public int criteria;

        @Setup
        public void make() {
            workload(WideProfiles.wide(criteria), MANY);
        }
    }

    /** More and more profiles. */
    @State(Scope.Benchmark)
    public static class Profiles {
        /** How many. */
        @Param({"1", "3", "10", "30"})
        public int profiles;

        AccountBatch batch;
        PortfolioScorer scorer;
        PortfolioScoreBatch into;

        @Setup
        public void make() {
            scorer = PortfolioScorer.of(WideProfiles.spine(profiles));
            into = PortfolioScoreBatch.basic();
            batch = W20Batch.of(W20Data.of(MANY, W20Data.SEED), 0, MANY);
        }
    }

    /** More and more distinct names. */
    @State(Scope.Benchmark)
    public static class Names extends Job {
        /** How many. */
        @Param({"10", "100", "1000", "10000", "100000", "1000000"})
        public int names;

        @Setup
        public void make() {
            drawn(new DrawnAccounts(MANY, names, 10, 50));
        }
    }

    /** More and more that is unknown. */
    @State(Scope.Benchmark)
    public static class Unknown extends Job {
        /** How many values of a hundred. */
        @Param({"0", "10", "30", "60", "90"})
        public int unknownPercent;

        @Setup
        public void make() {
            drawn(new DrawnAccounts(MANY, 150, unknownPercent, 50));
        }
    }

    /** A gate that rejects more and more. */
    @State(Scope.Benchmark)
    public static class Gates extends Job {
        /** How many accounts of a hundred. */
        @Param({"1", "10", "50", "90", "99"})
        public int rejectedPercent;

        @Setup
        public void make() {
            drawn(new DrawnAccounts(MANY, 150, 10, rejectedPercent));
        }
    }

    @Benchmark
    public ScoreBatch accounts(Accounts job) {
        return job.score();
    }

    @Benchmark
    public ScoreBatch criteria(Criteria job) {
        return job.score();
    }

    @Benchmark
    public Scorer compile(Criteria job) {
        return Scorer.of(job.scorer.profile());
    }

    @Benchmark
    public PortfolioScoreBatch profiles(Profiles job) {
        job.scorer.score(job.batch, W20Data.AS_OF, job.into);
        return job.into;
    }

    @Benchmark
    public ScoreBatch names(Names job) {
        return job.score();
    }

    @Benchmark
    public ScoreBatch unknown(Unknown job) {
        return job.score();
    }

    @Benchmark
    public ScoreBatch gates(Gates job) {
        return job.score();
    }
}
