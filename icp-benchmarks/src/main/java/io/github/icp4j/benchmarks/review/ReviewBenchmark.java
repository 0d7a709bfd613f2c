package io.github.icp4j.benchmarks.review;

import io.github.icp4j.account.Account;
import io.github.icp4j.account.AccountBatch;
import io.github.icp4j.benchmarks.w20.W20Batch;
import io.github.icp4j.benchmarks.w20.W20Data;
import io.github.icp4j.benchmarks.w20.W20Profile;
import io.github.icp4j.profile.IdealCustomerProfile;
import io.github.icp4j.review.Impact;
import io.github.icp4j.review.ListReview;
import io.github.icp4j.review.WhatIf;
import io.github.icp4j.score.ScoreBatch;
import io.github.icp4j.score.Scorer;
import java.math.BigDecimal;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** A review of the workload's companies, and what a change of its profile does to them, beside scoring them. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xms1g", "-Xmx1g"})
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 2)
public class ReviewBenchmark {
    private static final int ACCOUNTS = 400_000;
    private static final int FEW = 4_000;

    /** The companies in columns, and few of them as objects. */
    @State(Scope.Benchmark)
    @SuppressWarnings("NullAway.Init") // JMH fills the states
    public static class Companies {
        final IdealCustomerProfile profile = W20Profile.profile();
        final IdealCustomerProfile changed = WhatIf.of(profile)
                .drop("tiny")
                .points("salesforce", BigDecimal.TEN)
                .profile();
        final Scorer scorer = Scorer.of(profile);
        final ScoreBatch into = ScoreBatch.detailed();
        AccountBatch batch;
        List<Account> few;

        /** Makes the companies, and compares both ways on the few. */
        @Setup
        public void make() {
            W20Data data = W20Data.of(ACCOUNTS, W20Data.SEED);
            batch = W20Batch.of(data, 0, ACCOUNTS);
            few = IntStream.range(0, FEW).mapToObj(batch::account).toList();
            AccountBatch same = W20Batch.of(data, 0, FEW);
            ListReview review = ListReview.ofBatches(profile, Stream.of(same), W20Data.AS_OF);
            Impact impact = Impact.ofBatches(profile, changed, Stream.of(same), W20Data.AS_OF);
            if (!review.equals(ListReview.of(profile, few.stream(), W20Data.AS_OF))
                    || !impact.equals(Impact.of(profile, changed, few.stream(), W20Data.AS_OF))) {
                throw new IllegalStateException("accounts in columns are reviewed otherwise than one by one");
            }
        }
    }

    @Benchmark
    @OperationsPerInvocation(ACCOUNTS)
    public ScoreBatch score(Companies companies) {
        companies.scorer.score(companies.batch, W20Data.AS_OF, companies.into);
        return companies.into;
    }

    @Benchmark
    @OperationsPerInvocation(ACCOUNTS)
    public ListReview review(Companies companies) {
        return ListReview.ofBatches(companies.profile, Stream.of(companies.batch), W20Data.AS_OF);
    }

    @Benchmark
    @OperationsPerInvocation(ACCOUNTS)
    public Impact impact(Companies companies) {
        return Impact.ofBatches(companies.profile, companies.changed, Stream.of(companies.batch), W20Data.AS_OF);
    }

    @Benchmark
    @OperationsPerInvocation(FEW)
    public ListReview reviewOneByOne(Companies companies) {
        return ListReview.of(companies.profile, companies.few.stream(), W20Data.AS_OF);
    }

    @Benchmark
    @OperationsPerInvocation(FEW)
    public Impact impactOneByOne(Companies companies) {
        return Impact.of(companies.profile, companies.changed, companies.few.stream(), W20Data.AS_OF);
    }
}
