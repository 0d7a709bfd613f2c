package io.github.icp4j.validate;

import static io.github.icp4j.validate.Faults.fault;

import io.github.icp4j.attribute.Layer;
import io.github.icp4j.profile.Matrix;
import io.github.icp4j.profile.ProfileBuilder;
import io.github.icp4j.profile.Tier;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every fault of limits, coverage, tiers and the matrix is told once with its code at its place. */
class ScaleFaultsTest {
    static Stream<Arguments> faults() {
        return Stream.of(
                fault(IssueCode.EMPTY_TEXT, "/tiers/ ", profile -> profile.tier(" ", 1)),
                fault(
                        IssueCode.EMPTY_LIST,
                        "/matrix/intent",
                        profile -> profile.matrix(new Matrix(List.of(Tier.of("A", 0)), List.of()))),
                fault(
                        IssueCode.EMPTY_LIST,
                        "/matrix/fit",
                        profile -> profile.matrix(new Matrix(List.of(), List.of(Tier.of("1", 0))))),
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
                        "/limits/behavioral",
                        profile -> profile.limit(Layer.BEHAVIORAL, 1.005)),
                fault(IssueCode.TOO_MANY_DECIMALS, "/minCoverage", profile -> profile.minCoverage(33.333)),
                fault(IssueCode.TOO_MANY_DECIMALS, "/tiers/A~1B~0", profile -> profile.tier("A/B~", 66.667)),
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
                                new Matrix(List.of(Tier.of("A", 50), Tier.of("A", 0)), List.of(Tier.of("1", 0))))));
    }

    @ParameterizedTest(name = "{0} at {1}")
    @MethodSource("faults")
    void a_fault_is_told_once_with_its_code_at_its_place(
            IssueCode code, String pointer, UnaryOperator<ProfileBuilder> fault) {
        Faults.assertToldOnce(code, pointer, fault);
    }
}
