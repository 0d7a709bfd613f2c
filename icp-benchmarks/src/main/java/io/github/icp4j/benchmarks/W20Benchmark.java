package io.github.icp4j.benchmarks;

import io.github.icp4j.account.AccountBatch;
import io.github.icp4j.account.AccountMapping;
import io.github.icp4j.benchmarks.w20.Agreement;
import io.github.icp4j.benchmarks.w20.Companies;
import io.github.icp4j.benchmarks.w20.Company;
import io.github.icp4j.benchmarks.w20.CriteriaObjects;
import io.github.icp4j.benchmarks.w20.HandWritten;
import io.github.icp4j.benchmarks.w20.MemoryRoof;
import io.github.icp4j.benchmarks.w20.Scores;
import io.github.icp4j.benchmarks.w20.W20Accounts;
import io.github.icp4j.benchmarks.w20.W20Batch;
import io.github.icp4j.benchmarks.w20.W20Data;
import io.github.icp4j.benchmarks.w20.W20Profile;
import io.github.icp4j.benchmarks.w20.Workers;
import io.github.icp4j.score.PreparedAccount;
import io.github.icp4j.score.ScoreBatch;
import io.github.icp4j.score.Scorer;
import java.util.List;
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
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * The workload W20: one operation scores all accounts, so that the times of the competitors compare directly.
 *
 * <p>With two threads they share the same accounts: the library's batches by its own means, the others by halves. The
 * operation ends with the slower thread.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
        value = 2,
        jvmArgsAppend = {"-Xms6g", "-Xmx6g"})
@Warmup(iterations = 8, time = 2)
@Measurement(iterations = 5, time = 1)
@SuppressWarnings("NullAway.Init") // JMH fills the states
public class W20Benchmark {
    /** The accounts, after a check that all competitors agree on them. */
    @State(Scope.Benchmark)
    public static class Workload {
        /** How many accounts one operation scores. */
        @Param("1000000")
        public int accounts;

        /** How many threads share an operation. */
        @Param({"1", "2"})
        public int threads;

        W20Data data;
        Workers workers;

        @Setup
        public void draw() {
            data = W20Data.of(accounts, W20Data.SEED);
            Agreement.check(data, 64);
            workers = new Workers(threads);
        }

        @TearDown
        public void stop() {
            workers.close();
        }

        int begin(int share) {
            return workers.begin(share, accounts);
        }
    }

    /** The accounts as records of strings and hash sets. */
    @State(Scope.Benchmark)
    public static class Records {
        final CriteriaObjects criteria = new CriteriaObjects();
        final Scorer scorer = Scorer.of(W20Profile.profile());
        final AccountMapping<Company> mapping = W20Accounts.mapping();
        List<Company> companies;

        @Setup
        public void make(Workload workload) {
            companies = Companies.of(workload.data, 0, workload.accounts);
        }
    }

    /** The accounts as coded records, and room for their scores. */
    @State(Scope.Benchmark)
    public static class CodedRecords {
        HandWritten handWritten;
        Scores scores;

        @Setup
        public void make(Workload workload) {
            handWritten = HandWritten.of(workload.data);
            scores = new Scores(workload.accounts);
        }
    }

    /** The accounts as the library's own objects, made ready to be scored. */
    @State(Scope.Benchmark)
    public static class Accounts {
        final Scorer scorer = Scorer.of(W20Profile.profile());
        List<PreparedAccount> accounts;

        @Setup
        public void make(Workload workload) {
            AccountMapping<Company> mapping = W20Accounts.mapping();
            accounts = Companies.of(workload.data, 0, workload.accounts).stream()
                    .map(company -> scorer.prepare(mapping.read(company)))
                    .toList();
        }
    }

    /** The accounts in columns, and room for their scores. */
    @State(Scope.Benchmark)
    public static class Columns {
        final Scorer scorer = Scorer.of(W20Profile.profile());
        final ScoreBatch basic = ScoreBatch.basic();
        final ScoreBatch detailed = ScoreBatch.detailed();
        AccountBatch batch;

        @Setup
        public void make(Workload workload) {
            batch = W20Batch.of(workload.data, 0, workload.accounts);
        }

        ScoreBatch score(ScoreBatch into, Workload workload) {
            if (workload.threads == 1) {
                scorer.score(batch, W20Data.AS_OF, into);
            } else {
                scorer.score(batch, W20Data.AS_OF, into, workload.workers.others(), workload.threads);
            }
            return into;
        }
    }

    /** As many bytes as the batch path reads. */
    @State(Scope.Benchmark)
    public static class Bytes {
        MemoryRoof memory;

        @Setup
        public void make(Workload workload) {
            memory = new MemoryRoof(W20Batch.bytesRead(workload.data));
        }
    }

    @Benchmark
    public ScoreBatch icpBatch(Workload workload, Columns columns) {
        return columns.score(columns.basic, workload);
    }

    @Benchmark
    public ScoreBatch icpBatchAll(Workload workload, Columns columns) {
        return columns.score(columns.detailed, workload);
    }

    @Benchmark
    public void memoryRoof(Workload workload, Bytes bytes, Blackhole results) {
        workload.workers.run(share -> results.consume(bytes.memory.read(share, workload.threads)));
    }

    @Benchmark
    public void criteriaObjects(Workload workload, Records records, Blackhole results) {
        workload.workers.run(share -> {
            for (int i = workload.begin(share); i < workload.begin(share + 1); i++) {
                results.consume(records.criteria.score(records.companies.get(i), W20Data.AS_OF));
            }
        });
    }

    @Benchmark
    public Scores handWritten(Workload workload, CodedRecords coded) {
        workload.workers.run(
                share -> coded.handWritten.score(workload.begin(share), workload.begin(share + 1), coded.scores));
        return coded.scores;
    }

    @Benchmark
    public Scores handWrittenEarlyExit(Workload workload, CodedRecords coded) {
        workload.workers.run(share ->
                coded.handWritten.scoreWithEarlyExit(workload.begin(share), workload.begin(share + 1), coded.scores));
        return coded.scores;
    }

    @Benchmark
    public void icpSingle(Workload workload, Accounts accounts, Blackhole results) {
        workload.workers.run(share -> {
            for (int i = workload.begin(share); i < workload.begin(share + 1); i++) {
                results.consume(accounts.scorer.score(accounts.accounts.get(i), W20Data.AS_OF));
            }
        });
    }

    @Benchmark
    public void icpSingleFromRecord(Workload workload, Records records, Blackhole results) {
        workload.workers.run(share -> {
            for (int i = workload.begin(share); i < workload.begin(share + 1); i++) {
                results.consume(records.scorer.score(records.mapping.read(records.companies.get(i)), W20Data.AS_OF));
            }
        });
    }
}
