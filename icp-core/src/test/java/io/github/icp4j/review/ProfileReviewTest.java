package io.github.icp4j.review;

import static io.github.icp4j.attribute.Attributes.EMPLOYEES;
import static io.github.icp4j.attribute.Attributes.PAIN_POINTS;
import static io.github.icp4j.attribute.Attributes.TECHNOLOGIES;
import static io.github.icp4j.review.SoundProfile.AS_OF;
import static io.github.icp4j.review.SoundProfile.atLeast;
import static io.github.icp4j.review.SoundProfile.between;
import static io.github.icp4j.review.SoundProfile.changed;
import static io.github.icp4j.review.SoundProfile.hasAny;
import static io.github.icp4j.review.SoundProfile.hasNone;
import static io.github.icp4j.review.SoundProfile.in;
import static io.github.icp4j.review.SoundProfile.industry;
import static io.github.icp4j.review.SoundProfile.lessThan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.icp4j.attribute.Attribute;
import io.github.icp4j.attribute.Layer;
import io.github.icp4j.profile.AcceptedFinding;
import io.github.icp4j.profile.Bounds;
import io.github.icp4j.profile.Condition;
import io.github.icp4j.profile.Criterion;
import io.github.icp4j.profile.Decay;
import io.github.icp4j.profile.Exclusion;
import io.github.icp4j.profile.Gate;
import io.github.icp4j.profile.IdealCustomerProfile;
import io.github.icp4j.profile.IfUnknown;
import io.github.icp4j.profile.Matrix;
import io.github.icp4j.profile.Missing;
import io.github.icp4j.profile.ProfileBuilder;
import io.github.icp4j.profile.Tier;
import io.github.icp4j.profile.Trigger;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Each deliberately bad profile gets exactly the findings it should: the sound profile with one fault planted. */
class ProfileReviewTest {
    @Test
    void a_sound_profile_gets_no_finding() {
        assertThat(review(SoundProfile.profile()).findings()).isEmpty();
    }

    @Test
    void nothing_dated_is_no_trigger() {
        finds(changed().remove("new-vp").remove("funding"), "NO_TRIGGER /triggers");
    }

    @Test
    void a_criterion_on_events_is_dated_too() {
        finds(changed()
                .remove("new-vp")
                .remove("funding")
                .criterion(Criterion.of("fresh", new Condition.Happened("funding", List.of(), 90, 1).points(10))));
    }

    @Test
    void nobody_ruled_out_is_no_exclusion() {
        finds(changed().remove("too-small"), "NO_EXCLUSION /exclusions");
    }

    @Test
    void nothing_that_hurts_is_no_pain_point() {
        finds(changed().remove("pain"), "NO_PAIN_POINT /criteria");
    }

    @Test
    void technology_that_earns_points_but_none_required_is_told() {
        finds(changed().remove("crm"), "NO_REQUIRED_INTEGRATION /gates");
    }

    @Test
    void only_who_and_where_is_firmographic_only() {
        finds(
                changed().remove("new-vp").remove("funding").remove("pain").remove("engagement"),
                "NO_TRIGGER /triggers",
                "NO_PAIN_POINT /criteria",
                "FIRMOGRAPHIC_ONLY /criteria");
    }

    @Test
    void no_review_date_and_a_past_one_are_told() {
        IdealCustomerProfile sound = SoundProfile.profile();
        finds(changed().reviewBy(LocalDate.of(2026, 10, 31)), "STALE /reviewBy");
        finds(changed().reviewBy(AS_OF));
        ProfileBuilder undated = IdealCustomerProfile.builder(sound.name());
        sound.gates().forEach(undated::gate);
        sound.exclusions().forEach(undated::exclusion);
        sound.criteria().forEach(undated::criterion);
        sound.triggers().forEach(undated::trigger);
        sound.vocabulary().forEach(undated::vocabulary);
        finds(undated, "NO_REVIEW_DATE /reviewBy");
    }

