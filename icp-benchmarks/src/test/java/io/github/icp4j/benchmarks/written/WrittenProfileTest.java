package io.github.icp4j.benchmarks.written;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.icp4j.account.Account;
import io.github.icp4j.benchmarks.w20.Scores;
import io.github.icp4j.profile.IdealCustomerProfile;
import io.github.icp4j.profile.Tier;
import io.github.icp4j.score.ReferenceScoring;
import io.github.icp4j.score.Score;
import io.github.icp4j.testing.RandomAccounts;
import io.github.icp4j.testing.RandomProfiles;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

class WrittenProfileTest {
    @Property(tries = 15, shrinking = ShrinkingMode.OFF)
    void generated_code_gives_what_the_reference_gives(@ForAll long seed) {
        Random random = new Random(seed);
        IdealCustomerProfile profile = RandomProfiles.profile(random);
        List<Account> accounts = RandomAccounts.accounts(random, profile, 200);
        ReferenceScoring reference = new ReferenceScoring(profile);
        List<String> tiers = profile.tiers().stream().map(Tier::name).toList();
        Scores scores = new Scores(accounts.size());

        WrittenProfile.scorer(profile, accounts).score(Math.toIntExact(RandomAccounts.AS_OF.toEpochDay()), scores);

        for (int row = 0; row < accounts.size(); row++) {
            Score expected = reference.score(accounts.get(row), RandomAccounts.AS_OF);
            assertThat(List.of((int) scores.status[row], (int) scores.score[row], (int) scores.coverage[row], (int)
                            scores.tier[row]))
                    .as("%s of %s", accounts.get(row).values(), profile)
                    .containsExactly(
                            WrittenProfile.code(expected.status()),
                            expected.value().hundredths(),
                            expected.coverage().hundredths(),
                            expected.tier().map(tiers::indexOf).orElse(-1));
        }
    }
}
