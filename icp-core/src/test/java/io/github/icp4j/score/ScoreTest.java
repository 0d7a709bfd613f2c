package io.github.icp4j.score;

import static io.github.icp4j.attribute.Attributes.COUNTRY;
import static io.github.icp4j.attribute.Attributes.EMPLOYEES;
import static io.github.icp4j.attribute.Attributes.INDUSTRY;
import static io.github.icp4j.attribute.Attributes.TECHNOLOGIES;
import static io.github.icp4j.score.Scoring.AS_OF;
import static io.github.icp4j.score.Scoring.account;
import static io.github.icp4j.score.Scoring.criterion;
import static io.github.icp4j.score.Scoring.event;
import static io.github.icp4j.score.Scoring.percent;
import static io.github.icp4j.score.Scoring.profile;
import static io.github.icp4j.score.Scoring.score;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.icp4j.account.Account;
import io.github.icp4j.account.Event;
import io.github.icp4j.attribute.Layer;
import io.github.icp4j.profile.Bounds;
import io.github.icp4j.profile.Condition;
import io.github.icp4j.profile.Criterion;
import io.github.icp4j.profile.Exclusion;
import io.github.icp4j.profile.Gate;
import io.github.icp4j.profile.IdealCustomerProfile;
import io.github.icp4j.profile.Matrix;
import io.github.icp4j.profile.Missing;
import io.github.icp4j.profile.ProfileBuilder;
import io.github.icp4j.profile.Tier;
import io.github.icp4j.profile.Trigger;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Sections 3 to 5 of the scoring contract, each number worked out by hand. */
class ScoreTest {
    private static final Condition LARGE = new Condition.InRange(EMPLOYEES, Bounds.atLeast(100));
    private static final Condition SOFTWARE = new Condition.In(INDUSTRY, List.of("Software"));
    private static final Condition US = new Condition.In(COUNTRY, List.of("US"));
    private static final Condition CRM = new Condition.HasAny(TECHNOLOGIES, List.of("Salesforce"));

    @Test
    void the_first_band_that_is_not_a_no_match_decides() {
        Criterion size = Criterion.of(
                "size",
                range(100, 500).points(15),
                range(50, 1_000).points(5),
                range(0, 10).points(-5));
        ProfileBuilder profile = profile().criterion(size).criterion(criterion("model", SOFTWARE, 5));
        Account.Builder software = account().text(INDUSTRY, "Software");
        // 15 + 5, 5 + 5, 0 + 5 and -5 + 5 of 20.
        assertThat(score(profile, software.number(EMPLOYEES, 200)).value()).isEqualTo(percent(100));
        assertThat(score(profile, sized(600)).value()).isEqualTo(percent(50));
        assertThat(score(profile, sized(20)).value()).isEqualTo(percent(25));
        assertThat(score(profile, sized(5)).value()).isEqualTo(percent(0));
    }

    private static Account.Builder sized(double employees) {
        return account().text(INDUSTRY, "Software").number(EMPLOYEES, employees);
    }

    @Test
    void an_unknown_band_makes_the_criterion_unknown_though_a_later_one_would_match() {
        ProfileBuilder profile = profile()
                .criterion(
                        Criterion.of("either", CRM.points(10), LARGE.points(5)).withLayer(Layer.FIRMOGRAPHIC))
                .criterion(criterion("model", SOFTWARE, 10));
        Score score = score(profile, sized(200));
        assertThat(score.value()).isEqualTo(percent(50));
        assertThat(score.coverage()).isEqualTo(percent(50));
        assertThat(score.highest()).isEqualTo(percent(100));
        // A no-match of the first band is passed over.
        assertThat(score(profile, sized(200).tags(TECHNOLOGIES, List.of())).value())
                .isEqualTo(percent(75));
    }