    @Test
    void an_attribute_of_a_person_is_told_and_one_of_a_company_is_not() {
        finds(
                changed().attribute(Attribute.text("jobTitle", Layer.FIRMOGRAPHIC)),
                "PERSON_ATTRIBUTE /attributes/jobTitle");
        finds(
                changed().attribute(Attribute.text("contact_email", Layer.PAIN)),
                "PERSON_ATTRIBUTE /attributes/contact_email");
        finds(changed().attribute(Attribute.number("companyAge", Layer.FIRMOGRAPHIC)));
        finds(changed().attribute(Attribute.number("managerCount", Layer.FIRMOGRAPHIC)));
        finds(changed().attribute(Attribute.text("emailProvider", Layer.TECHNOGRAPHIC)));
    }

    @Test
    void leaving_out_what_is_unknown_asks_for_a_minimum_of_data() {
        finds(changed().missing(Missing.NEUTRAL), "NEUTRAL_WITHOUT_MIN_COVERAGE /minCoverage");
        finds(changed().missing(Missing.NEUTRAL).minCoverage(30));
    }

    @Test
    void a_condition_that_contradicts_itself_never_matches() {
        finds(
                changed().exclusion(Exclusion.of("odd", lessThan(50).and(atLeast(100)))),
                "NEVER_MATCHES /exclusions/1/when");
        finds(
                changed().criterion(Criterion.of("odd", in("US").and(in("EU")).points(5))),
                "NEVER_MATCHES /criteria/5/when");
        finds(
                changed()
                        .criterion(Criterion.of(
                                "odd", hasAny("Salesforce").and(hasNone("CRM")).points(5))),
                "NEVER_MATCHES /criteria/5/when");
    }

    @Test
    void an_impossible_branch_deep_inside_never_matches() {
        finds(
                changed()
                        .criterion(Criterion.of(
                                "odd",
                                industry("Retail")
                                        .or(lessThan(5).and(atLeast(7)))
                                        .points(5))),
                "NEVER_MATCHES /criteria/5/when/anyOf/1");
    }

    @Test
    void asking_for_more_names_than_are_listed_once_aliases_are_resolved_never_matches() {
        Condition both = new Condition.HasAtLeast(TECHNOLOGIES, 2, List.of("Salesforce", "SFDC"));
        finds(changed().criterion(Criterion.of("odd", both.points(5))), "NEVER_MATCHES /criteria/5/when");
    }

    @Test
    void asking_for_more_events_than_fit_in_the_window_never_matches() {
        Condition often = new Condition.Happened("funding", List.of("Series A"), 3, 5);
        finds(changed().criterion(Criterion.of("odd", often.points(5))), "NEVER_MATCHES /criteria/5/when");
        Condition can = new Condition.Happened("funding", List.of("Series A"), 3, 4);
        finds(changed().criterion(Criterion.of("even", can.points(5))));
    }

    @Test
    void a_condition_that_nothing_known_can_fail_always_matches() {
        finds(
                changed()
                        .criterion(Criterion.of(
                                "odd", lessThan(100).or(atLeast(50)).points(5))),
                "ALWAYS_MATCHES /criteria/5/when");
        finds(
                changed()
                        .gate(Gate.of(
                                "odd", new Condition.Known(EMPLOYEES, true).or(new Condition.Known(EMPLOYEES, false)))),
                "ALWAYS_MATCHES /gates/2/when");
    }

    @Test
    void a_band_inside_an_earlier_one_is_shadowed() {
        finds(
                changed()
                        .replace(Criterion.of(
                                "size",
                                between(50, 1_000).points(5),
                                between(100, 500).points(15))),
                "SHADOWED_BAND /criteria/0/bands/1");
        finds(
                changed()
                        .replace(Criterion.of(
                                "size",
                                lessThan(200).points(1),
                                atLeast(150).points(15),
                                between(180, 300).points(20))),
                "SHADOWED_BAND /criteria/0/bands/2");
    }

