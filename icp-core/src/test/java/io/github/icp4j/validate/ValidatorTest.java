package io.github.icp4j.validate;

import static io.github.icp4j.attribute.Attributes.COUNTRY;
import static io.github.icp4j.attribute.Attributes.EMPLOYEES;
import static io.github.icp4j.attribute.Attributes.TECHNOLOGIES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.tuple;

import io.github.icp4j.attribute.Attribute;
import io.github.icp4j.attribute.Layer;
import io.github.icp4j.attribute.Vocabulary;
import io.github.icp4j.profile.Bounds;
import io.github.icp4j.profile.Condition;
import io.github.icp4j.profile.Criterion;
import io.github.icp4j.profile.Decay;
import io.github.icp4j.profile.Exclusion;
import io.github.icp4j.profile.Gate;
import io.github.icp4j.profile.IdealCustomerProfile;
import io.github.icp4j.profile.Matrix;
import io.github.icp4j.profile.ProfileBuilder;
import io.github.icp4j.profile.Tier;
import io.github.icp4j.profile.Trigger;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ValidatorTest {
    private static final Condition US = new Condition.In(COUNTRY, List.of("US"));
    private static final Condition LARGE = new Condition.InRange(EMPLOYEES, Bounds.atLeast(100));
    private static final Trigger FUNDED = Trigger.of("funded", "funding", 90, BigDecimal.ONE);

    static Stream<Arguments> faults() {
        return Stream.of(
                fault(IssueCode.EMPTY_TEXT, "/name", profile -> profile.name(" \u2003")),
                fault(IssueCode.EMPTY_TEXT, "/gates/0/id", profile -> profile.gate(Gate.of("", US))),
                fault(IssueCode.EMPTY_TEXT, "/gates/0/when/in/1", gate(new Condition.In(COUNTRY, List.of("US", " ")))),
                fault(IssueCode.EMPTY_TEXT, "/gates/0/when/event", gate(new Condition.Happened(" ", List.of(), 1, 1))),
                fault(
                        IssueCode.EMPTY_TEXT,
                        "/gates/0/when/subject",
                        gate(new Condition.Happened("e", List.of(""), 1, 1))),
                fault(
                        IssueCode.EMPTY_TEXT,
                        "/triggers/0/subject/1",
                        profile -> profile.trigger(FUNDED.withSubjects(List.of("A", "")))),
                fault(
                        IssueCode.EMPTY_TEXT,
                        "/triggers/0/event",
                        profile -> profile.trigger(Trigger.of("t", "", 1, BigDecimal.ONE))),
                fault(IssueCode.EMPTY_TEXT, "/tiers/ ", profile -> profile.tier(" ", 1)),
                fault(
                        IssueCode.EMPTY_TEXT,
                        "/attributes/",
                        profile -> profile.attribute(Attribute.text("", Layer.PAIN))),
                fault(
                        IssueCode.EMPTY_TEXT,
                        "/vocabulary/technologies/aliases/A/0",
                        profile -> profile.vocabulary(
                                TECHNOLOGIES,
                                Vocabulary.builder().alias("A", " ").build())),
                fault(IssueCode.EMPTY_LIST, "/gates/0/when/in", gate(new Condition.In(COUNTRY, List.of()))),
                fault(IssueCode.EMPTY_LIST, "/gates/0/when/notIn", gate(new Condition.NotIn(COUNTRY, List.of()))),
                fault(
                        IssueCode.EMPTY_LIST,
                        "/gates/0/when/hasAny",
                        gate(new Condition.HasAny(TECHNOLOGIES, List.of()))),
                fault(
                        IssueCode.EMPTY_LIST,
                        "/gates/0/when/hasAll",
                        gate(new Condition.HasAll(TECHNOLOGIES, List.of()))),
                fault(
                        IssueCode.EMPTY_LIST,
                        "/gates/0/when/hasNone",
                        gate(new Condition.HasNone(TECHNOLOGIES, List.of()))),
                fault(
                        IssueCode.EMPTY_LIST,
                        "/gates/0/when/hasAtLeast/of",
                        gate(new Condition.HasAtLeast(TECHNOLOGIES, 1, List.of()))),
                fault(IssueCode.EMPTY_LIST, "/gates/0/when/allOf", gate(new Condition.AllOf(List.of()))),
                fault(IssueCode.EMPTY_LIST, "/gates/0/when/anyOf", gate(new Condition.AnyOf(List.of()))),
                fault(IssueCode.EMPTY_LIST, "/gates/0/when/atLeastOf/of", gate(new Condition.AtLeastOf(1, List.of()))),
                fault(
                        IssueCode.EMPTY_LIST,
                        "/criteria/1/bands",
                        profile -> profile.criterion(new Criterion("none", List.of(), Layer.PAIN, null))),
                fault(
                        IssueCode.EMPTY_LIST,
                        "/triggers/0/decay/steps",
                        profile -> profile.trigger(FUNDED.withDecay(Decay.steps(new TreeMap<>())))),
                fault(
                        IssueCode.EMPTY_LIST,
                        "/matrix/intent",
                        profile -> profile.matrix(new Matrix(List.of(Tier.of("A", 0)), List.of()))),
                fault(
                        IssueCode.EMPTY_LIST,
                        "/matrix/fit",
                        profile -> profile.matrix(new Matrix(List.of(), List.of(Tier.of("1", 0))))),
                fault(
                        IssueCode.EMPTY_LIST,
                        "/vocabulary/technologies/groups/CRM",
                        profile -> profile.vocabulary(
                                TECHNOLOGIES, Vocabulary.builder().group("CRM").build())),
                fault(
                        IssueCode.EMPTY_RANGE,
                        "/exclusions/0/when/not",
                        profile -> profile.exclusion(
                                Exclusion.of("e", new Condition.InRange(EMPLOYEES, Bounds.between(2, 1)).negate()))),
                fault(
                        IssueCode.MISSING_KEY,
                        "/gates/0/when",
                        gate(new Condition.InRange(
                                EMPLOYEES, Bounds.atLeast(1).withLower(Double.NEGATIVE_INFINITY, false)))),
                fault(
                        IssueCode.OUT_OF_RANGE,
                        "/gates/0/when/hasAtLeast/count",
                        gate(new Condition.HasAtLeast(TECHNOLOGIES, 3, List.of("A", "B")))),
                fault(
                        IssueCode.OUT_OF_RANGE,
                        "/gates/0/when/allOf/1/anyOf/0/atLeastOf/count",
                        gate(US.and(new Condition.AnyOf(List.of(new Condition.AtLeastOf(0, List.of(US))))))),
                fault(
                        IssueCode.OUT_OF_RANGE,
                        "/gates/0/when/withinDays",
                        gate(new Condition.Happened("e", List.of(), 0, 1))),
                fault(
                        IssueCode.OUT_OF_RANGE,
                        "/gates/0/when/withinDays",
                        gate(new Condition.Happened("e", List.of(), 3_651, 1))),
                fault(
                        IssueCode.OUT_OF_RANGE,
                        "/gates/0/when/times",
                        gate(new Condition.Happened("e", List.of(), 1, 0))),
                fault(
                        IssueCode.OUT_OF_RANGE,
                        "/triggers/0/withinDays",
                        profile -> profile.trigger(Trigger.of("t", "e", 3_651, BigDecimal.ONE))),
                fault(IssueCode.OUT_OF_RANGE, "/triggers/0/upTo", profile -> profile.trigger(FUNDED.countingUpTo(101))),
                fault(IssueCode.OUT_OF_RANGE, "/triggers/0/upTo", profile -> profile.trigger(FUNDED.countingUpTo(0))),
                fault(
                        IssueCode.OUT_OF_RANGE,
                        "/triggers/0/decay/halfLifeDays",
                        profile -> profile.trigger(FUNDED.withDecay(Decay.halfLife(0)))),
                fault(
                        IssueCode.OUT_OF_RANGE,
                        "/triggers/0/decay/steps/-1",
                        profile -> profile.trigger(FUNDED.withDecay(steps(Map.of(-1, "1"))))),
                fault(
                        IssueCode.OUT_OF_RANGE,
                        "/triggers/0/decay/steps/1",
                        profile -> profile.trigger(FUNDED.withDecay(steps(Map.of(1, "100.01"))))),
                fault(
                        IssueCode.OUT_OF_RANGE,
                        "/criteria/1/points",
                        profile -> profile.criterion(Criterion.of("c", US.points(1_000_000.01)))),
                fault(
                        IssueCode.OUT_OF_RANGE,
                        "/criteria/1/bands/1/points",
                        profile -> profile.criterion(Criterion.of("c", US.points(1), US.points(-1_000_001)))),
                fault(
                        IssueCode.OUT_OF_RANGE,
                        "/criteria/1/points",
                        profile -> profile.criterion(Criterion.of("c", US.points(new BigDecimal("1E+1000000000"))))),
                fault(IssueCode.OUT_OF_RANGE, "/limits/pain", profile -> profile.limit(Layer.PAIN, 0)),
                fault(IssueCode.OUT_OF_RANGE, "/limits/pain", profile -> profile.limit(Layer.PAIN, 1_000_001)),
                fault(IssueCode.OUT_OF_RANGE, "/minCoverage", profile -> profile.minCoverage(-1)),
                fault(IssueCode.OUT_OF_RANGE, "/tiers/A", profile -> profile.tier("A", 100.01)),
                fault(
                        IssueCode.OUT_OF_RANGE,
                        "/matrix/intent/1",
                        profile -> profile.matrix(new Matrix(List.of(Tier.of("A", 0)), List.of(Tier.of("1", -1))))),
                fault(
                        IssueCode.TOO_MANY_DECIMALS,
                        "/criteria/1/points",
                        profile -> profile.criterion(Criterion.of("c", US.points(0.125)))),
                fault(
                        IssueCode.TOO_MANY_DECIMALS,
                        "/triggers/0/points",
                        profile -> profile.trigger(Trigger.of("t", "e", 1, new BigDecimal("0.001")))),
                fault(
                        IssueCode.TOO_MANY_DECIMALS,
                        "/limits/behavioral",
                        profile -> profile.limit(Layer.BEHAVIORAL, 1.005)),
                fault(IssueCode.TOO_MANY_DECIMALS, "/minCoverage", profile -> profile.minCoverage(33.333)),
                fault(IssueCode.TOO_MANY_DECIMALS, "/tiers/A~1B~0", profile -> profile.tier("A/B~", 66.667)),
                fault(
                        IssueCode.TOO_MANY_DECIMALS,
                        "/triggers/0/decay/steps/7",
                        profile -> profile.trigger(FUNDED.withDecay(steps(Map.of(7, "33.333"))))),
                fault(
                        IssueCode.ATTRIBUTE_REDECLARED,
                        "/attributes/employees",
                        profile -> profile.attribute(Attribute.text("employees", Layer.PAIN))),
                fault(
                        IssueCode.ATTRIBUTE_REDECLARED,
                        "/attributes/own",
                        profile -> profile.attribute(Attribute.text("own", Layer.PAIN))
                                .attribute(Attribute.flag("own", Layer.PAIN))),
                fault(
                        IssueCode.RESERVED_ATTRIBUTE,
                        "/attributes/id",
                        profile -> profile.attribute(Attribute.text("id", Layer.PAIN))),
                fault(
                        IssueCode.RESERVED_ATTRIBUTE,
                        "/attributes/events",
                        profile -> profile.attribute(Attribute.tags("events", Layer.PAIN))),
                fault(
                        IssueCode.UNKNOWN_VOCABULARY,
                        "/vocabulary/tecnologies",
                        profile -> profile.vocabulary("tecnologies", Vocabulary.empty())),
                fault(
                        IssueCode.UNKNOWN_VOCABULARY,
                        "/vocabulary/employees",
                        profile -> profile.vocabulary(EMPLOYEES, Vocabulary.empty())),
                fault(
                        IssueCode.AMBIGUOUS_ALIAS,
                        "/vocabulary/subject/aliases/B",
                        profile -> profile.subjectVocabulary(Vocabulary.builder()
                                .alias("A", "x")
                                .alias("B", " X")
                                .build())),
                fault(
                        IssueCode.DUPLICATE_GROUP,
                        "/vocabulary/event/groups/g",
                        profile -> profile.eventVocabulary(Vocabulary.builder()
                                .group("G", "x")
                                .group("g", "y")
                                .build())),
                fault(
                        IssueCode.DUPLICATE_ID,
                        "/exclusions/0/id",
                        profile -> profile.gate(Gate.of("x", US)).exclusion(Exclusion.of("x", US))),
                fault(
                        IssueCode.DUPLICATE_ID,
                        "/triggers/0/id",
                        profile -> profile.trigger(Trigger.of("size", "e", 1, BigDecimal.ONE))),
                fault(
                        IssueCode.LAYER_NOT_TOLD,
                        "/criteria/1",
                        profile -> profile.criterion(
                                Criterion.of("mixed", US.and(LARGE).points(1)))),
                fault(
                        IssueCode.EMPTY_LIST,
                        "/criteria/1/when/anyOf",
                        profile ->
                                profile.criterion(Criterion.of("nothing", new Condition.AnyOf(List.of()).points(1)))),
                fault(
                        IssueCode.NO_POSITIVE_POINTS,
                        "",
                        profile -> profile.replace(Criterion.of("size", LARGE.points(-1), LARGE.points(0)))),
                fault(
                        IssueCode.RISING_STEPS,
                        "/triggers/0/decay/steps/30",
                        profile -> profile.trigger(FUNDED.withDecay(steps(Map.of(7, "50", 30, "50.01", 60, "50"))))),
                fault(
                        IssueCode.DUPLICATE_THRESHOLD,
                        "/tiers",
                        profile -> profile.tier("A", 80).tier("B", 80)),
                fault(
                        IssueCode.DUPLICATE_THRESHOLD,
                        "/matrix/fit",
                        profile -> profile.matrix(
                                new Matrix(List.of(Tier.of("A", 50), Tier.of("B", 50)), List.of(Tier.of("1", 0))))),
                fault(
                        IssueCode.DUPLICATE_TIER,
                        "/matrix/fit/A",
                        profile -> profile.matrix(
                                new Matrix(List.of(Tier.of("A", 50), Tier.of("A", 0)), List.of(Tier.of("1", 0))))),
                fault(IssueCode.TOO_DEEP, "/gates/0/when" + "/not".repeat(100), gate(nested(101))));
    }

    private static Arguments fault(IssueCode code, String pointer, UnaryOperator<ProfileBuilder> fault) {
        return Arguments.of(code, pointer, fault);
    }

    private static UnaryOperator<ProfileBuilder> gate(Condition when) {
        return profile -> profile.gate(Gate.of("g", when));
    }

    @ParameterizedTest(name = "{0} at {1}")
    @MethodSource("faults")
    void a_fault_is_told_once_with_its_code_at_its_place(
            IssueCode code, String pointer, UnaryOperator<ProfileBuilder> fault) {
        ValidationResult result = Validator.validate(fault.apply(sound()).build());
        assertThat(result.errors()).extracting(Issue::code, Issue::pointer).containsExactly(tuple(code, pointer));
        Issue issue = result.errors().get(0);
        assertThat(issue.message()).isNotBlank();
        assertThat(issue.remedy()).isNotBlank();
        assertThat(result.isValid()).isFalse();
        assertThat(result.warnings()).isEmpty();
    }

    @Test
    void a_sound_profile_has_none_even_at_every_limit() {
        IdealCustomerProfile profile = sound().criterion(
                        Criterion.of("most", US.points(1_000_000), US.points(-1_000_000)))
                .criterion(Criterion.of("mixed", US.and(LARGE).points(1)).withLayer(Layer.PAIN))
                .gate(Gate.of("deep", nested(100)))
                .gate(Gate.of("window", new Condition.Happened("e", List.of(), 3_650, Integer.MAX_VALUE)))
                .gate(Gate.of("all", new Condition.HasAtLeast(TECHNOLOGIES, 2, List.of("A", "B"))))
                .trigger(FUNDED.countingUpTo(100).withDecay(steps(Map.of(0, "100", 3_650, "0"))))
                .trigger(Trigger.of("slow", "e", 3_650, BigDecimal.ONE).withDecay(Decay.halfLife(3_650)))
                .limit(Layer.PAIN, 0.01)
                .limit(Layer.BEHAVIORAL, 1_000_000)
                .minCoverage(100)
                .tier("A", 100)
                .tier("B", 0)
                .matrix(new Matrix(List.of(Tier.of("A", 0)), List.of(Tier.of("A", 0))))
                .attribute(Attribute.text("own", Layer.PAIN))
                .vocabulary("own", Vocabulary.builder().alias("A", "a", "x").build())
                .build();
        assertThat(Validator.validate(profile).issues()).isEmpty();
        assertThatNoException().isThrownBy(() -> Validator.validate(profile).orThrow("fine"));
    }

    @Test
    void ten_thousand_criteria_and_triggers_are_allowed_and_one_more_is_not() {
        ProfileBuilder builder = sound();
        for (int i = 1; i < 10_000; i++) {
            builder.criterion(Criterion.of("c" + i, LARGE.points(1)));
        }
        assertThat(Validator.validate(builder.build()).issues()).isEmpty();
        assertThat(Validator.validate(builder.trigger(FUNDED).build()).errors())
                .extracting(Issue::code, Issue::pointer)
                .containsExactly(tuple(IssueCode.TOO_MANY_CRITERIA, "/criteria"));
    }

    @Test
    void all_faults_are_told_at_once_in_the_order_of_their_places() {
        ProfileBuilder builder = IdealCustomerProfile.builder("");
        builder.attribute(Attribute.text("id", Layer.PAIN))
                .vocabulary("none", Vocabulary.empty())
                .gate(Gate.of("g", new Condition.In(COUNTRY, List.of())))
                .criterion(Criterion.of("g", US.points(0.001)))
                .trigger(Trigger.of("t", "e", 0, BigDecimal.ZERO))
                .tier("A", -1);
        ValidationResult result = Validator.validate(builder.build());
        assertThat(result.errors())
                .extracting(Issue::pointer)
                .containsExactly(
                        "/name",
                        "/attributes/id",
                        "/vocabulary/none",
                        "/gates/0/when/in",
                        "/criteria/0/id",
                        "/criteria/0/points",
                        "/triggers/0/withinDays",
                        "/tiers/A");
        assertThatExceptionOfType(InvalidProfileException.class)
                .isThrownBy(() -> result.orThrow("broken"))
                .withMessageStartingWith("'broken' has 8 faults\n  /name: ")
                .satisfies(e -> assertThat(e.issues()).isEqualTo(result.errors()));
    }

    @Test
    void a_misspelt_vocabulary_is_told_the_nearest_name() {
        assertThat(Validator.validate(sound().vocabulary("tecnologies", Vocabulary.empty())
                                .build())
                        .errors())
                .extracting(Issue::remedy)
                .containsExactly("did you mean 'technologies'?");
    }

    @Test
    void an_exception_that_crosses_processes_keeps_its_message() throws Exception {
        InvalidProfileException before = new InvalidProfileException(
                "p", List.of(Issue.error(IssueCode.EMPTY_TEXT, "", "a name is missing", "write one")));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(before);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            InvalidProfileException after = (InvalidProfileException) in.readObject();
            assertThat(after)
                    .hasMessage("'p' has 1 fault\n  (whole profile): a name is missing; write one [EMPTY_TEXT]");
            assertThat(after.issues()).isEmpty();
        }
    }

    @Test
    void the_review_date_only_ever_warns_and_only_when_it_is_past() {
        LocalDate reviewBy = LocalDate.of(2027, 2, 1);
        IdealCustomerProfile profile = sound().reviewBy(reviewBy).build();
        assertThat(Validator.validate(profile).issues()).isEmpty();
        assertThat(Validator.staleness(profile, reviewBy)).isEmpty();
        assertThat(Validator.staleness(sound().build(), LocalDate.MAX)).isEmpty();
        assertThat(Validator.staleness(profile, reviewBy.plusDays(1))).hasValueSatisfying(issue -> {
            assertThat(issue.code()).isEqualTo(IssueCode.STALE);
            assertThat(issue.severity()).isEqualTo(Severity.WARNING);
            assertThat(issue.pointer()).isEqualTo("/reviewBy");
        });
    }

    private static ProfileBuilder sound() {
        return IdealCustomerProfile.builder("Sound").criterion(Criterion.of("size", LARGE.points(1)));
    }

    private static Condition nested(int deep) {
        Condition condition = US;
        for (int i = 1; i < deep; i++) {
            condition = condition.negate();
        }
        return condition;
    }

    private static Decay steps(Map<Integer, String> percentages) {
        TreeMap<Integer, BigDecimal> steps = new TreeMap<>();
        percentages.forEach((day, percentage) -> steps.put(day, new BigDecimal(percentage)));
        return Decay.steps(steps);
    }
}
