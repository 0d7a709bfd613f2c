package io.github.icp4j.profile;

import static io.github.icp4j.attribute.Attributes.COUNTRY;
import static io.github.icp4j.attribute.Attributes.EMPLOYEES;
import static io.github.icp4j.attribute.Attributes.TECHNOLOGIES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.icp4j.attribute.Attribute;
import io.github.icp4j.attribute.Layer;
import io.github.icp4j.attribute.Vocabulary;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ProfileBuilderTest {
    private static final Condition US = new Condition.In(COUNTRY, List.of("US"));
    private static final Condition LARGE = new Condition.InRange(EMPLOYEES, Bounds.atLeast(100));

    /** A profile in which every component has a value that is not the default. */
    static IdealCustomerProfile everything() {
        return IdealCustomerProfile.builder("Everything")
                .version("1")
                .description("all of it")
                .reviewBy(LocalDate.of(2027, 2, 1))
                .variantOf("Base")
                .attribute(Attribute.flag("unused", Layer.PAIN))
                .vocabulary(
                        TECHNOLOGIES,
                        Vocabulary.builder().alias("Salesforce", "SFDC").build())
                .eventVocabulary(Vocabulary.builder().alias("funding", "round").build())
                .subjectVocabulary(
                        Vocabulary.builder().alias("VP Sales", "VP of Sales").build())
                .gate(new Gate("home", US, IfUnknown.FAIL))
                .exclusion(new Exclusion("small", LARGE.negate(), IfUnknown.REVIEW))
                .criterion(Criterion.of("size", LARGE.points(15)).withMissing(Missing.ZERO))
                .trigger(Trigger.of("funded", "funding", 90, BigDecimal.TEN).withDecay(Decay.linear()))
                .limit(Layer.BEHAVIORAL, 20)
                .missing(Missing.NEUTRAL)
                .minCoverage(30)
                .tier("A", 80)
                .matrix(new Matrix(List.of(Tier.of("A", 50)), List.of(Tier.of("1", 50))))
                .accept(new AcceptedFinding("NO_TRIGGER", null, "known"))
                .build();
    }

    @Test
    void every_component_is_taken_over_by_a_builder_from_a_profile() throws ReflectiveOperationException {
        IdealCustomerProfile profile = everything();
        IdealCustomerProfile empty = IdealCustomerProfile.builder("Empty").build();
        IdealCustomerProfile rebuilt = profile.toBuilder().build();
        for (RecordComponent component : IdealCustomerProfile.class.getRecordComponents()) {
            assertThat(value(component, profile))
                    .as("the example gives %s a value of its own", component.getName())
                    .isNotEqualTo(value(component, empty));
            assertThat(value(component, rebuilt)).as(component.getName()).isEqualTo(value(component, profile));
        }
    }

    @Test
    void no_collection_that_a_profile_hands_out_can_be_changed() throws ReflectiveOperationException {
        IdealCustomerProfile profile = everything();
        for (RecordComponent component : IdealCustomerProfile.class.getRecordComponents()) {
            Object value = value(component, profile);
            if (value instanceof Collection<?> list) {
                assertThatThrownBy(list::clear).isInstanceOf(UnsupportedOperationException.class);
            } else if (value instanceof Map<?, ?> map) {
                assertThatThrownBy(map::clear).isInstanceOf(UnsupportedOperationException.class);
            }
        }
    }

    private static Object value(RecordComponent component, IdealCustomerProfile profile)
            throws IllegalAccessException, InvocationTargetException {
        return component.getAccessor().invoke(profile);
    }

    static Stream<Arguments> options() {
        return Stream.of(
                option("name", builder -> builder.name("Other")),
                option("version", builder -> builder.version("2")),
                option("description", builder -> builder.description("other")),
                option("reviewBy", builder -> builder.reviewBy(LocalDate.EPOCH)),
                option("variantOf", builder -> builder.variantOf("Other")),
                option("vocabulary of technologies", builder -> builder.vocabulary(TECHNOLOGIES, Vocabulary.empty())),
                option("vocabulary of event", builder -> builder.eventVocabulary(Vocabulary.empty())),
                option("vocabulary of subject", builder -> builder.subjectVocabulary(Vocabulary.empty())),
                option("limit of pain", builder -> builder.limit(Layer.PAIN, 1)),
                option("missing", builder -> builder.missing(Missing.ZERO)),
                option("minCoverage", builder -> builder.minCoverage(1)),
                option("tier A", builder -> builder.tier("A", 1)),
                option("matrix", builder -> builder.matrix(new Matrix(List.of(), List.of()))));
    }

    private static Arguments option(String name, UnaryOperator<ProfileBuilder> set) {
        return Arguments.of(name, set);
    }

    @ParameterizedTest
    @MethodSource("options")
    void an_option_set_twice_is_refused_and_an_inherited_one_may_be_set_once(
            String name, UnaryOperator<ProfileBuilder> set) {
        for (ProfileBuilder builder : List.of(IdealCustomerProfile.builder("P"), everything().toBuilder())) {
            assertThat(set.apply(builder)).isSameAs(builder);
            assertThatIllegalStateException()
                    .isThrownBy(() -> set.apply(builder))
                    .withMessageStartingWith(name + " of profile '")
                    .withMessageEndingWith("' is set twice");
        }
    }

    @Test
    void parts_are_replaced_and_removed_by_their_id() {
        IdealCustomerProfile profile = everything().toBuilder()
                .replace(Gate.of("home", LARGE))
                .replace(Exclusion.of("small", US))
                .replace(Criterion.of("size", US.points(1)))
                .replace(Trigger.of("funded", "funding", 1, BigDecimal.ONE))
                .build();
        assertThat(profile.gates()).containsExactly(Gate.of("home", LARGE));
        assertThat(profile.exclusions()).containsExactly(Exclusion.of("small", US));
        assertThat(profile.criteria()).containsExactly(Criterion.of("size", US.points(1)));
        assertThat(profile.triggers()).containsExactly(Trigger.of("funded", "funding", 1, BigDecimal.ONE));

        ProfileBuilder builder = profile.toBuilder();
        for (String id : List.of("home", "small", "size", "funded")) {
            builder.remove(id);
        }
        IdealCustomerProfile bare = builder.build();
        assertThat(bare.gates()).isEmpty();
        assertThat(bare.exclusions()).isEmpty();
        assertThat(bare.criteria()).isEmpty();
        assertThat(bare.triggers()).isEmpty();
    }

    @Test
    void a_part_that_is_not_there_can_be_neither_replaced_nor_removed() {
        ProfileBuilder builder = everything().toBuilder();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.remove("other"))
                .withMessage("nothing in profile 'Everything' has the id 'other'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.replace(Gate.of("size", US)))
                .withMessage("nothing of that kind in profile 'Everything' has the id 'size'");
    }

    @Test
    void a_tier_of_an_inherited_name_takes_its_place() {
        assertThat(everything().toBuilder().tier("A", 90).tier("B", 50).build().tiers())
                .containsExactly(Tier.of("A", 90), Tier.of("B", 50));
    }

    @Test
    void a_custom_attribute_is_declared_by_the_condition_that_uses_it_wherever_that_is() {
        Attribute inGate = Attribute.text("inGate", Layer.PAIN);
        Attribute inExclusion = Attribute.text("inExclusion", Layer.PAIN);
        Attribute inBand = Attribute.text("inBand", Layer.PAIN);
        IdealCustomerProfile profile = IdealCustomerProfile.builder("P")
                .gate(Gate.of("g", new Condition.Known(inGate, true).negate()))
                .exclusion(Exclusion.of("e", new Condition.Known(inExclusion, true)))
                .criterion(Criterion.of("c", US.points(1), new Condition.Known(inBand, true).points(1)))
                .build();
        assertThat(profile.attributes()).containsExactly(inBand, inExclusion, inGate);
        assertThat(profile.schema().attribute("inBand")).contains(inBand);
    }

    @Test
    void numbers_and_tiers_are_equal_however_they_were_written() {
        IdealCustomerProfile one = IdealCustomerProfile.builder("P")
                .criterion(Criterion.of("c", US.points(15)))
                .trigger(Trigger.of("t", "e", 1, new BigDecimal("2.50")))
                .limit(Layer.PAIN, new BigDecimal("1E+1"))
                .minCoverage(new BigDecimal("30.00"))
                .tier("B", 60)
                .tier("A", 80)
                .build();
        IdealCustomerProfile other = IdealCustomerProfile.builder("P")
                .criterion(Criterion.of("c", US.points(new BigDecimal("15.0"))))
                .trigger(Trigger.of("t", "e", 1, new BigDecimal("2.5")))
                .limit(Layer.PAIN, 10)
                .minCoverage(30)
                .tier("A", 80)
                .tier("B", 60)
                .build();
        assertThat(one).isEqualTo(other).hasSameHashCodeAs(other);
    }

    @Test
    void a_profile_looks_at_events_where_a_trigger_or_any_condition_does() {
        Condition funded = new Condition.Happened("funding", List.of(), 1, 1);
        assertThat(IdealCustomerProfile.builder("P").build().usesEvents()).isFalse();
        assertThat(IdealCustomerProfile.builder("P")
                        .gate(Gate.of("g", US.or(funded)))
                        .build()
                        .usesEvents())
                .isTrue();
        assertThat(IdealCustomerProfile.builder("P")
                        .trigger(Trigger.of("t", "e", 1, BigDecimal.ONE))
                        .build()
                        .usesEvents())
                .isTrue();
    }
}
