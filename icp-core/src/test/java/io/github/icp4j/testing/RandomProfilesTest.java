package io.github.icp4j.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.icp4j.account.Account;
import io.github.icp4j.profile.Condition;
import io.github.icp4j.profile.IdealCustomerProfile;
import io.github.icp4j.score.Outcome;
import io.github.icp4j.score.Scorer;
import io.github.icp4j.score.Status;
import io.github.icp4j.validate.PortfolioValidator;
import io.github.icp4j.validate.Validator;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The generator is worth its name only where what it makes is valid, repeatable and hits everything there is. */
class RandomProfilesTest {
    private static final int MANY = 300;

    @Test
    void every_profile_and_portfolio_is_valid() {
        for (int seed = 0; seed < MANY; seed++) {
            assertThat(Validator.validate(RandomProfiles.profile(new Random(seed)))
                            .errors())
                    .as("seed %d", seed)
                    .isEmpty();
            assertThat(PortfolioValidator.validate(RandomProfiles.portfolio(new Random(seed), 4))
                            .errors())
                    .as("portfolio of seed %d", seed)
                    .isEmpty();
        }
    }

    @Test
    void the_same_seed_gives_the_same_profile_and_accounts() {
        IdealCustomerProfile profile = RandomProfiles.profile(new Random(7));
        assertThat(RandomProfiles.profile(new Random(7))).isEqualTo(profile);
        assertThat(RandomAccounts.accounts(new Random(7), profile, 20))
                .isEqualTo(RandomAccounts.accounts(new Random(7), profile, 20));
    }

    @Test
    void every_kind_of_condition_is_drawn() {
        Set<Class<?>> kinds = new HashSet<>();
        for (int seed = 0; seed < MANY; seed++) {
            Deque<Condition> open =
                    new ArrayDeque<>(RandomProfiles.profile(new Random(seed)).conditions());
            while (!open.isEmpty()) {
                Condition condition = open.remove();
                kinds.add(condition.getClass());
                open.addAll(condition.children());
            }
        }
        assertThat(kinds).hasSize(Condition.class.getPermittedSubclasses().length);
    }

    @Test
    void every_status_and_every_outcome_comes_out_of_scoring() {
        Set<Status> statuses = EnumSet.noneOf(Status.class);
        Set<Outcome> outcomes = EnumSet.noneOf(Outcome.class);
        for (int seed = 0; seed < 100; seed++) {
            Random random = new Random(seed);
            IdealCustomerProfile profile = RandomProfiles.profile(random);
            Scorer scorer = Scorer.of(profile);
            for (Account account : RandomAccounts.accounts(random, profile, 10)) {
                statuses.add(scorer.score(account, RandomAccounts.AS_OF).status());
                scorer.explain(account, RandomAccounts.AS_OF)
                        .contributions()
                        .forEach(contribution -> outcomes.add(contribution.outcome()));
            }
        }
        assertThat(statuses).containsExactlyInAnyOrder(Status.values());
        assertThat(outcomes).containsExactlyInAnyOrder(Outcome.values());
    }
}