    @Test
    void what_a_gate_requires_and_an_exclusion_rules_out_is_told() {
        finds(
                changed().exclusion(Exclusion.of("no-crm-users", hasAny("Pipedrive", "CRM"))),
                "REQUIRED_AND_EXCLUDED /exclusions/1");
        finds(changed().gate(Gate.of("tiny", lessThan(8))), "REQUIRED_AND_EXCLUDED /exclusions/0");
        finds(changed().exclusion(Exclusion.of("on-hubspot", hasAny("HubSpot"))));
    }

    @Test
    void two_gates_that_rule_each_other_out_are_told() {
        finds(changed().gate(Gate.of("abroad", in("JP"))), "REQUIRED_AND_EXCLUDED /gates/2");
    }

    @Test
    void gates_and_exclusions_that_only_together_let_nobody_through_leave_every_tier_empty() {
        finds(
                changed()
                        .gate(Gate.of("some", industry("Retail").or(atLeast(500))))
                        .exclusion(Exclusion.of("retail", industry("Retail")))
                        .exclusion(Exclusion.of("large", atLeast(400))),
                "UNREACHABLE_TIER /gates");
    }

    @Test
    void criteria_that_exclude_each_other_leave_the_highest_tier_empty() {
        finds(
                changed()
                        .criterion(Criterion.of("north", in("CA").points(20)))
                        .criterion(Criterion.of("south", in("US").points(20)))
                        .criterion(Criterion.of("europe", in("EU").points(20))),
                "UNREACHABLE_TIER /tiers/A");
    }

    @Test
    void tiers_between_the_few_scores_that_can_come_up_stay_empty() {
        finds(
                IdealCustomerProfile.builder("few")
                        .reviewBy(AS_OF)
                        .gate(Gate.of("home", in("US")))
                        .exclusion(Exclusion.of("small", lessThan(10)))
                        .criterion(Criterion.of("pain", new Condition.HasAny(PAIN_POINTS, List.of("churn")).points(10)))
                        .trigger(Trigger.of("funding", "funding", 30, BigDecimal.TEN))
                        .tier("A", 80)
                        .tier("B", 60)
                        .tier("C", 40)
                        .tier("D", 0),
                "UNREACHABLE_TIER /tiers/B",
                "DOMINANT_CRITERION /criteria/0",
                "DOMINANT_CRITERION /triggers/0");
    }

    @Test
    void a_letter_above_what_any_account_can_fit_and_a_digit_above_any_intent_are_told() {
        finds(changed().matrix(matrix(80, 75)));
        // Salesforce users only, of whom nobody is in two countries: at most 45 + 20 of 45 + 60 points.
        ProfileBuilder torn = changed()
                .criterion(Criterion.of("north", in("CA").points(20)))
                .criterion(Criterion.of("south", in("US").points(20)))
                .criterion(Criterion.of("europe", in("EU").points(20)));
        finds(torn.matrix(matrix(66, 75)), "UNREACHABLE_TIER /tiers/A", "UNREACHABLE_GRADE /matrix/fit/A");
        finds(
                changed()
                        .replace(Trigger.of("funding", "funding", 180, BigDecimal.valueOf(5))
                                .withDecay(Decay.steps(new TreeMap<>(Map.of(90, BigDecimal.valueOf(80))))))
                        .matrix(matrix(80, 95)),
                "WASTED_POINTS /triggers/1",
                "UNREACHABLE_GRADE /matrix/intent/1");
    }

    @Test
    void a_digit_between_the_few_intents_that_can_come_up_is_told() {
        finds(
                changed()
                        .remove("new-vp")
                        .replace(Trigger.of("funding", "funding", 180, BigDecimal.valueOf(5)))
                        .matrix(new Matrix(
                                List.of(Tier.of("A", 50), Tier.of("B", 0)),
                                List.of(Tier.of("1", 75), Tier.of("2", 25), Tier.of("3", 0)))),
                "UNREACHABLE_GRADE /matrix/intent/2");
    }

