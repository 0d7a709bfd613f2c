package io.github.icp4j.validate;

import static io.github.icp4j.attribute.Attributes.COUNTRY;
import static io.github.icp4j.attribute.Attributes.EMPLOYEES;
import static io.github.icp4j.attribute.Attributes.TECHNOLOGIES;
import static io.github.icp4j.validate.Faults.US;
import static io.github.icp4j.validate.Faults.fault;
import static io.github.icp4j.validate.Faults.gate;
import static io.github.icp4j.validate.Faults.nested;

import io.github.icp4j.profile.Bounds;
import io.github.icp4j.profile.Condition;
import io.github.icp4j.profile.Exclusion;
import io.github.icp4j.profile.ProfileBuilder;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every fault of a condition, wherever it stands, is told once with its code at its place. */
class ConditionFaultsTest {
    static Stream<Arguments> faults() {
        return Stream.of(
                fault(IssueCode.EMPTY_TEXT, "/gates/0/when/in/1", gate(new Condition.In(COUNTRY, List.of("US", " ")))),
                fault(IssueCode.EMPTY_TEXT, "/gates/0/when/event", gate(new Condition.Happened(" ", List.of(), 1, 1))),
                fault(
                        IssueCode.EMPTY_TEXT,
                        "/gates/0/when/subject",
                        gate(new Condition.Happened("e", List.of(""), 1, 1))),
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
                fault(IssueCode.TOO_DEEP, "/gates/0/when" + "/not".repeat(100), gate(nested(101))));
    }

    @ParameterizedTest(name = "{0} at {1}")
    @MethodSource("faults")
    void a_fault_is_told_once_with_its_code_at_its_place(
            IssueCode code, String pointer, UnaryOperator<ProfileBuilder> fault) {
        Faults.assertToldOnce(code, pointer, fault);
    }
}
