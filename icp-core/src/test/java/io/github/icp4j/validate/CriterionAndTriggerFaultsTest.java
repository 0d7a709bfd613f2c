package io.github.icp4j.validate;

import static io.github.icp4j.validate.Faults.FUNDED;
import static io.github.icp4j.validate.Faults.LARGE;
import static io.github.icp4j.validate.Faults.US;
import static io.github.icp4j.validate.Faults.fault;
import static io.github.icp4j.validate.Faults.steps;

import io.github.icp4j.attribute.Layer;
import io.github.icp4j.profile.Condition;
import io.github.icp4j.profile.Criterion;
import io.github.icp4j.profile.Decay;
import io.github.icp4j.profile.ProfileBuilder;
import io.github.icp4j.profile.Trigger;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every fault of a criterion or a trigger is told once with its code at its place. */
class CriterionAndTriggerFaultsTest {
    static Stream<Arguments> faults() {
        return Stream.of(
                fault(
                        IssueCode.EMPTY_TEXT,
                        "/triggers/0/subject/1",
                        profile -> profile.trigger(FUNDED.withSubjects(List.of("A", "")))),
                fault(
                        IssueCode.EMPTY_TEXT,
                        "/triggers/0/event",
                        profile -> profile.trigger(Trigger.of("t", "", 1, BigDecimal.ONE))),
                fault(
                        IssueCode.EMPTY_LIST,
                        "/criteria/1/bands",
                        profile -> profile.criterion(new Criterion("none", List.of(), Layer.PAIN, null))),
                fault(
                        IssueCode.EMPTY_LIST,
                        "/triggers/0/decay/steps",
                        profile -> profile.trigger(FUNDED.withDecay(Decay.steps(new TreeMap<>())))),
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
                        "/triggers/0/decay/steps/7",
                        profile -> profile.trigger(FUNDED.withDecay(steps(Map.of(7, "33.333"))))),
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
                        profile -> profile.trigger(FUNDED.withDecay(steps(Map.of(7, "50", 30, "50.01", 60, "50"))))));
    }

    @ParameterizedTest(name = "{0} at {1}")
    @MethodSource("faults")
    void a_fault_is_told_once_with_its_code_at_its_place(
            IssueCode code, String pointer, UnaryOperator<ProfileBuilder> fault) {
        Faults.assertToldOnce(code, pointer, fault);
    }
}
