package io.github.icp4j.score;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.icp4j.account.Account;
import io.github.icp4j.account.AccountBatch;
import io.github.icp4j.account.AccountBatchBuilder;
import io.github.icp4j.profile.Criterion;
import io.github.icp4j.profile.IdealCustomerProfile;
import io.github.icp4j.profile.Portfolio;
import io.github.icp4j.profile.ProfileBuilder;
import io.github.icp4j.profile.Trigger;
import io.github.icp4j.testing.RandomAccounts;
import io.github.icp4j.testing.RandomProfiles;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Variants of a profile, which share much of what a batch computes, score as each does alone. */
class PortfolioVariantsProperties {
    @Property(tries = 40)
    void variants_of_a_random_profile_score_in_one_pass_as_they_do_apart(@ForAll long seed) {
        Random random = new Random(seed);
        IdealCustomerProfile profile = RandomProfiles.profile(random);
        List<IdealCustomerProfile> variants = IntStream.range(0, 2 + random.nextInt(5))
                .mapToObj(i -> variant(profile, i, random))
                .toList();
        PortfolioScorer scorer = PortfolioScorer.of(new Portfolio("Variants", variants));
        List<Account> accounts = RandomAccounts.accounts(random, profile, 1 + random.nextInt(400));
        AccountBatchBuilder builder = AccountBatch.builder(profile.schema());
        accounts.forEach(builder::add);
        AccountBatch batch = builder.build();
        PortfolioScoreBatch detailed = PortfolioScoreBatch.detailed();
        PortfolioScoreBatch basic = PortfolioScoreBatch.basic();

        scorer.score(batch, RandomAccounts.AS_OF, detailed);
        scorer.score(batch, RandomAccounts.AS_OF, basic);

        for (int row = 0; row < accounts.size(); row++) {
            List<Score> apart =
                    scorer.score(accounts.get(row), RandomAccounts.AS_OF).scores();
            for (int i = 0; i < variants.size(); i++) {
                Score expected = apart.get(i);
                ScoreBatch found = basic.scores().get(i);
                assertThat(detailed.scores().get(i).toScore(row))
                        .as("seed %d, variant %d", seed, i)
                        .isEqualTo(expected);
                assertThat(List.of(found.status(row), found.score(row), found.coverage(row), found.tierName(row)))
                        .as("seed %d, variant %d", seed, i)
                        .containsExactly(
                                expected.status(),
                                expected.value().hundredths(),
                                expected.coverage().hundredths(),
                                expected.tier());
            }
        }
    }

    /** The profile without some of its parts, and now and then with another least coverage. */
    private static IdealCustomerProfile variant(IdealCustomerProfile profile, int number, Random random) {
        ProfileBuilder variant = profile.toBuilder().name("Variant " + number);
        List<String> optional = java.util.stream.Stream.concat(
                        profile.criteria().stream().skip(1).map(Criterion::id),
                        profile.triggers().stream().map(Trigger::id))
                .toList();
        optional.stream().filter(id -> random.nextInt(4) == 0).forEach(variant::remove);
        if (random.nextInt(4) == 0) {
            variant.minCoverage(random.nextInt(90));
        }
        return variant.build();
    }
}
