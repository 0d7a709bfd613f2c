package io.github.icp4j.validate;

import static io.github.icp4j.attribute.Attributes.COUNTRY;
import static io.github.icp4j.attribute.Attributes.EMPLOYEES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.icp4j.profile.Bounds;
import io.github.icp4j.profile.Condition;
import io.github.icp4j.profile.Criterion;
import io.github.icp4j.profile.Decay;
import io.github.icp4j.profile.Gate;
import io.github.icp4j.profile.IdealCustomerProfile;
import io.github.icp4j.profile.ProfileBuilder;
import io.github.icp4j.profile.Trigger;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.junit.jupiter.params.provider.Arguments;

/** Single faults, planted in a profile that has no other. */
final class Faults {
    static final Condition US = new Condition.In(COUNTRY, List.of("US"));
    static final Condition LARGE = new Condition.InRange(EMPLOYEES, Bounds.atLeast(100));
    static final Trigger FUNDED = Trigger.of("funded", "funding", 90, BigDecimal.ONE);

    private Faults() {}

    static Arguments fault(IssueCode code, String pointer, UnaryOperator<ProfileBuilder> fault) {
        return Arguments.of(code, pointer, fault);
    }

    static UnaryOperator<ProfileBuilder> gate(Condition when) {
        return profile -> profile.gate(Gate.of("g", when));
    }

    static void assertToldOnce(IssueCode code, String pointer, UnaryOperator<ProfileBuilder> fault) {
        ValidationResult result = Validator.validate(fault.apply(sound()).build());
        assertThat(result.errors()).extracting(Issue::code, Issue::pointer).containsExactly(tuple(code, pointer));
        Issue issue = result.errors().get(0);
        assertThat(issue.message()).isNotBlank();
        assertThat(issue.remedy()).isNotBlank();
        assertThat(result.isValid()).isFalse();
        assertThat(result.warnings()).isEmpty();
    }

    static ProfileBuilder sound() {
        return IdealCustomerProfile.builder("Sound").criterion(Criterion.of("size", LARGE.points(1)));
    }

    static Condition nested(int deep) {
        Condition condition = US;
        for (int i = 1; i < deep; i++) {
            condition = condition.negate();
        }
        return condition;
    }

    static Decay steps(Map<Integer, String> percentages) {
        TreeMap<Integer, BigDecimal> steps = new TreeMap<>();
        percentages.forEach((day, percentage) -> steps.put(day, new BigDecimal(percentage)));
        return Decay.steps(steps);
    }
}
