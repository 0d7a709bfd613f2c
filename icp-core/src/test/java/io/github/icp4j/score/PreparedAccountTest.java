package io.github.icp4j.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.icp4j.account.Account;
import io.github.icp4j.account.AttributeValue;
import io.github.icp4j.account.BadValueException;
import io.github.icp4j.attribute.Attribute;
import io.github.icp4j.attribute.Attributes;
import io.github.icp4j.attribute.Layer;
import io.github.icp4j.profile.Condition;
import io.github.icp4j.profile.Criterion;
import io.github.icp4j.profile.Gate;
import io.github.icp4j.profile.IdealCustomerProfile;
import io.github.icp4j.profile.ProfileBuilder;
import io.github.icp4j.testing.RandomAccounts;
import io.github.icp4j.testing.RandomProfiles;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PreparedAccountTest {
    @Test
    void an_account_prepared_once_scores_on_every_date_as_it_does_unprepared() {
        for (int seed = 0; seed < 6; seed++) {
            IdealCustomerProfile profile = RandomProfiles.profile(new Random(seed));
            Scorer scorer = Scorer.of(profile);
            for (Account account : RandomAccounts.accounts(new Random(seed), profile, 5)) {
                PreparedAccount prepared = scorer.prepare(account);
                for (int days : new int[] {-400, -1, 0, 1, 29, 90, 5_000}) {
                    LocalDate asOf = RandomAccounts.AS_OF.plusDays(days);
                    assertThat(scorer.score(prepared, asOf))
                            .as("seed %d, %d days on", seed, days)
                            .isEqualTo(ReferenceOf.score(profile, account, asOf));
                }
            }
        }
    }

    @Test
    void a_profile_of_more_checks_and_leaves_than_a_word_has_bits_scores_right() {
        ProfileBuilder builder = IdealCustomerProfile.builder("Many");
        IntStream.range(0, 70).forEach(i -> builder.gate(Gate.of("gate " + i, anyOf("g" + i, "all"))));
        IntStream.range(0, 150)
                .forEach(i -> builder.criterion(
                        Criterion.of("criterion " + i, anyOf("c" + i, "all").points(1))));
        IdealCustomerProfile profile = builder.build();
        Scorer scorer = Scorer.of(profile);
        for (List<String> tags :
                List.of(List.of("all"), List.of("c3", "c77", "c149", "g1", "g69"), List.<String>of())) {
            Account account =
                    Account.builder("a").tags(Attributes.TECHNOLOGIES, tags).build();
            assertThat(scorer.score(account, RandomAccounts.AS_OF))
                    .isEqualTo(ReferenceOf.score(profile, account, RandomAccounts.AS_OF));
        }
        Account unknown = Account.builder("u").build();
        assertThat(scorer.score(unknown, RandomAccounts.AS_OF))
                .isEqualTo(ReferenceOf.score(profile, unknown, RandomAccounts.AS_OF));
    }

    private static Condition anyOf(String... tags) {
        return new Condition.HasAny(Attributes.TECHNOLOGIES, List.of(tags));
    }

    @Test
    void an_account_prepared_by_another_scorer_is_refused() {
        IdealCustomerProfile profile = RandomProfiles.profile(new Random(1));
        PreparedAccount prepared =
                Scorer.of(profile).prepare(Account.builder("a").build());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Scorer.of(profile).score(prepared, RandomAccounts.AS_OF))
                .withMessage("account 'a' was prepared by another scorer");
    }

    @Test
    void a_value_of_another_type_is_refused_with_its_attribute() {
        IdealCustomerProfile profile = IdealCustomerProfile.builder("Typed")
                .criterion(Criterion.of("c", new Condition.Known(Attributes.EMPLOYEES, true).points(1)))
                .build();
        Account wrong = Account.builder("a")
                .value(Attribute.text("employees", Layer.FIRMOGRAPHIC), new AttributeValue.Text("many"))
                .build();
        assertThatExceptionOfType(BadValueException.class)
                .isThrownBy(() -> Scorer.of(profile).score(wrong, RandomAccounts.AS_OF))
                .withMessage("account 'a', employees: must be number, but was text");
    }
}
