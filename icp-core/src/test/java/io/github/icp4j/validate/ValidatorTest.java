package io.github.icp4j.validate;

import static io.github.icp4j.attribute.Attributes.COUNTRY;
import static io.github.icp4j.attribute.Attributes.TECHNOLOGIES;
import static io.github.icp4j.validate.Faults.FUNDED;
import static io.github.icp4j.validate.Faults.LARGE;
import static io.github.icp4j.validate.Faults.US;
import static io.github.icp4j.validate.Faults.nested;
import static io.github.icp4j.validate.Faults.sound;
import static io.github.icp4j.validate.Faults.steps;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.tuple;

import io.github.icp4j.attribute.Attribute;
import io.github.icp4j.attribute.Layer;
import io.github.icp4j.attribute.Vocabulary;
import io.github.icp4j.profile.Condition;
import io.github.icp4j.profile.Criterion;
import io.github.icp4j.profile.Decay;
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
import org.junit.jupiter.api.Test;

class ValidatorTest {
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
}
