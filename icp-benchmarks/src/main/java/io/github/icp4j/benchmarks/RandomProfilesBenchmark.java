package io.github.icp4j.benchmarks;

import io.github.icp4j.account.Account;
import io.github.icp4j.account.AccountBatch;
import io.github.icp4j.account.AccountBatchBuilder;
import io.github.icp4j.benchmarks.w20.Scores;
import io.github.icp4j.benchmarks.written.WrittenProfile;
import io.github.icp4j.benchmarks.written.WrittenScorer;
import io.github.icp4j.profile.IdealCustomerProfile;
import io.github.icp4j.profile.Tier;
import io.github.icp4j.score.ReferenceScoring;
import io.github.icp4j.score.Score;
import io.github.icp4j.score.ScoreBatch;
import io.github.icp4j.score.Scorer;
import io.github.icp4j.testing.RandomAccounts;
import io.github.icp4j.testing.RandomProfiles;
import java.util.List;
import java.util.Random;
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
import org.openjdk.jmh.infra.Blackhole;

/**
 * Twenty profiles that nobody designed for speed, on messy accounts that fit them: the batch against the plain evaluator, and
 * against straight-line code that a generator writes for each of them.
 *
 * <p>One operation scores all accounts. What counts is the worst ratio of the twenty.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xms2g", "-Xmx2g"})
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, timeUnit = TimeUnit.MILLISECONDS, time = 500)
public class RandomProfilesBenchmark {
    private static final int AS_OF = Math.toIntExact(RandomAccounts.AS_OF.toEpochDay());

    /** A random profile and accounts, after a check that both ways agree on every one of them. */
    @State(Scope.Benchmark)
    @SuppressWarnings("NullAway.Init") // JMH fills the states
    public static class Workload {
        /** Which profile: the seed that makes it. */
        @Param({
            "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "13", "14", "15", "16", "17", "18", "19",
            "20"
        })
        public int profile;

        /** How many accounts one operation scores. */
        @Param("8192")
        public int accounts;

        List<Account> objects;
        AccountBatch columns;
        ReferenceScoring reference;
        Scorer scorer;
        ScoreBatch basic;
        ScoreBatch detailed;
        WrittenScorer written;
        Scores scores;

        @Setup
        public void draw() {
            Random random = new Random(profile);
            IdealCustomerProfile icp = RandomProfiles.profile(random);
            objects = RandomAccounts.accounts(random, icp, accounts);
            AccountBatchBuilder builder = AccountBatch.builder(icp.schema());
            objects.forEach(builder::add);
            columns = builder.build();
            reference = new ReferenceScoring(icp);
            scorer = Scorer.of(icp);
            basic = ScoreBatch.basic();
            detailed = ScoreBatch.detailed();
            written = WrittenProfile.scorer(icp, objects);
            scores = new Scores(objects.size());
            check(icp.tiers().stream().map(Tier::name).toList());
        }

        private void check(List<String> tiers) {
            written.score(AS_OF, scores);
            scorer.score(columns, RandomAccounts.AS_OF, basic);
            scorer.score(columns, RandomAccounts.AS_OF, detailed);
            for (int row = 0; row < objects.size(); row++) {
                Score expected = reference.score(objects.get(row), RandomAccounts.AS_OF);
                boolean same = expected.equals(detailed.toScore(row))
                        && basic.status(row) == expected.status()
                        && basic.score(row) == expected.value().hundredths()
                        && basic.coverage(row) == expected.coverage().hundredths()
                        && basic.tierName(row).equals(expected.tier())
                        && scores.status[row] == WrittenProfile.code(expected.status())
                        && scores.score[row] == expected.value().hundredths()
                        && scores.coverage[row] == expected.coverage().hundredths()
                        && scores.tier[row]
                                == expected.tier().map(tiers::indexOf).orElse(-1);
                if (!same) {
                    throw new IllegalStateException("row " + row + " of profile " + profile + " scores "
                            + detailed.toScore(row) + ", or written out " + scores.score[row] + ", not " + expected);
                }
            }
        }
    }

    @Benchmark
    public ScoreBatch batch(Workload workload) {
        workload.scorer.score(workload.columns, RandomAccounts.AS_OF, workload.basic);
        return workload.basic;
    }

    @Benchmark
    public ScoreBatch batchAll(Workload workload) {
        workload.scorer.score(workload.columns, RandomAccounts.AS_OF, workload.detailed);
        return workload.detailed;
    }

    @Benchmark
    public Scores written(Workload workload) {
        workload.written.score(AS_OF, workload.scores);
        return workload.scores;
    }

    @Benchmark
    public void reference(Workload workload, Blackhole results) {
        for (Account account : workload.objects) {
            results.consume(workload.reference.score(account, RandomAccounts.AS_OF));
        }
    }
}
