package io.github.icp4j.score;

import static io.github.icp4j.attribute.Attributes.COUNTRY;
import static io.github.icp4j.attribute.Attributes.EMPLOYEES;
import static io.github.icp4j.attribute.Attributes.INDUSTRY;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.icp4j.account.Account;
import io.github.icp4j.profile.Bounds;
import io.github.icp4j.profile.Condition;
import io.github.icp4j.profile.Criterion;
import io.github.icp4j.profile.Gate;
import io.github.icp4j.profile.IdealCustomerProfile;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class LookUpFirstTest {
    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 1);
    private static final Condition LARGE = new Condition.InRange(EMPLOYEES, Bounds.atLeast(100));
    private static final Condition SOFTWARE = new Condition.In(INDUSTRY, List.of("Software"));
    private static final Condition HOME = new Condition.In(COUNTRY, List.of("US"));

    @Test
    void anAttributeThatIsKnownIsNotLookedUpThoughAnUnknownCriterionMentionsIt() {
        Explanation explanation = explain(
                IdealCustomerProfile.builder("p")
                        .criterion(Criterion.of("either", LARGE.or(SOFTWARE).points(10)))
                        .build(),
                Account.builder("a").number(EMPLOYEES, 5).build());

        assertThat(explanation.lookUpFirst()).isEqualTo("industry");
        assertThat(explanation.unknown()).containsExactly("industry");
    }

    @Test
    void anAttributeKnownOnlyAsARangeThatLeavesACriterionOpenIsLookedUp() {
        Explanation explanation = explain(
                IdealCustomerProfile.builder("p")
                        .criterion(Criterion.of("size", LARGE.points(10)))
                        .build(),
                Account.builder("a").range(EMPLOYEES, 51, 200).build());

        assertThat(explanation.lookUpFirst()).isEqualTo("employees");
    }

    @Test
    void thePenaltyThatMayComeCountsAsMuchAsThePointsAndTiesGoByName() {
        Explanation explanation = explain(
                IdealCustomerProfile.builder("p")
                        .criterion(Criterion.of("size", LARGE.points(10)))
                        .criterion(Criterion.of(
                                "place", HOME.points(4), HOME.negate().points(-6)))
                        .build(),
                Account.builder("a").build());

        assertThat(explanation.lookUpFirst()).isEqualTo("country");
    }

    @Test
    void aDisqualifiedAccountCertainlyHasNoTierUnlessAGateIsOpen() {
        IdealCustomerProfile profile = IdealCustomerProfile.builder("p")
                .gate(Gate.of("home", HOME))
                .criterion(Criterion.of("size", LARGE.points(10)))
                .tier("A", 50)
                .tier("B", 0)
                .build();

        assertThat(explain(profile, Account.builder("a").text(COUNTRY, "FR").build())
                        .tierCertain())
                .isTrue();
        assertThat(explain(profile, Account.builder("a").number(EMPLOYEES, 500).build())
                        .tierCertain())
                .isFalse();
    }

    private static Explanation explain(IdealCustomerProfile profile, Account account) {
        return Scorer.of(profile).explain(account, AS_OF);
    }
}
