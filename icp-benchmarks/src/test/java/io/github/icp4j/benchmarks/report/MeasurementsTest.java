package io.github.icp4j.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MeasurementsTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void two_rounds() throws IOException {
        write("w20-java17-round1.json", 10, 100);
        write("w20-java17-round2.json", 20, 300);
    }

    private void write(String file, double fast, double slow) throws IOException {
        Files.writeString(folder.resolve(file), "[" + result("fast", fast) + "," + result("slow", slow) + "]");
    }

    private static String result(String method, double milliseconds) {
        return """
                {"benchmark": "some.W20Benchmark.%s", "params": {"accounts": "1000", "threads": "1", "profile": "N/A"},
                 "primaryMetric": {"score": %s},
                 "secondaryMetrics": {"cpu": {"score": %s}, "gc.alloc.rate.norm": {"score": 16000}}}
                """.formatted(method, milliseconds * 2, milliseconds);
    }

    @Test
    void ratios_are_taken_within_a_round_and_keep_their_spread() throws IOException {
        Measurements w20 = Measurements.read(folder).of("w20", 17);
        assertThat(w20.ratio("slow", "fast", Measurement::cpuMilliseconds)).isEqualTo(new Spread(2, 10, 12.5, 15));
        assertThat(w20.figure("fast", Measurement::milliseconds)).isEqualTo(new Spread(2, 20, 30, 40));
        assertThat(w20.figure("fast", each -> each.bytes() / each.accounts()).text())
                .isEqualTo("16.0 (16.0 to 16.0)");
    }

    @Test
    void what_was_not_measured_has_no_figure_and_no_verdict() throws IOException {
        Measurements other = Measurements.read(folder).of("w20", 25);
        Goal goal = Goal.atLeast("slow : fast", 15, other.ratio("slow", "fast", Measurement::cpuMilliseconds), "×");
        assertThat(goal.text()).isEqualTo("not measured");
        assertThat(goal.verdict()).isEqualTo("–");
        assertThat(goal.isMissed()).isFalse();
    }

    @Test
    void a_goal_is_reached_by_the_middle_figure() {
        assertThat(Goal.atLeast("a", 15, Spread.of(14, 15, 16), "×").verdict()).isEqualTo("yes");
        assertThat(Goal.atLeast("a", 15, Spread.of(14, 14.9, 16), "×").isMissed())
                .isTrue();
        assertThat(Goal.atMost("a", 2, Spread.of(2.1), "×").isMissed()).isTrue();
    }

    @Test
    void parameters_that_a_benchmark_does_not_have_are_left_out() throws IOException {
        assertThat(Measurements.read(folder).values("profile")).isEmpty();
        assertThat(Measurements.read(folder).values("accounts")).containsExactly("1000");
    }
}
