package io.github.icp4j.dsl;

import static io.github.icp4j.attribute.Layer.BEHAVIORAL;
import static io.github.icp4j.attribute.Layer.FIRMOGRAPHIC;
import static io.github.icp4j.attribute.Layer.PAIN;
import static io.github.icp4j.dsl.Icp.allOf;
import static io.github.icp4j.dsl.Icp.anyOf;
import static io.github.icp4j.dsl.Icp.atLeastOf;
import static io.github.icp4j.dsl.Icp.employees;
import static io.github.icp4j.dsl.Icp.event;
import static io.github.icp4j.dsl.Icp.eventTypes;
import static io.github.icp4j.dsl.Icp.flag;
import static io.github.icp4j.dsl.Icp.industry;
import static io.github.icp4j.dsl.Icp.matrix;
import static io.github.icp4j.dsl.Icp.not;
import static io.github.icp4j.dsl.Icp.number;
import static io.github.icp4j.dsl.Icp.subjects;
import static io.github.icp4j.dsl.Icp.tags;
import static io.github.icp4j.dsl.Icp.technologies;
import static io.github.icp4j.dsl.Icp.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import io.github.icp4j.attribute.Attribute;
import io.github.icp4j.attribute.Attributes;
import io.github.icp4j.attribute.Vocabulary;
import io.github.icp4j.profile.AcceptedFinding;
import io.github.icp4j.profile.Band;
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
import io.github.icp4j.profile.Tier;
import io.github.icp4j.profile.Trigger;
import io.github.icp4j.validate.InvalidProfileException;
import io.github.icp4j.validate.Issue;
import io.github.icp4j.validate.IssueCode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What is written in the language is the model of the core, and nothing else. */
class IcpTest {
    private static final Condition LARGE = employees().atLeast(100);
    private static final Condition SMALL = employees().lessThan(10);

    @Test
    void a_condition_is_that_of_the_core() {
        assertThat(industry().in("Software", "Retail"))
                .isEqualTo(new Condition.In(Attributes.INDUSTRY, List.of("Software", "Retail")));
        assertThat(industry().notIn("Banking")).isEqualTo(new Condition.NotIn(Attributes.INDUSTRY, List.of("Banking")));
        assertThat(industry().known()).isEqualTo(new Condition.Known(Attributes.INDUSTRY, true));
        assertThat(industry().notKnown()).isEqualTo(new Condition.Known(Attributes.INDUSTRY, false));
        assertThat(employees().between(1, 2)).isEqualTo(range(Bounds.between(1, 2)));
        assertThat(employees().atLeast(1)).isEqualTo(range(Bounds.atLeast(1)));
        assertThat(employees().greaterThan(1)).isEqualTo(range(Bounds.greaterThan(1)));
        assertThat(employees().atMost(2)).isEqualTo(range(Bounds.atMost(2)));
        assertThat(employees().lessThan(2)).isEqualTo(range(Bounds.lessThan(2)));
        assertThat(employees().known()).isEqualTo(new Condition.Known(Attributes.EMPLOYEES, true));
        assertThat(employees().notKnown()).isEqualTo(new Condition.Known(Attributes.EMPLOYEES, false));
        assertThat(flag("public", PAIN).is(true)).isEqualTo(new Condition.Is(Attribute.flag("public", PAIN), true));
        assertThat(flag("public", PAIN).known()).isEqualTo(new Condition.Known(Attribute.flag("public", PAIN), true));
        assertThat(flag("public", PAIN).notKnown())
                .isEqualTo(new Condition.Known(Attribute.flag("public", PAIN), false));
        assertThat(technologies().hasAny("A", "B"))
                .isEqualTo(new Condition.HasAny(Attributes.TECHNOLOGIES, List.of("A", "B")));
        assertThat(technologies().hasAll("A", "B"))
                .isEqualTo(new Condition.HasAll(Attributes.TECHNOLOGIES, List.of("A", "B")));
        assertThat(technologies().hasNone("A")).isEqualTo(new Condition.HasNone(Attributes.TECHNOLOGIES, List.of("A")));
        assertThat(technologies().hasAtLeast(2, "A", "B", "C"))
                .isEqualTo(new Condition.HasAtLeast(Attributes.TECHNOLOGIES, 2, List.of("A", "B", "C")));
        assertThat(tags("badges", PAIN).known()).isEqualTo(new Condition.Known(Attribute.tags("badges", PAIN), true));
        assertThat(tags("badges", PAIN).notKnown())
                .isEqualTo(new Condition.Known(Attribute.tags("badges", PAIN), false));
    }

    @Test
    void every_built_in_attribute_has_a_method_of_its_name() throws ReflectiveOperationException {
        for (Attribute attribute : Attributes.builtIn()) {
            Object conditions = Icp.class.getMethod(attribute.name()).invoke(null);
            assertThat(conditions.getClass().getMethod("attribute").invoke(conditions))
                    .isEqualTo(attribute);
        }
    }

