package io.github.icp4j.score;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.icp4j.account.Account;
import io.github.icp4j.account.AccountBatch;
import io.github.icp4j.account.AccountBatchBuilder;
import io.github.icp4j.account.columns.TileShape;
import io.github.icp4j.profile.IdealCustomerProfile;
import io.github.icp4j.testing.RandomAccounts;
import io.github.icp4j.testing.RandomProfiles;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Property;

/** A batch gives to the last digit what the reference gives for each account alone. */
class BatchScoringProperties {
    @Property(tries = 400)
    void every_row_of_a_batch_scores_as_its_account_does_alone(@ForAll long seed) {
        assertThat(new Difference(seed, 60).find()).as("seed %d", seed).isEmpty();
    }

    @Property(tries = 5)
    void so_does_every_row_of_a_batch_of_several_lanes(@ForAll long seed) {
        assertThat(new Difference(seed, 3_000).find()).as("seed %d", seed).isEmpty();
    }

    @Property(tries = 200)
    void so_it_does_where_many_criteria_look_at_few_attributes(@ForAll long seed) {
        assertThat(new Difference(seed, 60, RandomProfiles::ofFewAttributes).find())
                .as("seed %d", seed)
                .isEmpty();
    }

    @Property(tries = 3, generation = GenerationMode.RANDOMIZED)
    void an_account_scores_alike_in_every_tile(@ForAll long seed) {
        Random random = new Random(seed);
        IdealCustomerProfile profile = RandomProfiles.profile(random);
        List<Account> accounts = RandomAccounts.accounts(random, profile, 101);
        Scorer scorer = Scorer.of(profile);
        AccountBatchBuilder builder = AccountBatch.builder(profile.schema());
        ScoreBatch scores = ScoreBatch.detailed();
        int rows = TileShape.MAX_ROWS + 5_000;
        for (int row = 0; row < rows; row++) {
            builder.add(accounts.get(row % accounts.size()));
        }
        scorer.score(builder.build(), RandomAccounts.AS_OF, scores);

        List<Score> first =
                IntStream.range(0, accounts.size()).mapToObj(scores::toScore).toList();
        for (int row = accounts.size(); row < rows; row++) {
            assertThat(scores.toScore(row)).as("seed %d, row %d", seed, row).isEqualTo(first.get(row % first.size()));
        }
    }
}
