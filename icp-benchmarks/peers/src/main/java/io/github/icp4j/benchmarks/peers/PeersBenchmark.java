package io.github.icp4j.benchmarks.peers;

import io.github.icp4j.account.AccountBatch;
import io.github.icp4j.benchmarks.w20.Agreement;
import io.github.icp4j.benchmarks.w20.HandWritten;
import io.github.icp4j.benchmarks.w20.Scores;
import io.github.icp4j.benchmarks.w20.W20Batch;
import io.github.icp4j.benchmarks.w20.W20Data;
import io.github.icp4j.benchmarks.w20.W20Profile;
import io.github.icp4j.score.ScoreBatch;
import io.github.icp4j.score.Scorer;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
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

/** Other software on the workload W20, beside this library and hand-written code; one operation scores all accounts. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xms6g", "-Xmx6g"})
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 4, time = 2)
@SuppressWarnings("NullAway.Init") // JMH fills the states
public class PeersBenchmark {
    /** The companies. */
    @State(Scope.Benchmark)
    public static class Workload {
        /** How many one operation scores. */
        @Param("1000000")
        public int accounts;

        W20Data data;
        Scores expected;

        @Setup
        public void draw() {
            data = W20Data.of(accounts, W20Data.SEED);
            expected = Agreement.check(data, 1_024);
        }
    }

    /** A peer that has shown that it gives the right results. */
    abstract static class Checked {
        private final Function<W20Data, Peer> maker;
        private Peer peer;

        Checked(Function<W20Data, Peer> maker) {
            this.maker = maker;
        }

        /** Makes the peer and compares its results. */
        @Setup
        public void make(Workload workload) {
            peer = maker.apply(workload.data);
            peer.score();
            Agreement.check(getClass().getSimpleName(), workload.expected, peer.scores());
        }

        final void score() {
            peer.score();
        }

        @TearDown
        public void close() throws Exception {
            peer.close();
        }
    }

    /** DuckDB on one thread. */
    @State(Scope.Benchmark)
    public static class OneDuck extends Checked {
        /** Made by JMH. */
        public OneDuck() {
            super(data -> new DuckDb(data, 1));
        }
    }

    /** DuckDB on two threads. */
    @State(Scope.Benchmark)
    public static class TwoDucks extends Checked {
        /** Made by JMH. */
        public TwoDucks() {
            super(data -> new DuckDb(data, 2));
        }
    }

    /** Janino. */
    @State(Scope.Benchmark)
    public static class OneJanino extends Checked {
        /** Made by JMH. */
        public OneJanino() {
            super(JaninoScript::new);
        }
    }

    /** The Common Expression Language. */
    @State(Scope.Benchmark)
    public static class OneCel extends Checked {
        /** Made by JMH. */
        public OneCel() {
            super(Cel::new);
        }
    }

    /** Easy Rules. */
    @State(Scope.Benchmark)
    public static class OneEasyRules extends Checked {
        /** Made by JMH. */
        public OneEasyRules() {
            super(EasyRules::new);
        }
    }

    /** Evrete. */
    @State(Scope.Benchmark)
    public static class OneEvrete extends Checked {
        /** Made by JMH. */
        public OneEvrete() {
            super(Evrete::new);
        }
    }

    /** This library, and hand-written code. */
    @State(Scope.Benchmark)
    public static class Ours {
        final Scorer scorer = Scorer.of(W20Profile.profile());
        final ScoreBatch into = ScoreBatch.basic();
        AccountBatch batch;
        HandWritten handWritten;
        Scores scores;

        @Setup
        public void make(Workload workload) {
            batch = W20Batch.of(workload.data, 0, workload.accounts);
            handWritten = HandWritten.of(workload.data);
            scores = new Scores(workload.accounts);
        }
    }

    @Benchmark
    public ScoreBatch icpBatch(Ours ours) {
        ours.scorer.score(ours.batch, W20Data.AS_OF, ours.into);
        return ours.into;
    }

    @Benchmark
    public Scores handWritten(Ours ours) {
        ours.handWritten.score(0, ours.scores.size(), ours.scores);
        return ours.scores;
    }

    @Benchmark
    public void duckDb(OneDuck peer) {
        peer.score();
    }

    @Benchmark
    public void duckDbTwoThreads(TwoDucks peer) {
        peer.score();
    }

    @Benchmark
    public void janino(OneJanino peer) {
        peer.score();
    }

    @Benchmark
    public void cel(OneCel peer) {
        peer.score();
    }

    @Benchmark
    public void easyRules(OneEasyRules peer) {
        peer.score();
    }

    @Benchmark
    public void evrete(OneEvrete peer) {
        peer.score();
    }
}