    @Test
    void a_limit_caps_the_positive_points_of_its_layer_and_what_is_attainable() {
        ProfileBuilder profile = profile()
                .criterion(criterion("large", LARGE, 30))
                .criterion(criterion("software", SOFTWARE, 30))
                .criterion(criterion("us", US, 10))
                .limit(Layer.FIRMOGRAPHIC, 40);
        // min(60, 40) + 10 of min(60, 40) + 10; min(30, 40) + 10 of 50.
        assertThat(score(profile, sized(200).text(COUNTRY, "US")).value()).isEqualTo(percent(100));
        assertThat(score(profile, sized(1).text(COUNTRY, "US")).value()).isEqualTo(percent(80));
        assertThat(score(profile, sized(200).text(COUNTRY, "DE")).value()).isEqualTo(percent(80));
    }

    @Test
    void penalties_are_taken_after_the_limit() {
        ProfileBuilder profile = profile()
                .criterion(criterion("large", LARGE, 30))
                .criterion(criterion("software", SOFTWARE, 30))
                .criterion(criterion("huge", range(1_000, 1e9), -15))
                .limit(Layer.FIRMOGRAPHIC, 40);
        // min(60, 40) - 15 of 40.
        assertThat(score(profile, sized(2_000)).value()).isEqualTo(percent(62.5));
    }

    @Test
    void penalties_take_from_other_layers_but_the_total_is_never_below_0() {
        ProfileBuilder profile = profile()
                .criterion(criterion("us", US, 20))
                .criterion(criterion("small", LARGE.negate(), -30))
                .criterion(criterion("software", SOFTWARE, 80));
        // 20 - 30, floored; 20 + 80 - 30 of 100.
        assertThat(score(
                                profile,
                                account()
                                        .text(COUNTRY, "US")
                                        .number(EMPLOYEES, 5)
                                        .text(INDUSTRY, "Retail"))
                        .value())
                .isEqualTo(percent(0));
        assertThat(score(profile, sized(5).text(COUNTRY, "US")).value()).isEqualTo(percent(70));
    }

    @Test
    void a_ratio_is_rounded_once_to_the_nearest_hundredth_halves_up() {
        ProfileBuilder thirds = profile()
                .criterion(criterion("us", US, 1))
                .criterion(criterion("large", LARGE, 1))
                .criterion(criterion("software", SOFTWARE, 1));
        assertThat(score(thirds, account().text(COUNTRY, "US")).value()).isEqualTo(percent(33.33));
        assertThat(score(thirds, sized(200)).value()).isEqualTo(percent(66.67));
        ProfileBuilder half =
                profile().criterion(criterion("us", US, 0.01)).criterion(criterion("large", LARGE, 199.99));
        // 1 of 20,000 is half a hundredth of a percent.
        assertThat(score(half, account().text(COUNTRY, "US")).value()).isEqualTo(percent(0.01));
    }

    @Test
    void zero_keeps_the_unknown_in_and_neutral_leaves_it_out() {
        Criterion large = criterion("large", LARGE, 60);
        Criterion us = criterion("us", US, 40);
        Account.Builder american = account().text(COUNTRY, "US");
        assertThat(score(profile().criterion(large).criterion(us), american).value())
                .isEqualTo(percent(40));
        assertThat(score(profile().criterion(large).criterion(us).missing(Missing.NEUTRAL), american)
                        .value())
                .isEqualTo(percent(100));
        assertThat(score(profile().criterion(large.withMissing(Missing.NEUTRAL)).criterion(us), american)
                        .value())
                .isEqualTo(percent(100));
        assertThat(score(
                                profile()
                                        .criterion(large.withMissing(Missing.ZERO))
                                        .criterion(us)
                                        .missing(Missing.NEUTRAL),
                                american)
                        .value())
                .isEqualTo(percent(40));
    }

    @Test
    void lowest_and_highest_keep_in_what_neutral_leaves_out() {
        Score score = score(
                profile()
                        .criterion(Criterion.of(
                                "large", LARGE.points(50), LARGE.negate().points(-10)))
                        .criterion(criterion("us", US, 50))
                        .missing(Missing.NEUTRAL),
                account().text(COUNTRY, "US"));
        // 50 of 50 as it is; 50 - 10 and 50 + 50 of 100 at worst and at best.
        assertThat(score.value()).isEqualTo(percent(100));
        assertThat(score.lowest()).isEqualTo(percent(40));
        assertThat(score.highest()).isEqualTo(percent(100));
    }