    @Test
    void a_matrix_of_a_profile_that_nothing_dated_earns_points_in_has_no_digits() {
        finds(
                changed().remove("new-vp").remove("funding").matrix(matrix(80, 75)),
                "NO_TRIGGER /triggers",
                "UNREACHABLE_GRADE /matrix/intent");
    }

    @Test
    void grades_whose_letter_and_digit_exclude_each_other_are_told_together() {
        ProfileReview review = review(IdealCustomerProfile.builder("torn")
                .reviewBy(AS_OF)
                .gate(Gate.of("home", in("US")))
                .exclusion(Exclusion.of("small", lessThan(10)))
                .criterion(Criterion.of("pain", new Condition.HasAny(PAIN_POINTS, List.of("churn")).points(5)))
                .criterion(Criterion.of("large", atLeast(500).points(10)))
                .criterion(
                        new Criterion("quick to decide", List.of(lessThan(500).points(10)), Layer.BEHAVIORAL, null))
                .matrix(new Matrix(
                        List.of(Tier.of("A", 60), Tier.of("B", 30), Tier.of("C", 0)),
                        List.of(Tier.of("1", 60), Tier.of("2", 0))))
                .build());

        assertThat(review.findings())
                .filteredOn(finding -> finding.code() == FindingCode.UNREACHABLE_GRADE)
                .extracting(Finding::pointer, Finding::at, Finding::message)
                .containsExactly(tuple("/matrix", "matrix", "no qualified account can have the grade A1"));
    }

    private static Matrix matrix(double letter, double digit) {
        return new Matrix(
                List.of(Tier.of("A", letter), Tier.of("B", 40), Tier.of("C", 0)),
                List.of(Tier.of("1", digit), Tier.of("2", 30), Tier.of("3", 0)));
    }

    @Test
    void points_above_a_limit_are_wasted_and_more_so_where_one_part_exceeds_it() {
        finds(changed().limit(Layer.BEHAVIORAL, 12), "WASTED_POINTS /limits/behavioral");
        assertThat(review(changed().limit(Layer.BEHAVIORAL, 12).build())
                        .findings()
                        .get(0)
                        .severity())
                .isEqualTo(FindingSeverity.INFO);
        assertThat(review(changed().limit(Layer.BEHAVIORAL, 8).build())
                        .findings()
                        .get(0)
                        .severity())
                .isEqualTo(FindingSeverity.WARNING);
        finds(changed().limit(Layer.BEHAVIORAL, 15));
    }

    @Test
    void a_trigger_that_fades_below_a_limit_from_its_first_day_does_not_exceed_it_alone() {
        ProfileReview review = review(changed()
                .remove("new-vp")
                .replace(Trigger.of("funding", "funding", 180, BigDecimal.valueOf(12))
                        .withDecay(Decay.steps(new TreeMap<>(Map.of(90, BigDecimal.valueOf(80))))))
                .limit(Layer.BEHAVIORAL, 10)
                .build());
        assertThat(review.findings())
                .extracting(Finding::severity, Finding::pointer)
                .containsExactly(
                        tuple(FindingSeverity.WARNING, "/triggers/0"),
                        tuple(FindingSeverity.INFO, "/limits/behavioral"));
    }

    @Test
    void points_that_only_excluded_accounts_could_earn_are_wasted() {
        finds(changed().criterion(Criterion.of("abroad", in("JP", "KR").points(5))), "WASTED_POINTS /criteria/5");
        finds(
                changed()
                        .replace(Criterion.of(
                                "size",
                                between(100, 500).points(15),
                                between(5, 9).points(5))),
                "WASTED_POINTS /criteria/0/bands/1");
    }

    @Test
    void a_decay_that_starts_below_100_percent_wastes_points() {
        finds(
                changed()
                        .replace(Trigger.of("funding", "funding", 180, BigDecimal.valueOf(5))
                                .withDecay(Decay.steps(new TreeMap<>(Map.of(90, BigDecimal.valueOf(80)))))),
                "WASTED_POINTS /triggers/1");
    }

