package io.github.icp4j.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.icp4j.account.Account;
import io.github.icp4j.account.AccountBatch;
import io.github.icp4j.account.AccountBatchBuilder;
import io.github.icp4j.attribute.Attributes;
import io.github.icp4j.attribute.Schema;
import io.github.icp4j.profile.Bounds;
import io.github.icp4j.profile.Condition;
import io.github.icp4j.profile.Criterion;
import io.github.icp4j.profile.IdealCustomerProfile;
import io.github.icp4j.profile.Portfolio;
import io.github.icp4j.testing.RandomAccounts;
import io.github.icp4j.testing.RandomProfiles;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** However accounts are cut into batches, and whoever scores them, the scores, their order and what is counted are the same. */
class BatchStreamProperties {
    private static final IdealCustomerProfile PROFILE = RandomProfiles.profile(new Random(4));
    private static final Scorer SCORER = Scorer.of(PROFILE);

    @Property(tries = 30)
    void a_stream_gives_every_score_in_order(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 3) int threads,
            @ForAll @IntRange(min = 1, max = 90) int cut) {
        List<Account> accounts = RandomAccounts.accounts(new Random(seed), PROFILE, 300);
        List<Score> found = new ArrayList<>();
        BatchTally tally = new BatchTally(PROFILE);
        TopRows top = new TopRows(7);

        long handedOn = BatchStream.of(SCORER, RandomAccounts.AS_OF)
                .threads(threads)
                .detailed()
                .run(batches(accounts, cut), (batch, scores) -> {
                    IntStream.range(0, batch.size()).mapToObj(scores::toScore).forEach(found::add);
                    tally.add(scores);
                    top.add(batch, scores);
                    return true;
                });

        List<Score> expected = accounts.stream()
                .map(account -> SCORER.score(account, RandomAccounts.AS_OF))
                .toList();
        assertThat(found).isEqualTo(expected);
        assertThat(handedOn).isEqualTo(300);
        checkTally(tally, expected);
        assertThat(top.bestFirst().stream().map(Scored::score).toList())
                .isEqualTo(expected.stream()
                        .filter(score -> score.status() == Status.QUALIFIED)
                        .sorted(Ranking.bestFirst())
                        .limit(7)
                        .toList());
    }

    private static void checkTally(BatchTally tally, List<Score> scores) {
        tally.byStatus()
                .forEach((status, count) -> assertThat(count)
                        .isEqualTo(scores.stream()
                                .filter(score -> score.status() == status)
                                .count()));
        for (int tier = 0; tier < PROFILE.tiers().size(); tier++) {
            String name = PROFILE.tiers().get(tier).name();
            assertThat(tally.byTier().get(tier))
                    .isEqualTo(scores.stream()
                            .filter(score -> score.tier().equals(Optional.of(name)))
                            .count());
        }
        assertThat(tally.histogram().stream().mapToLong(count -> count).sum())
                .isEqualTo(tally.byStatus().get(Status.QUALIFIED));
        List<String> before = new ArrayList<>();
        for (BatchTally.Stage stage : tally.funnel()) {
            before.add(stage.id());
            assertThat(stage.stopped())
                    .isEqualTo(scores.stream()
                            .filter(score -> score.failed().contains(stage.id()))
                            .count());
            assertThat(stage.left())
                    .isEqualTo(scores.stream()
                            .filter(score -> score.failed().stream().noneMatch(before::contains))
                            .count());
        }
    }

    @Property(tries = 40)
    void a_portfolio_scored_in_one_pass_is_its_profiles_scored_apart(@ForAll long seed) {
        Random random = new Random(seed);
        Portfolio portfolio = RandomProfiles.portfolio(random, 1 + random.nextInt(4));
        List<Account> accounts = RandomAccounts.accounts(random, portfolio.profiles(), 70);
        PortfolioScorer scorer = PortfolioScorer.of(portfolio);
        AccountBatchBuilder builder = AccountBatch.builder(Schema.of(portfolio.profiles().stream()
                .flatMap(profile -> profile.attributes().stream())
                .distinct()
                .toList()));
        accounts.forEach(builder::add);
        AccountBatch batch = builder.build();
        PortfolioScoreBatch detailed = PortfolioScoreBatch.detailed();
        PortfolioScoreBatch basic = PortfolioScoreBatch.basic();

        scorer.score(batch, RandomAccounts.AS_OF, detailed);
        scorer.score(batch, RandomAccounts.AS_OF, basic, Runnable::run, 2);

        for (int row = 0; row < accounts.size(); row++) {
            PortfolioScore expected = scorer.score(accounts.get(row), RandomAccounts.AS_OF);
            assertThat(detailed.toScore(row)).as("seed %d", seed).isEqualTo(expected);
            assertThat(basic.best(row)).isEqualTo(detailed.best(row));
            assertThat(basic.scores().get(0).score(row))
                    .isEqualTo(detailed.scores().get(0).score(row));
        }
    }

    @Test
    void variants_that_share_a_spine_score_as_they_do_apart() {
        List<IdealCustomerProfile> variants = IntStream.range(0, 6)
                .mapToObj(i -> PROFILE.toBuilder()
                        .name("Variant " + i)
                        .criterion(Criterion.of(
                                "own",
                                new Condition.InRange(Attributes.EMPLOYEES, Bounds.atLeast(10.0 * i)).points(3 + i)))
                        .build())
                .toList();
        PortfolioScorer scorer = PortfolioScorer.of(new Portfolio("Variants", variants));
        List<Account> accounts = RandomAccounts.accounts(new Random(3), PROFILE, 600);
        AccountBatchBuilder builder = AccountBatch.builder(PROFILE.schema());
        accounts.forEach(builder::add);
        PortfolioScoreBatch scores = PortfolioScoreBatch.detailed();

        scorer.score(builder.build(), RandomAccounts.AS_OF, scores);

        for (int row = 0; row < accounts.size(); row++) {
            assertThat(scores.toScore(row)).isEqualTo(scorer.score(accounts.get(row), RandomAccounts.AS_OF));
        }
    }

    @Test
    void several_threads_score_the_tiles_of_one_batch_as_one_does() {
        List<Account> accounts = RandomAccounts.accounts(new Random(9), PROFILE, 500);
        AccountBatchBuilder builder = AccountBatch.builder(PROFILE.schema());
        for (int i = 0; i < 100; i++) {
            accounts.forEach(builder::add);
        }
        AccountBatch batch = builder.build();
        ScoreBatch alone = ScoreBatch.basic();
        SCORER.score(batch, RandomAccounts.AS_OF, alone);
        Executor full = task -> {
            throw new RejectedExecutionException("no room");
        };
        Executor never = task -> {};
        ExecutorService pool = Executors.newFixedThreadPool(2);
        try {
            for (Executor executor : List.of(pool, full, never)) {
                ScoreBatch together = ScoreBatch.basic();
                SCORER.score(batch, RandomAccounts.AS_OF, together, executor, 3);
                for (int row = 0; row < batch.size(); row++) {
                    assertThat(together.score(row)).isEqualTo(alone.score(row));
                    assertThat(together.status(row)).isEqualTo(alone.status(row));
                }
            }
        } finally {
            pool.shutdown();
        }
    }

    @Test
    void a_receiver_that_wants_no_more_ends_the_stream_and_holds_the_source_back() {
        List<Account> accounts = RandomAccounts.accounts(new Random(1), PROFILE, 10);
        for (int threads : new int[] {1, 2}) {
            AtomicInteger taken = new AtomicInteger();
            Iterator<AccountBatch> endless = Stream.generate(() -> {
                        taken.incrementAndGet();
                        return batches(accounts, 10).next();
                    })
                    .iterator();
            AtomicInteger received = new AtomicInteger();
            long handedOn = BatchStream.of(SCORER, RandomAccounts.AS_OF)
                    .threads(threads)
                    .run(endless, (batch, scores) -> received.incrementAndGet() < 3);
            assertThat(handedOn).isEqualTo(30);
            assertThat(taken.get()).isLessThanOrEqualTo(3 + 2 * threads);
        }
    }

    @Test
    void an_interrupt_and_a_fault_of_the_receiver_end_the_stream() {
        List<Account> accounts = RandomAccounts.accounts(new Random(1), PROFILE, 10);
        for (int threads : new int[] {1, 2}) {
            BatchStream stream = BatchStream.of(SCORER, RandomAccounts.AS_OF).threads(threads);
            Thread.currentThread().interrupt();
            assertThatExceptionOfType(CancellationException.class)
                    .isThrownBy(() -> stream.run(batches(accounts, 5), (batch, scores) -> true));
            assertThat(Thread.interrupted()).isTrue();
            assertThatThrownBy(() -> stream.run(batches(accounts, 5), (batch, scores) -> {
                        throw new IllegalStateException("disk full");
                    }))
                    .hasMessage("disk full");
        }
    }

    private static Iterator<AccountBatch> batches(List<Account> accounts, int cut) {
        AccountBatchBuilder builder = AccountBatch.builder(PROFILE.schema());
        return IntStream.iterate(0, from -> from < accounts.size(), from -> from + cut)
                .mapToObj(from -> {
                    accounts.subList(from, Math.min(accounts.size(), from + cut))
                            .forEach(builder::add);
                    return builder.build();
                })
                .iterator();
    }
}
