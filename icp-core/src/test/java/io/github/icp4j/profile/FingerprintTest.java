package io.github.icp4j.profile;

import static io.github.icp4j.attribute.Attributes.COUNTRY;
import static io.github.icp4j.attribute.Attributes.EMPLOYEES;
import static io.github.icp4j.attribute.Attributes.TECHNOLOGIES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.icp4j.attribute.Attribute;
import io.github.icp4j.attribute.Layer;
import io.github.icp4j.attribute.Vocabulary;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class FingerprintTest {
    private static final Condition CRM = new Condition.HasAny(TECHNOLOGIES, List.of("Salesforce", "HubSpot"));

    @Test
    void it_is_a_sha_256_in_small_hexadecimal_and_never_changes() {
        assertThat(profile(builder -> builder).fingerprint())
                .matches("[0-9a-f]{64}")
                .isEqualTo("5907ac58c1dc8700a5eac61067274e8ed29c4c05ab8d6e7965c344ff77190f4b");
    }

    @Test
    void labels_do_not_count() {
        same(builder -> builder.version("2")
                .description("other")
                .reviewBy(LocalDate.EPOCH)
                .variantOf("Other")
                .accept(new AcceptedFinding("NO_TRIGGER", null, "fine")));
        IdealCustomerProfile profile = profile(builder -> builder);
        assertThat(profile.toBuilder().name("Other").build().fingerprint()).isEqualTo(profile.fingerprint());
    }

    @Test
    void ways_of_writing_the_same_do_not_count() {
        equal(range(Bounds.between(100, 500)), range(Bounds.atLeast(100).withUpper(500, true)));
        equal(range(Bounds.greaterThan(100)), range(Bounds.atLeast(Math.nextUp(100.0))));
        equal(any("Salesforce", "HubSpot"), any("hubspot", " SALESFORCE ", "HubSpot"));
        equal(new Condition.In(COUNTRY, List.of("DACH")), new Condition.In(COUNTRY, List.of("CHE", "Germany", "at")));
        equal(new Condition.NotIn(COUNTRY, List.of("US")), new Condition.In(COUNTRY, List.of("USA")).negate());
        equal(new Condition.HasNone(TECHNOLOGIES, List.of("A")), any("A").negate());
        equal(any("A").and(any("B")), any("B").and(any("A")));
    }

    @Test
    void the_simplest_ways_to_say_a_condition_twice_over_do_not_count() {
        equal(any("A"), any("A").negate().negate());
        equal(any("A"), new Condition.AllOf(List.of(any("A"), any("A"))));
        equal(any("A").and(any("B")).and(any("C")), any("A").and(any("B").and(any("C"))));
        equal(any("A").or(any("B")), new Condition.AtLeastOf(1, List.of(any("B"), any("A"))));
        equal(any("A").and(any("B")), new Condition.AtLeastOf(2, List.of(any("B"), any("A"))));
        equal(any("A", "B"), new Condition.HasAtLeast(TECHNOLOGIES, 1, List.of("B", "A")));
        equal(any("A"), new Condition.HasAll(TECHNOLOGIES, List.of("A", "a")));
        equal(
                new Condition.HasAll(TECHNOLOGIES, List.of("A", "B")),
                new Condition.HasAtLeast(TECHNOLOGIES, 2, List.of("B", "A", "b")));
        equal(
                new Condition.Known(TECHNOLOGIES, false).and(any("A")),
                new Condition.Known(TECHNOLOGIES, true).negate().and(any("A")));
    }

    @Test
    void and_is_not_or_and_two_of_three_is_neither() {
        List<Condition> three = List.of(any("A"), any("B"), any("C"));
        assertThat(List.of(
                        of(Criterion.of("c", new Condition.AllOf(three).points(1))),
                        of(Criterion.of("c", new Condition.AnyOf(three).points(1))),
                        of(Criterion.of("c", new Condition.AtLeastOf(2, three).points(1))),
                        of(Criterion.of("c", new Condition.AllOf(three).negate().points(1))),
                        of(Criterion.of("c", any("A", "B", "C").negate().points(1))),
                        // Twice the same is two of three, and must stay so.
                        of(Criterion.of(
                                "c", new Condition.AtLeastOf(2, List.of(any("A"), any("A"), any("B"))).points(1)))))
                .doesNotHaveDuplicates();
    }

    @Test
    void defaults_written_out_do_not_count() {
        Criterion plain = Criterion.of("c", CRM.points(15));
        assertThat(of(plain.withLayer(Layer.TECHNOGRAPHIC).withMissing(Missing.ZERO)))
                .isEqualTo(of(plain));
        assertThat(of(Criterion.of("c", CRM.points(new BigDecimal("15.00"))))).isEqualTo(of(plain));
    }

    @Test
    void an_alias_between_names_that_no_condition_mentions_and_a_group_that_none_uses_do_not_count() {
        same(builder -> builder.vocabulary(
                TECHNOLOGIES,
                Vocabulary.builder()
                        .alias("Slack", "slack.com")
                        .group("Chat", "Slack")
                        .build()));
        same(builder -> builder.eventVocabulary(
                Vocabulary.builder().alias("funding", "round").build()));
    }

    @Test
    void a_limit_that_cannot_bind_does_not_count() {
        same(builder -> builder.limit(Layer.TECHNOGRAPHIC, 15));
        same(builder -> builder.limit(Layer.PAIN, 1));
        differs(builder -> builder.limit(Layer.TECHNOGRAPHIC, new BigDecimal("14.99")));
    }

    @Test
    void what_can_change_a_result_counts() {
        differs(builder -> builder.vocabulary(
                TECHNOLOGIES, Vocabulary.builder().alias("Salesforce", "SFDC").build()));
        differs(builder -> builder.attribute(Attribute.text("owner", Layer.PAIN)));
        differs(builder -> builder.missing(Missing.NEUTRAL));
        differs(builder -> builder.minCoverage(0.01));
        differs(builder -> builder.tier("A", 80));
        differs(builder -> builder.matrix(new Matrix(List.of(Tier.of("A", 0)), List.of(Tier.of("1", 0)))));
        differs(builder -> builder.gate(Gate.of("g", CRM)));
        differs(builder -> builder.exclusion(Exclusion.of("g", CRM)));
        differs(builder -> builder.trigger(Trigger.of("t", "funding", 90, BigDecimal.ONE)));
        differs(builder -> builder.replace(Criterion.of("c", CRM.points(15)).withLayer(Layer.PAIN)));
        assertThat(of(Criterion.of("other", CRM.points(15)))).isNotEqualTo(of(Criterion.of("c", CRM.points(15))));
    }

    @Test
    void every_value_of_a_trigger_counts() {
        Trigger trigger = Trigger.of("t", "funding", 90, BigDecimal.TEN);
        String before = of(trigger);
        assertThat(List.of(
                        of(Trigger.of("u", "funding", 90, BigDecimal.TEN)),
                        of(Trigger.of("t", "hire", 90, BigDecimal.TEN)),
                        of(Trigger.of("t", "funding", 91, BigDecimal.TEN)),
                        of(Trigger.of("t", "funding", 90, BigDecimal.ONE)),
                        of(trigger.withSubjects(List.of("A"))),
                        of(trigger.withDecay(Decay.linear())),
                        of(trigger.withDecay(Decay.halfLife(30))),
                        of(trigger.withDecay(Decay.halfLife(31))),
                        of(trigger.countingUpTo(2)),
                        of(trigger.withLayer(Layer.PAIN)),
                        of(trigger.withMissing(Missing.NEUTRAL))))
                .doesNotHaveDuplicates()
                .doesNotContain(before);
    }

    @Test
    void names_cannot_be_made_to_look_like_the_form_around_them() {
        assertThat(of(Criterion.of("c", any("a", "b").points(1))))
                .isNotEqualTo(of(Criterion.of("c", any("a 1:b").points(1))));
    }

    @Test
    void a_profile_whose_meaning_is_open_has_no_fingerprint() {
        IdealCustomerProfile open = IdealCustomerProfile.builder("Open")
                .criterion(Criterion.of(
                        "c", CRM.points(1), range(Bounds.atLeast(1)).points(1)))
                .build();
        assertThatIllegalArgumentException()
                .isThrownBy(open::fingerprint)
                .withMessageContaining("profile 'Open' has faults")
                .withMessageContaining("the layer of criterion 'c' cannot be told");
        assertThatIllegalArgumentException().isThrownBy(() -> of(Criterion.of("c", CRM.points(0.125))));
    }

    private static IdealCustomerProfile profile(UnaryOperator<ProfileBuilder> change) {
        return change.apply(IdealCustomerProfile.builder("P").criterion(Criterion.of("c", CRM.points(15))))
                .build();
    }

    private static void same(UnaryOperator<ProfileBuilder> change) {
        assertThat(profile(change).fingerprint())
                .isEqualTo(profile(builder -> builder).fingerprint());
    }

    private static void differs(UnaryOperator<ProfileBuilder> change) {
        assertThat(profile(change).fingerprint())
                .isNotEqualTo(profile(builder -> builder).fingerprint());
    }

    private static void equal(Condition one, Condition other) {
        assertThat(of(Criterion.of("c", one.points(1)))).isEqualTo(of(Criterion.of("c", other.points(1))));
    }

    private static String of(Criterion criterion) {
        return IdealCustomerProfile.builder("P").criterion(criterion).build().fingerprint();
    }

    private static String of(Trigger trigger) {
        return profile(builder -> builder.trigger(trigger)).fingerprint();
    }

    private static Condition any(String... tags) {
        return new Condition.HasAny(TECHNOLOGIES, List.of(tags));
    }

    private static Condition range(Bounds bounds) {
        return new Condition.InRange(EMPLOYEES, bounds);
    }
}