    @Test
    void counting_more_events_than_can_differ_wastes_points() {
        finds(
                changed()
                        .replace(Trigger.of("funding", "funding", 1, BigDecimal.valueOf(2))
                                .withSubjects(List.of("Series A"))
                                .countingUpTo(3)),
                "WASTED_POINTS /triggers/1");
    }

    @Test
    void half_the_weight_is_dominant() {
        finds(changed().replace(Criterion.of("saas", industry("SaaS").points(60))), "DOMINANT_CRITERION /criteria/1");
        finds(changed().replace(Criterion.of("saas", industry("SaaS").points(59.99))));
    }

    @Test
    void the_same_thing_written_otherwise_is_counted_twice() {
        finds(
                changed()
                        .criterion(Criterion.of(
                                "again",
                                hasNone("salesloft ", "OUTREACH").negate().points(3))),
                "COUNTED_TWICE /criteria/5");
        finds(
                changed()
                        .criterion(Criterion.of(
                                "again",
                                atLeast(50)
                                        .and(new Condition.InRange(EMPLOYEES, Bounds.greaterThan(1_000)).negate())
                                        .points(3))),
                "COUNTED_TWICE /criteria/5");
        // A headcount of 1000.5 tells the two apart.
        finds(changed()
                .criterion(Criterion.of(
                        "nearly", atLeast(50).and(atLeast(1_001).negate()).points(3))));
        finds(
                changed().trigger(Trigger.of("raised", "Funding", 180, BigDecimal.valueOf(3))),
                "COUNTED_TWICE /triggers/2");
    }

    @Test
    void what_a_gate_requires_already_is_counted_twice() {
        finds(
                changed()
                        .criterion(
                                Criterion.of("west", in("EU", "US", "CA", "UK").points(4))),
                "COUNTED_TWICE /criteria/5");
        Gate lenient = new Gate("home-market", in("US", "CA", "EU"), IfUnknown.PASS);
        finds(changed()
                .replace(lenient)
                .criterion(Criterion.of("west", in("EU", "US", "CA", "UK").points(4))));
    }

    @Test
    void an_accepted_finding_does_not_count_and_one_that_is_not_found_is_idle() {
        ProfileReview review = review(changed()
                .remove("too-small")
                .accept(new AcceptedFinding("NO_EXCLUSION", null, "we sell to everybody who passes"))
                .accept(new AcceptedFinding("NEVER_MATCHES", "crm", "later"))
                .accept(new AcceptedFinding("TOO_BROAD", null, "a broad market"))
                .build());
        assertThat(review.isClean()).isTrue();
        assertThat(review.accepted()).hasSize(1);
        assertThat(review.accepted().get(0).reason()).isEqualTo("we sell to everybody who passes");
        assertThat(review.idle()).extracting(AcceptedFinding::code).containsExactly("NEVER_MATCHES");
    }

    @Test
    void a_profile_of_thousands_of_criteria_is_reviewed_within_bounds() {
        ProfileBuilder large = changed();
        for (int i = 0; i < 3_000; i++) {
            large.criterion(Criterion.of(
                    "tool " + i, hasAny("tool " + i, "tool " + (i + 1)).points(1 + i % 7)));
        }
        large.criterion(Criterion.of("odd", lessThan(5).and(atLeast(7)).points(5)));
        finds(large, "NEVER_MATCHES /criteria/3005/when");
    }

    private static void finds(ProfileBuilder profile, String... expected) {
        assertThat(review(profile.build()).findings())
                .extracting(finding -> finding.code() + " " + finding.pointer())
                .containsExactlyInAnyOrder(expected);
    }

    private static ProfileReview review(IdealCustomerProfile profile) {
        return ProfileReview.of(profile, AS_OF);
    }
}
