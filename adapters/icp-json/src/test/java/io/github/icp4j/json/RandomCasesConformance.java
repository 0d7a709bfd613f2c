package io.github.icp4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The shared cases made at random, answered by an independent evaluator. */
class RandomCasesConformance {
    @TestFactory
    Stream<DynamicTest> every_profile_is_read() throws IOException {
        Path folder = Shared.conformance("random");
        return Shared.list(folder.resolve("cases.json")).stream()
                .map(one -> DynamicTest.dynamicTest(
                        "case " + one.get("case"),
                        () -> assertThat(ProfileReader.read(folder.resolve(one.get("case") + ".profile.json"))
                                        .faults())
                                .isEmpty()));
    }
}