    @Test
    void coverage_is_the_share_of_the_weight_that_is_known() {
        Score score = score(
                profile()
                        .criterion(criterion("large", LARGE, 10))
                        .criterion(Criterion.of("us", US.points(10), US.negate().points(-20)))
                        .trigger(Trigger.of("funded", "funding", 90, BigDecimal.valueOf(5))
                                .countingUpTo(6)),
                account().text(COUNTRY, "DE"));
        // 20 of 10 + 20 + 30.
        assertThat(score.coverage()).isEqualTo(percent(33.33));
    }

    @Test
    void fit_and_intent_are_ratios_of_their_own_layers_and_the_score_is_no_blend_of_them() {
        ProfileBuilder profile = profile()
                .criterion(criterion("us", US, 80))
                .trigger(Trigger.of("funded", "funding", 90, BigDecimal.valueOf(20)));
        Score score = score(profile, account().text(COUNTRY, "US").events(List.of()));
        assertThat(score.value()).isEqualTo(percent(80));
        assertThat(score.fit()).contains(percent(100));
        assertThat(score.intent()).contains(percent(0));
    }

    @Test
    void a_ratio_of_nothing_attainable_is_none_and_never_0() {
        Score score =
                score(profile().criterion(criterion("us", US, 1)), account().text(COUNTRY, "US"));
        assertThat(score.fit()).contains(percent(100));
        assertThat(score.intent()).isEmpty();
        Score neutral = score(profile().criterion(criterion("us", US, 1)).missing(Missing.NEUTRAL), account());
        assertThat(neutral.fit()).isEmpty();
        assertThat(neutral.value()).isEqualTo(percent(0));
        Score penalty = score(
                profile()
                        .criterion(criterion("us", US, 1))
                        .trigger(Trigger.of("layoffs", "layoffs", 90, BigDecimal.valueOf(-1))),
                account().text(COUNTRY, "US").events(List.of(event("layoffs", 1))));
        assertThat(penalty.intent()).isEmpty();
        assertThat(penalty.value()).isEqualTo(percent(0));
    }

    @Test
    void a_disqualified_account_scores_0_and_keeps_fit_intent_and_coverage() {
        Score score = score(
                profile()
                        .criterion(criterion("us", US, 1))
                        .criterion(criterion("large", LARGE, 1))
                        .exclusion(Exclusion.of("americans", US))
                        .tier("all", 0),
                account().text(COUNTRY, "US"));
        assertThat(score.status()).isEqualTo(Status.DISQUALIFIED);
        assertThat(score.value()).isEqualTo(Percent.ZERO);
        assertThat(score.lowest()).isEqualTo(Percent.ZERO);
        assertThat(score.highest()).isEqualTo(Percent.ZERO);
        assertThat(score.fit()).contains(percent(50));
        assertThat(score.coverage()).isEqualTo(percent(50));
        assertThat(score.tier()).isEmpty();
    }

    @Test
    void a_tier_is_the_one_with_the_highest_threshold_that_the_score_reaches() {
        ProfileBuilder profile = profile()
                .criterion(criterion("us", US, 79.99))
                .criterion(criterion("large", LARGE, 0.01))
                .criterion(criterion("software", SOFTWARE, 20))
                .tier("B", 60)
                .tier("A", 80);
        assertThat(score(profile, account().text(COUNTRY, "US").number(EMPLOYEES, 100))
                        .tier())
                .contains("A");
        assertThat(score(profile, account().text(COUNTRY, "US").number(EMPLOYEES, 99))
                        .tier())
                .contains("B");
        assertThat(score(profile, account().text(INDUSTRY, "Software")).tier()).isEmpty();
    }

