package io.github.icp4j.review;

import static io.github.icp4j.attribute.Attributes.EMPLOYEES;
import static io.github.icp4j.attribute.Attributes.TECHNOLOGIES;
import static io.github.icp4j.review.SoundProfile.atLeast;
import static io.github.icp4j.review.SoundProfile.between;
import static io.github.icp4j.review.SoundProfile.changed;
import static io.github.icp4j.review.SoundProfile.hasAny;
import static io.github.icp4j.review.SoundProfile.in;
import static io.github.icp4j.review.SoundProfile.lessThan;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.icp4j.attribute.Layer;
import io.github.icp4j.attribute.Vocabulary;
import io.github.icp4j.profile.Bounds;
import io.github.icp4j.profile.Condition;
import io.github.icp4j.profile.Criterion;
import io.github.icp4j.profile.Decay;
import io.github.icp4j.profile.Exclusion;
import io.github.icp4j.profile.Gate;
import io.github.icp4j.profile.IdealCustomerProfile;
import io.github.icp4j.profile.IfUnknown;
import io.github.icp4j.profile.ProfileBuilder;
import io.github.icp4j.profile.Trigger;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class ComparisonTest {
    private static final IdealCustomerProfile OLD = SoundProfile.profile();

    @Test
    void a_profile_does_not_differ_from_itself() {
        Comparison comparison = Comparison.of(OLD, SoundProfile.profile());
        assertThat(comparison.differences()).isEmpty();
        assertThat(comparison.meanTheSame()).isTrue();
    }

    @Test
    void parts_that_came_and_went_are_told_whole() {
        differs(
                changed()
                        .remove("crm")
                        .gate(Gate.of(
                                "no-retail", SoundProfile.industry("Retail").negate())),
                "- gate crm: technologies include CRM, if unknown review",
                "+ gate no-retail: not (industry is Retail), if unknown review");
    }

    @Test
    void changed_fields_are_told_with_old_and_new() {
        differs(
                changed()
                        .replace(new Gate("home-market", in("US", "CA"), IfUnknown.FAIL))
                        .replace(Criterion.of(
                                "size",
                                between(100, 500).points(20),
                                between(50, 2_000).points(5)))
                        .replace(Trigger.of("funding", "funding", 365, BigDecimal.valueOf(5))
                                .withDecay(Decay.halfLife(60)))
                        .limit(Layer.BEHAVIORAL, 10)
                        .tier("A", 75)
                        .minCoverage(30),
                "~ gate home-market, when: country is US, CA or EU -> country is US or CA",
                "~ gate home-market, ifUnknown: review -> fail",
                "~ criterion size, points of band 1: 15 -> 20",
                "~ criterion size, when of band 2: employees from 50 to 1000 -> employees from 50 to 2000",
                "~ trigger funding, withinDays: 180 days -> 365 days",
                "~ trigger funding, decay: linear -> half-life 60 days",
                "+ limit behavioral: 10 points",
                "~ profile Mid-market SaaS, minCoverage: 0 -> 30",
                "~ tier A: from 80 -> from 75");
    }

    @Test
    void what_is_only_written_differently_has_no_effect() {
        ProfileBuilder rewritten = changed()
                .replace(Gate.of("crm", hasAny("Pipedrive", "SFDC", "hubspot")))
                .replace(Exclusion.of("too-small", atLeast(10).negate()));
        Comparison comparison = Comparison.of(OLD, rewritten.build());

        assertThat(comparison.ofMeaning()).isEmpty();
        assertThat(comparison.differences())
                .extracting(Difference::toString)
                .containsExactly(
                        "~ gate crm, when: technologies include CRM -> technologies include Pipedrive, SFDC or hubspot "
                                + "(no effect on results)",
                        "~ exclusion too-small, when: employees below 10 -> not (employees at least 10) "
                                + "(no effect on results)");
    }

    @Test
    void the_same_words_with_other_names_behind_them_are_a_change() {
        Vocabulary other = Vocabulary.builder()
                .alias("Salesforce", "SFDC")
                .group("CRM", "Salesforce", "HubSpot")
                .build();
        differs(
                changed().vocabulary(TECHNOLOGIES, other),
                "~ group of technologies CRM: hubspot, pipedrive, salesforce -> hubspot, salesforce",
                "~ gate crm, when: technologies include CRM -> technologies include CRM (with other names behind the "
                        + "words)");
    }

    @Test
    void a_part_with_a_new_id_is_renamed() {
        differs(
                changed().remove("too-small").exclusion(Exclusion.of("tiny", lessThan(10))),
                "~ exclusion tiny: was called too-small");
    }

    @Test
    void labels_have_no_effect_on_results() {
        Comparison comparison = Comparison.of(OLD, changed().version("2027.1").build());
        assertThat(comparison.meanTheSame()).isTrue();
        assertThat(comparison.differences())
                .extracting(Difference::toString)
                .containsExactly("~ profile Mid-market SaaS, version: 2026.4 -> 2027.1 (no effect on results)");
    }

    @Test
    void a_bound_that_only_a_fraction_tells_apart_is_a_change() {
        Condition below = new Condition.InRange(EMPLOYEES, Bounds.atMost(9));
        Comparison comparison = Comparison.of(
                OLD, changed().replace(Exclusion.of("too-small", below)).build());
        assertThat(comparison.ofMeaning()).hasSize(1);
    }

    private static void differs(ProfileBuilder now, String... expected) {
        assertThat(Comparison.of(OLD, now.build()).differences())
                .extracting(Difference::toString)
                .containsExactlyInAnyOrder(expected);
        assertThat(List.of(expected)).isNotEmpty();
    }
}