    @Test
    void bounds_of_both_kinds_combine_in_one_condition() {
        assertThat(employees().greaterThan(10).andAtMost(50)).isEqualTo(range(new Bounds(10, false, 50, true)));
        assertThat(employees().atLeast(10).andLessThan(50)).isEqualTo(range(new Bounds(10, true, 50, false)));
        assertThatIllegalStateException()
                .isThrownBy(() -> employees().atLeast(10).andAtMost(50).andLessThan(60))
                .withMessage("the upper bound of employees is set twice");
    }

    @Test
    void conditions_combine() {
        assertThat(allOf(LARGE, SMALL)).isEqualTo(new Condition.AllOf(List.of(LARGE, SMALL)));
        assertThat(anyOf(LARGE, SMALL)).isEqualTo(new Condition.AnyOf(List.of(LARGE, SMALL)));
        assertThat(atLeastOf(1, LARGE, SMALL)).isEqualTo(new Condition.AtLeastOf(1, List.of(LARGE, SMALL)));
        assertThat(not(LARGE)).isEqualTo(new Condition.Not(LARGE));
    }

    @Test
    void events_in_a_window_are_a_condition_or_a_trigger() {
        assertThat(event("funding").withinDays(180).happened())
                .isEqualTo(new Condition.Happened("funding", List.of(), 180, 1));
        assertThat(event("launch").subject("A", "B").withinDays(30).happenedAtLeast(2))
                .isEqualTo(new Condition.Happened("launch", List.of("A", "B"), 30, 2));
        Trigger plain = Trigger.of("t", "funding", 180, BigDecimal.valueOf(5));
        assertThat(trigger(event("funding").withinDays(180).points(5))).isEqualTo(plain);
        assertThat(trigger(event("funding")
                        .subject("Series A", "Series B")
                        .withinDays(180)
                        .linear()
                        .points(new BigDecimal("5.00"))))
                .isEqualTo(plain.withSubjects(List.of("Series A", "Series B")).withDecay(Decay.linear()));
        assertThat(trigger(event("funding")
                        .withinDays(180)
                        .halfLifeDays(30)
                        .each()
                        .upTo(3)
                        .points(5)))
                .isEqualTo(plain.withDecay(Decay.halfLife(30)).countingUpTo(3));
        assertThat(trigger(event("funding")
                        .withinDays(180)
                        .each()
                        .upTo(3)
                        .steps(Map.of(90, 100, 180, 12.5))
                        .points(5)))
                .isEqualTo(plain.withDecay(Decay.steps(
                                new TreeMap<>(Map.of(90, new BigDecimal("100"), 180, new BigDecimal("12.5")))))
                        .countingUpTo(3));
    }

    @Test
    void a_stage_that_is_kept_gives_the_same_however_often_it_is_used() {
        EventWindow window = event("funding").withinDays(180);
        TriggerPoints before = window.points(5);
        TriggerPoints faded = window.linear().points(5);
        assertThat(trigger(before).decay()).isEqualTo(Decay.none());
        assertThat(trigger(faded).decay()).isEqualTo(Decay.linear());
        assertThat(trigger(window.points(5))).isEqualTo(trigger(before));
    }

