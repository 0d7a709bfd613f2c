package io.github.icp4j.score;

import static io.github.icp4j.score.Scoring.account;
import static io.github.icp4j.score.Scoring.profile;
import static io.github.icp4j.score.Scoring.score;
import static io.github.icp4j.score.Status.DISQUALIFIED;
import static io.github.icp4j.score.Status.INSUFFICIENT_DATA;
import static io.github.icp4j.score.Status.QUALIFIED;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.icp4j.account.Account;
import io.github.icp4j.attribute.Attribute;
import io.github.icp4j.attribute.FlagAttribute;
import io.github.icp4j.attribute.Layer;
import io.github.icp4j.profile.Condition;
import io.github.icp4j.profile.Criterion;
import io.github.icp4j.profile.Exclusion;
import io.github.icp4j.profile.Gate;
import io.github.icp4j.profile.IfUnknown;
import io.github.icp4j.profile.ProfileBuilder;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Section 5 of the scoring contract. */
class StatusTest {
    private static final FlagAttribute FIRST = Attribute.flag("first", Layer.PAIN);
    private static final FlagAttribute SECOND = Attribute.flag("second", Layer.PAIN);
    private static final FlagAttribute POINTS = Attribute.flag("points", Layer.PAIN);

    @ParameterizedTest
    @CsvSource({
        "true, FAIL, QUALIFIED", "true, PASS, QUALIFIED", "true, REVIEW, QUALIFIED",
        "false, FAIL, DISQUALIFIED", "false, PASS, DISQUALIFIED", "false, REVIEW, DISQUALIFIED",
        ", FAIL, DISQUALIFIED", ", PASS, QUALIFIED", ", REVIEW, INSUFFICIENT_DATA"
    })
    void a_gate_has_to_match_and_its_policy_decides_what_unknown_means(Boolean value, IfUnknown policy, Status status) {
        Score score = score(known().gate(new Gate("gate", is(FIRST), policy)), known(value));
        assertThat(score.status()).isEqualTo(status);
        assertThat(score.failed()).isEqualTo(Boolean.FALSE.equals(value) ? List.of("gate") : List.of());
        assertThat(score.unknown()).isEqualTo(value == null ? List.of("gate") : List.of());
    }

    @ParameterizedTest
    @CsvSource({
        "true, FAIL, DISQUALIFIED", "true, PASS, DISQUALIFIED", "true, REVIEW, DISQUALIFIED",
        "false, FAIL, QUALIFIED", "false, PASS, QUALIFIED", "false, REVIEW, QUALIFIED",
        ", FAIL, DISQUALIFIED", ", PASS, QUALIFIED", ", REVIEW, INSUFFICIENT_DATA"
    })
    void an_exclusion_must_not_match_and_its_policy_decides_too(Boolean value, IfUnknown policy, Status status) {
        Score score = score(known().exclusion(new Exclusion("exclusion", is(FIRST), policy)), known(value));
        assertThat(score.status()).isEqualTo(status);
        assertThat(score.failed()).isEqualTo(Boolean.TRUE.equals(value) ? List.of("exclusion") : List.of());
        assertThat(score.unknown()).isEqualTo(value == null ? List.of("exclusion") : List.of());
    }

    @Test
    void unknown_asks_for_a_review_at_a_gate_and_passes_an_exclusion_unless_said_otherwise() {
        assertThat(score(known().gate(Gate.of("gate", is(FIRST))), known(null)).status())
                .isEqualTo(INSUFFICIENT_DATA);
        assertThat(score(known().exclusion(Exclusion.of("exclusion", is(FIRST))), known(null))
                        .status())
                .isEqualTo(QUALIFIED);
    }

    @Test
    void a_failure_outweighs_every_doubt_and_all_are_listed_gates_first() {
        ProfileBuilder profile = known().exclusion(new Exclusion("unknown exclusion", is(SECOND), IfUnknown.PASS))
                .exclusion(Exclusion.of("failed exclusion", is(POINTS)))
                .gate(Gate.of("unknown gate", is(SECOND)))
                .gate(Gate.of("failed gate", is(FIRST)));
        Score score = score(profile, known(false));
        assertThat(score.status()).isEqualTo(DISQUALIFIED);
        assertThat(score.failed()).containsExactly("failed gate", "failed exclusion");
        assertThat(score.unknown()).containsExactly("unknown gate", "unknown exclusion");
    }

    @Test
    void an_unknown_that_fails_disqualifies_with_nothing_in_failed() {
        Score score = score(known().gate(new Gate("gate", is(FIRST), IfUnknown.FAIL)), known(null));
        assertThat(score.status()).isEqualTo(DISQUALIFIED);
        assertThat(score.failed()).isEmpty();
        assertThat(score.unknown()).containsExactly("gate");
    }

    @Test
    void an_account_of_which_no_criterion_and_no_trigger_is_known_has_too_little_data() {
        assertThat(score(known(), account()).status()).isEqualTo(INSUFFICIENT_DATA);
        assertThat(score(known(), known(null)).status()).isEqualTo(QUALIFIED);
        // What is known weighs nothing, but it is known.
        ProfileBuilder weightless =
                known().criterion(Criterion.of("zero", is(FIRST).points(0)));
        assertThat(score(weightless, account().flag(FIRST, false)).status()).isEqualTo(QUALIFIED);
    }

    @Test
    void coverage_as_rounded_must_reach_the_minimum() {
        ProfileBuilder third = known().criterion(Criterion.of("a", is(FIRST).points(1)))
                .criterion(Criterion.of("b", is(SECOND).points(1)));
        // 1 of 3 is 33.33 percent.
        assertThat(score(third.minCoverage(33.33), known(null)).status()).isEqualTo(QUALIFIED);
        assertThat(score(third.build().toBuilder().minCoverage(33.34), known(null))
                        .status())
                .isEqualTo(INSUFFICIENT_DATA);
    }

    @Test
    void only_a_qualified_account_has_a_tier() {
        ProfileBuilder profile = known().gate(Gate.of("gate", is(FIRST))).tier("all", 0);
        assertThat(score(profile, known(true)).tier()).contains("all");
        assertThat(score(profile, known(null)).tier()).isEmpty();
        assertThat(score(profile, known(false)).tier()).isEmpty();
        assertThat(score(profile, known(null)).value()).isEqualTo(new Percent(10_000));
    }

    @Test
    void a_status_is_called_as_results_write_it() {
        assertThat(List.of(Status.values()))
                .extracting(Status::label)
                .containsExactly("qualified", "insufficient_data", "disqualified");
    }

    private static ProfileBuilder known() {
        return profile().criterion(Criterion.of("points", is(POINTS).points(1)));
    }

    private static Account.Builder known(Boolean first) {
        return account().flag(POINTS, true).flag(FIRST, first);
    }

    private static Condition is(FlagAttribute attribute) {
        return new Condition.Is(attribute, true);
    }
}
