package io.github.icp4j.score;

import static io.github.icp4j.attribute.Attributes.COUNTRY;
import static io.github.icp4j.attribute.Attributes.INDUSTRY;
import static io.github.icp4j.score.Scoring.AS_OF;
import static io.github.icp4j.score.Scoring.account;
import static io.github.icp4j.score.Scoring.criterion;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.icp4j.account.Account;
import io.github.icp4j.profile.Condition;
import io.github.icp4j.profile.Exclusion;
import io.github.icp4j.profile.Gate;
import io.github.icp4j.profile.IdealCustomerProfile;
import io.github.icp4j.profile.Portfolio;
import io.github.icp4j.profile.ProfileBuilder;
import io.github.icp4j.validate.InvalidProfileException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Section 9 of the scoring contract. */
class PortfolioScorerTest {
    private static final Condition US = new Condition.In(COUNTRY, List.of("US"));
    private static final Condition SOFTWARE = new Condition.In(INDUSTRY, List.of("Software"));
    private static final IdealCustomerProfile HALF = profile("half")
            .criterion(criterion("us", US, 50))
            .criterion(criterion("industry", SOFTWARE, 50))
            .build();
    private static final IdealCustomerProfile FULL =
            profile("full").criterion(criterion("us", US, 1)).build();
    private static final IdealCustomerProfile UNSURE = profile("unsure")
            .criterion(criterion("us", US, 1))
            .gate(Gate.of("industry", SOFTWARE))
            .build();
    private static final IdealCustomerProfile EXCLUDED = profile("excluded")
            .criterion(criterion("us", US, 1))
            .exclusion(Exclusion.of("americans", US))
            .build();

    @Test
    void the_best_status_wins_then_the_highest_score() {
        assertThat(best(EXCLUDED, UNSURE, HALF, FULL)).isEqualTo("full");
        assertThat(best(EXCLUDED, UNSURE, HALF))
                .as("qualified with 50 beats unsure with 100")
                .isEqualTo("half");
        assertThat(best(EXCLUDED, UNSURE)).isEqualTo("unsure");
        assertThat(best(EXCLUDED)).isEqualTo("excluded");
    }

    @Test
    void among_equals_the_first_given_wins() {
        IdealCustomerProfile twin = FULL.toBuilder().name("twin").build();
        assertThat(best(FULL, twin)).isEqualTo("full");
        assertThat(best(twin, FULL)).isEqualTo("twin");
    }

    @Test
    void every_profile_gives_the_score_that_it_gives_alone_in_the_portfolios_order() {
        Portfolio portfolio = Portfolio.of("all", EXCLUDED, UNSURE, HALF);
        PortfolioScorer scorer = PortfolioScorer.of(portfolio);
        Account american = american();
        assertThat(scorer.score(american, AS_OF).scores())
                .containsExactly(
                        Scorer.of(EXCLUDED).score(american, AS_OF),
                        Scorer.of(UNSURE).score(american, AS_OF),
                        Scorer.of(HALF).score(american, AS_OF));
        assertThat(scorer.portfolio()).isSameAs(portfolio);
        assertThat(scorer.scorers()).extracting(Scorer::profile).containsExactly(EXCLUDED, UNSURE, HALF);
    }

    @Test
    void a_portfolio_with_faults_is_refused() {
        assertThatExceptionOfType(InvalidProfileException.class)
                .isThrownBy(() -> PortfolioScorer.of(Portfolio.of("twice", FULL, FULL)))
                .withMessageContaining("two profiles are called 'full'");
    }

    private static String best(IdealCustomerProfile... profiles) {
        return PortfolioScorer.of(Portfolio.of("p", profiles))
                .score(american(), AS_OF)
                .best()
                .identity()
                .profile();
    }

    private static Account american() {
        return account().text(COUNTRY, "US").build();
    }

    private static ProfileBuilder profile(String name) {
        return IdealCustomerProfile.builder(name);
    }
}