    @Test
    void everything_that_a_profile_can_say_can_be_said() {
        IdealCustomerProfile written = Icp.named("All")
                .version("2026.4")
                .description("what we sell to")
                .reviewBy(LocalDate.of(2027, 2, 1))
                .variantOf("Base")
                .attribute(Attribute.text("owner", PAIN))
                .alias(technologies(), "Salesforce", "SFDC")
                .alias(technologies(), "Salesforce", "salesforce.com")
                .group(technologies(), "CRM", "Salesforce", "HubSpot")
                .alias(eventTypes(), "funding", "round")
                .vocabulary(
                        subjects(),
                        Vocabulary.builder()
                                .alias("VP Sales", "VP of Sales")
                                .group("Chiefs", "CEO")
                                .build())
                .require("crm", technologies().hasAny("CRM"))
                .ifUnknown(IfUnknown.FAIL)
                .require("large", LARGE)
                .exclude("small", SMALL)
                .ifUnknown(IfUnknown.REVIEW)
                .exclude("banks", industry().in("Banking"))
                .criterion("size", LARGE.points(15), SMALL.points(-2.5))
                .missing(Missing.NEUTRAL)
                .criterion("mixed", allOf(LARGE, technologies().hasAny("CRM")).points(1))
                .layer(FIRMOGRAPHIC)
                .missing(Missing.ZERO)
                .trigger("funded", event("funding").withinDays(90).points(5))
                .layer(PAIN)
                .limit(BEHAVIORAL, 20)
                .missingByDefault(Missing.NEUTRAL)
                .minCoverage(30)
                .tier("B", 60)
                .tier("A", 80)
                .matrix(matrix().fit("A", 75).fit("B", 0).intent("1", 50).intent("2", 0))
                .accept("NO_TRIGGER", "fit alone")
                .acceptAt("DEAD_CRITERION", "mixed", "soon")
                .build();

        IdealCustomerProfile built = IdealCustomerProfile.builder("All")
                .version("2026.4")
                .description("what we sell to")
                .reviewBy(LocalDate.of(2027, 2, 1))
                .variantOf("Base")
                .attribute(Attribute.text("owner", PAIN))
                .vocabulary(
                        Attributes.TECHNOLOGIES,
                        Vocabulary.builder()
                                .alias("Salesforce", "SFDC", "salesforce.com")
                                .group("CRM", "Salesforce", "HubSpot")
                                .build())
                .eventVocabulary(Vocabulary.builder().alias("funding", "round").build())
                .subjectVocabulary(Vocabulary.builder()
                        .alias("VP Sales", "VP of Sales")
                        .group("Chiefs", "CEO")
                        .build())
                .gate(new Gate("crm", technologies().hasAny("CRM"), IfUnknown.FAIL))
                .gate(Gate.of("large", LARGE))
                .exclusion(new Exclusion("small", SMALL, IfUnknown.REVIEW))
                .exclusion(Exclusion.of("banks", industry().in("Banking")))
                .criterion(Criterion.of(
                                "size", Band.of(LARGE, BigDecimal.valueOf(15)), Band.of(SMALL, new BigDecimal("-2.5")))
                        .withMissing(Missing.NEUTRAL))
                .criterion(Criterion.of(
                                "mixed", Band.of(allOf(LARGE, technologies().hasAny("CRM")), BigDecimal.ONE))
                        .withLayer(FIRMOGRAPHIC)
                        .withMissing(Missing.ZERO))
                .trigger(Trigger.of("funded", "funding", 90, BigDecimal.valueOf(5))
                        .withLayer(PAIN))
                .limit(BEHAVIORAL, 20)
                .missing(Missing.NEUTRAL)
                .minCoverage(30)
                .tier("A", 80)
                .tier("B", 60)
                .matrix(new Matrix(
                        List.of(Tier.of("A", 75), Tier.of("B", 0)), List.of(Tier.of("1", 50), Tier.of("2", 0))))
                .accept(new AcceptedFinding("NO_TRIGGER", null, "fit alone"))
                .accept(new AcceptedFinding("DEAD_CRITERION", "mixed", "soon"))
                .build();
        assertThat(written).isEqualTo(built);
        assertThat(written.fingerprint()).isEqualTo(built.fingerprint());
    }

    @Test
    void all_faults_are_told_at_once() {
        ProfileDraft faulty = Icp.named(" ")
                .require(employees().between(500, 100))
                .criterion("size", LARGE.points(0.125))
                .criterion("size", LARGE.points(-1))
                .tier("A", 101);
        assertThatExceptionOfType(InvalidProfileException.class)
                .isThrownBy(faulty::build)
                .asInstanceOf(type(InvalidProfileException.class))
                .satisfies(e -> assertThat(e.issues())
                        .extracting(Issue::code)
                        .containsExactlyInAnyOrder(
                                IssueCode.EMPTY_TEXT,
                                IssueCode.EMPTY_RANGE,
                                IssueCode.TOO_MANY_DECIMALS,
                                IssueCode.DUPLICATE_ID,
                                IssueCode.OUT_OF_RANGE));
    }

    @Test
    void an_option_set_twice_is_refused() {
        ProfileDraft draft = Icp.named("Twice")
                .version("1")
                .description("d")
                .reviewBy(LocalDate.EPOCH)
                .variantOf("Base")
                .missingByDefault(Missing.ZERO)
                .minCoverage(1)
                .limit(PAIN, 1)
                .tier("A", 80)
                .matrix(matrix().fit("A", 0).intent("1", 0));
        assertThatIllegalStateException().isThrownBy(() -> draft.version("1"));
        assertThatIllegalStateException().isThrownBy(() -> draft.description("d"));
        assertThatIllegalStateException().isThrownBy(() -> draft.reviewBy(LocalDate.EPOCH));
        assertThatIllegalStateException().isThrownBy(() -> draft.variantOf("Base"));
        assertThatIllegalStateException().isThrownBy(() -> draft.missingByDefault(Missing.ZERO));
        assertThatIllegalStateException().isThrownBy(() -> draft.minCoverage(1));
        assertThatIllegalStateException().isThrownBy(() -> draft.limit(PAIN, 1));
        assertThatIllegalStateException().isThrownBy(() -> draft.tier("A", 80));
        assertThatIllegalStateException()
                .isThrownBy(() -> draft.matrix(matrix().fit("A", 0).intent("1", 0)));
        draft.group(technologies(), "CRM", "Salesforce");
        assertThatIllegalArgumentException().isThrownBy(() -> draft.group(technologies(), "CRM", "HubSpot"));
    }