    @Test
    void a_grade_is_a_letter_by_fit_and_a_digit_by_intent() {
        Matrix matrix =
                new Matrix(List.of(Tier.of("A", 75), Tier.of("B", 50)), List.of(Tier.of("1", 100), Tier.of("2", 0)));
        ProfileBuilder profile = profile()
                .criterion(criterion("us", US, 50))
                .criterion(criterion("large", LARGE, 50))
                .trigger(Trigger.of("funded", "funding", 90, BigDecimal.TEN))
                .matrix(matrix);
        Account.Builder american = account().text(COUNTRY, "US").events(List.of(event("funding", 1)));
        assertThat(score(profile, american).grade()).contains("B1");
        assertThat(score(profile, american.number(EMPLOYEES, 500)).grade()).contains("A1");
        assertThat(score(profile, account().text(COUNTRY, "US").events(List.of()))
                        .grade())
                .contains("B2");
        assertThat(score(profile, account().text(COUNTRY, "DE").events(List.of()))
                        .grade())
                .as("no letter below the lowest threshold")
                .isEmpty();
        assertThat(score(
                                profile().criterion(criterion("us", US, 50)).matrix(matrix),
                                account().text(COUNTRY, "US"))
                        .grade())
                .as("no digit where there is no intent")
                .isEmpty();
    }

    @Test
    void a_score_says_which_meaning_it_was_made_with() {
        IdealCustomerProfile profile =
                profile().version("7").criterion(criterion("us", US, 1)).build();
        Score score = Scorer.of(profile).score(account().build(), AS_OF);
        assertThat(score.id()).isEqualTo("acme");
        assertThat(score.identity()).isEqualTo(new Identity("P", "7", AS_OF, profile.fingerprint()));
        assertThat(Scorer.of(profile).fingerprint()).isEqualTo(profile.fingerprint());
        assertThat(Scorer.of(profile).profile()).isSameAs(profile);
    }

    @Test
    void scores_are_values() {
        ProfileBuilder profile = profile().criterion(criterion("us", US, 1)).gate(Gate.of("gate", LARGE));
        Score score = score(profile, account().text(COUNTRY, "US"));
        assertThat(score(profile, account().text(COUNTRY, "US")))
                .isEqualTo(score)
                .hasSameHashCodeAs(score);
        assertThat(score(profile, account().text(COUNTRY, "DE"))).isNotEqualTo(score);
        assertThat(score).hasToString("Score[acme, insufficient_data, 100, tier none]");
    }

    @Test
    void a_percentage_is_exact_and_lies_between_0_and_100() {
        Percent percent = percent(72.5);
        assertThat(percent.doubleValue()).isEqualTo(72.5);
        assertThat(percent.toBigDecimal()).isEqualTo(new BigDecimal("72.5"));
        assertThat(percent).hasToString("72.5").isGreaterThan(Percent.ZERO);
        assertThat(new Percent(10_000)).hasToString("100");
        assertThat(new Percent(1).doubleValue()).isEqualTo(0.01);
        assertThatIllegalArgumentException().isThrownBy(() -> new Percent(10_001));
        assertThatIllegalArgumentException().isThrownBy(() -> new Percent(-1));
    }

    @Test
    void the_largest_profile_that_is_allowed_does_not_overflow() {
        ProfileBuilder profile = profile();
        for (int i = 0; i < 5_000; i++) {
            profile.trigger(Trigger.of("t" + i, "launch", 3_650, BigDecimal.valueOf(1_000_000))
                    .countingUpTo(100));
            profile.trigger(Trigger.of("u" + i, "other", 3_650, BigDecimal.valueOf(1_000_000))
                    .countingUpTo(100));
        }
        List<Event> launches =
                IntStream.range(0, 100).mapToObj(day -> event("launch", day)).toList();
        assertThat(score(profile, account().events(launches)).value()).isEqualTo(percent(50));
    }

    private static Condition range(double from, double to) {
        return new Condition.InRange(EMPLOYEES, Bounds.between(from, to));
    }
}
