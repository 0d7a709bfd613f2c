package io.github.icp4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The shared profiles with faults: each fault is told at its place. */
class InvalidProfilesConformance {
    @TestFactory
    Stream<DynamicTest> every_fault_is_told_at_its_place() throws IOException {
        Path folder = Shared.conformance("invalid");
        return Shared.list(folder.resolve("faults.json")).stream()
                .map(broken -> DynamicTest.dynamicTest(broken.get("file") + ": " + broken.get("says"), () -> {
                    check(folder, broken);
                }));
    }

    private static void check(Path folder, Map<String, @Nullable Object> broken) throws IOException {
        ReadResult result = ProfileReader.read(folder.resolve((String) broken.get("file")));
        List<String> pointers =
                result.faults().stream().map(fault -> fault.issue().pointer()).toList();
        assertThat(result.isValid()).isFalse();
        assertThat((List<?>) broken.get("at"))
                .allSatisfy(at -> assertThat(pointers)
                        .as("faults %s", result.faults())
                        .anyMatch(pointer -> pointer.equals(at) || pointer.startsWith(at + "/")));
        assertThat(result.faults())
                .as("nothing but what is wrong is told")
                .hasSize(((List<?>) broken.get("at")).size());
    }
}