    @Test
    void what_is_said_of_a_part_twice_is_refused() {
        AddedCheck check = Icp.named("Twice").require(LARGE);
        check.ifUnknown(IfUnknown.PASS);
        assertThatIllegalStateException()
                .isThrownBy(() -> check.ifUnknown(IfUnknown.PASS))
                .withMessage("ifUnknown of 'employees-from-100' is set twice");
        AddedPoints points = Icp.named("Twice")
                .criterion("size", LARGE.points(1))
                .layer(PAIN)
                .missing(Missing.ZERO);
        assertThatIllegalStateException()
                .isThrownBy(() -> points.layer(PAIN))
                .withMessage("layer of 'size' is set twice");
        assertThatIllegalStateException().isThrownBy(() -> points.missing(Missing.ZERO));
        assertThatIllegalStateException()
                .isThrownBy(() -> event("funding").subject("A").subject("B"));
        assertThatIllegalStateException()
                .isThrownBy(() -> event("funding").withinDays(1).linear().halfLifeDays(1));
        assertThatIllegalStateException()
                .isThrownBy(() -> event("funding").withinDays(1).each().upTo(2).each());
    }

    @Test
    void a_policy_concerns_the_part_it_follows_even_if_said_later() {
        ProfileDraft draft = Icp.named("Later");
        AddedCheck first = draft.require("first", LARGE);
        draft.require("second", LARGE).criterion("size", LARGE.points(1));
        first.ifUnknown(IfUnknown.FAIL);
        assertThat(draft.build().gates()).extracting(Gate::ifUnknown).containsExactly(IfUnknown.FAIL, IfUnknown.REVIEW);
    }

    @Test
    void a_draft_can_go_on_after_it_was_built_and_leaves_what_was_built_alone() {
        ProfileDraft draft = Icp.named("Draft").criterion("size", LARGE.points(1));
        IdealCustomerProfile first = draft.build();
        assertThat(draft.build()).isEqualTo(first);
        draft.criterion("more", SMALL.points(1)).alias(technologies(), "A", "B").tier("A", 80);
        assertThat(first.criteria()).hasSize(1);
        assertThat(first.vocabulary()).isEmpty();
        IdealCustomerProfile second = draft.build();
        assertThat(second.criteria()).hasSize(2);
        assertThat(second.tiers()).hasSize(1);
        assertThat(draft.build()).isEqualTo(second);
    }

    @Test
    void a_variant_has_all_of_its_base_but_what_it_changes() {
        IdealCustomerProfile base = Icp.named("Base")
                .version("1")
                .alias(technologies(), "Salesforce", "SFDC")
                .require("crm", technologies().hasAny("Salesforce"))
                .criterion("size", LARGE.points(10))
                .tier("A", 80)
                .build();
        IdealCustomerProfile variant = Icp.variantOf(base, "Variant")
                .without("size")
                .criterion("size", SMALL.points(10))
                .alias(technologies(), "Salesforce", "salesforce.com")
                .tier("A", 90)
                .version("2")
                .build();
        assertThat(variant.variantOf()).isEqualTo("Base");
        assertThat(variant.version()).isEqualTo("2");
        assertThat(variant.gates()).isEqualTo(base.gates());
        assertThat(variant.criteria()).containsExactly(Criterion.of("size", SMALL.points(10)));
        assertThat(variant.tiers()).containsExactly(Tier.of("A", 90));
        assertThat(variant.vocabulary().get("technologies").aliases())
                .isEqualTo(Map.of("Salesforce", List.of("SFDC", "salesforce.com")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Icp.variantOf(base, "Variant").without("siez"));
    }

    @Test
    void a_custom_attribute_is_declared_by_the_condition_that_uses_it() {
        IdealCustomerProfile profile = Icp.named("Custom")
                .criterion(number("sdrHeadcount", FIRMOGRAPHIC).atLeast(5).points(1))
                .criterion(text("timeZone", PAIN).in("UTC").points(1))
                .build();
        assertThat(profile.attributes())
                .containsExactly(Attribute.number("sdrHeadcount", FIRMOGRAPHIC), Attribute.text("timeZone", PAIN));
    }

    private static Condition range(Bounds bounds) {
        return new Condition.InRange(Attributes.EMPLOYEES, bounds);
    }

    private static Trigger trigger(TriggerPoints points) {
        return Icp.named("T").trigger("t", points).build().triggers().get(0);
    }
}
