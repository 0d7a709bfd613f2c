package io.github.icp4j.score;

import static io.github.icp4j.score.Scoring.account;
import static io.github.icp4j.score.Scoring.event;
import static io.github.icp4j.score.Scoring.explain;
import static io.github.icp4j.score.Scoring.happened;
import static io.github.icp4j.score.Scoring.profile;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.icp4j.account.Account;
import io.github.icp4j.attribute.Layer;
import io.github.icp4j.profile.Decay;
import io.github.icp4j.profile.Missing;
import io.github.icp4j.profile.Trigger;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class TriggerTest {
    private static final Trigger LAUNCH = Trigger.of("launch", "launch", 100, BigDecimal.TEN);

    @Test
    void the_latest_event_counts_alone() {
        Contribution contribution = contribution(
                LAUNCH.withDecay(Decay.linear()),
                happened(event("launch", 90), event("launch", 40), event("launch", 70)));
        assertThat(contribution.outcome()).isEqualTo(Outcome.MATCH);
        assertThat(contribution.points()).isEqualByComparingTo("6");
        assertThat(contribution.max()).isEqualByComparingTo("10");
        assertThat(contribution.decay()).isEqualByComparingTo("4");
    }

    @Test
    void each_event_counts_up_to_a_number_most_recent_first() {
        Trigger each = LAUNCH.withDecay(Decay.linear()).countingUpTo(2);
        Contribution contribution =
                contribution(each, happened(event("launch", 90), event("launch", 40), event("launch", 70)));
        // 6 + 3; the one of 90 days ago is the third.
        assertThat(contribution.points()).isEqualByComparingTo("9");
        assertThat(contribution.max()).isEqualByComparingTo("20");
        assertThat(contribution.decay()).isEqualByComparingTo("11");
        assertThat(contribution(each, happened(event("launch", 40))).points()).isEqualByComparingTo("6");
    }

    @Test
    void each_event_is_rounded_by_itself() {
        Trigger each = Trigger.of("launch", "launch", 3, new BigDecimal("0.01"))
                .withDecay(Decay.halfLife(1))
                .countingUpTo(3);
        // Half a hundredth goes up for each of two subjects; rounded together it would be one hundredth.
        assertThat(contribution(each, happened(event("launch", "A", 1), event("launch", "B", 1)))
                        .points())
                .isEqualByComparingTo("0.02");
    }

    @Test
    void identical_events_count_once() {
        Trigger each = LAUNCH.countingUpTo(5);
        assertThat(contribution(
                                each,
                                happened(event("launch", "A", 1), event(" LAUNCH", "a", 1), event("launch", "A", 2)))
                        .points())
                .isEqualByComparingTo("20");
    }

    @Test
    void it_matches_in_the_window_even_where_no_points_remain() {
        Contribution faded = contribution(LAUNCH.withDecay(Decay.linear()), happened(event("launch", 100)));
        assertThat(faded.outcome()).isEqualTo(Outcome.MATCH);
        assertThat(faded.points()).isZero();
        Contribution late = contribution(LAUNCH, happened(event("launch", 101), event("launch", -1)));
        assertThat(late.outcome()).isEqualTo(Outcome.NO_MATCH);
        assertThat(late.points()).isZero();
    }

    @Test
    void nothing_is_left_beyond_the_last_step() {
        Trigger steps = LAUNCH.withDecay(
                Decay.steps(new TreeMap<>(Map.of(7, new BigDecimal("100"), 30, new BigDecimal("50")))));
        assertThat(contribution(steps, happened(event("launch", 7))).points()).isEqualByComparingTo("10");
        assertThat(contribution(steps, happened(event("launch", 30))).points()).isEqualByComparingTo("5");
        assertThat(contribution(steps, happened(event("launch", 31))).points()).isZero();
        assertThat(contribution(steps, happened(event("launch", 31))).outcome()).isEqualTo(Outcome.MATCH);
    }

    @Test
    void it_is_unknown_where_the_events_are_and_no_match_where_none_happened() {
        assertThat(contribution(LAUNCH, account()).outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(contribution(LAUNCH, account()).included()).isTrue();
        assertThat(contribution(LAUNCH.withMissing(Missing.NEUTRAL), account()).included())
                .isFalse();
        assertThat(contribution(LAUNCH, happened()).outcome()).isEqualTo(Outcome.NO_MATCH);
    }

    @Test
    void negative_points_fade_towards_nothing() {
        Trigger layoffs = Trigger.of("layoffs", "layoffs", 100, BigDecimal.valueOf(-10))
                .withDecay(Decay.linear())
                .countingUpTo(2);
        Contribution contribution = contribution(layoffs, happened(event("layoffs", 40), event("layoffs", 70)));
        assertThat(contribution.points()).isEqualByComparingTo("-9");
        assertThat(contribution.max()).isZero();
        assertThat(contribution.worst()).isEqualByComparingTo("-20");
        assertThat(contribution.decay()).isEqualByComparingTo("-11");
    }

    @Test
    void it_counts_in_the_behavioral_layer_unless_it_says_otherwise() {
        assertThat(contribution(LAUNCH, happened()).layer()).isEqualTo(Layer.BEHAVIORAL);
        assertThat(contribution(LAUNCH.withLayer(Layer.PAIN), happened()).layer())
                .isEqualTo(Layer.PAIN);
    }

    @Test
    void the_subject_narrows_it_down() {
        Trigger hire = Trigger.of("hire", "hire", 90, BigDecimal.TEN).withSubjects(List.of("VP Sales", "CRO"));
        assertThat(contribution(hire, happened(event("hire", "CFO", 1), event("hire", 2)))
                        .outcome())
                .isEqualTo(Outcome.NO_MATCH);
        assertThat(contribution(hire, happened(event("hire", "cro", 90))).points())
                .isEqualByComparingTo("10");
    }

    private static Contribution contribution(Trigger trigger, Account.Builder account) {
        Trigger positive = Trigger.of("positive", "nothing", 1, BigDecimal.ONE);
        return explain(profile().trigger(trigger).trigger(positive), account)
                .contributions()
                .get(0);
    }
}
