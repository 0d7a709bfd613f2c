package io.github.icp4j.benchmarks.scaling;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.icp4j.account.AccountBatch;
import io.github.icp4j.benchmarks.w20.W20Batch;
import io.github.icp4j.benchmarks.w20.W20Data;
import io.github.icp4j.profile.IdealCustomerProfile;
import io.github.icp4j.profile.Portfolio;
import io.github.icp4j.score.ReferenceScoring;
import io.github.icp4j.score.ScoreBatch;
import io.github.icp4j.score.Scorer;
import java.util.HashSet;
import org.junit.jupiter.api.Test;

class WideProfilesTest {
    private static final AccountBatch BATCH = W20Batch.of(W20Data.of(300, 7), 0, 300);

    @Test
    void a_wide_profile_has_as_many_parts_as_asked_for_and_scores_as_the_reference_does() {
        IdealCustomerProfile profile = WideProfiles.wide(200);
        assertThat(profile.criteria()).hasSize(180);
        assertThat(profile.triggers()).hasSize(20);
        assertScoresAsTheReference(profile, BATCH);
    }

    @Test
    void profiles_with_a_spine_differ_in_four_parts() {
        Portfolio portfolio = WideProfiles.spine(30);
        assertThat(portfolio.profiles()).hasSize(30);
        var first = new HashSet<>(portfolio.profiles().get(1).criteria());
        first.removeAll(portfolio.profiles().get(2).criteria());
        assertThat(first).hasSize(4);
        assertThat(portfolio.profiles().get(29).gates())
                .isEqualTo(portfolio.profiles().get(0).gates());
        assertScoresAsTheReference(portfolio.profiles().get(29), BATCH);
    }

    @Test
    void drawn_accounts_score_as_the_reference_does() {
        DrawnAccounts accounts = new DrawnAccounts(300, 1_000, 30, 50);
        assertScoresAsTheReference(accounts.profile(), accounts.batch());
    }

    private static void assertScoresAsTheReference(IdealCustomerProfile profile, AccountBatch batch) {
        ReferenceScoring reference = new ReferenceScoring(profile);
        ScoreBatch scores = ScoreBatch.detailed();
        Scorer.of(profile).score(batch, W20Data.AS_OF, scores);
        for (int row = 0; row < batch.size(); row++) {
            assertThat(scores.toScore(row)).isEqualTo(reference.score(batch.account(row), W20Data.AS_OF));
        }
    }
}
