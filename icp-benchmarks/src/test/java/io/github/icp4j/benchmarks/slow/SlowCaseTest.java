package io.github.icp4j.benchmarks.slow;

import static org.assertj.core.api.Assertions.assertThatCode;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SlowCaseTest {
    @ParameterizedTest
    @EnumSource
    void a_slow_case_scores_as_the_reference_does(SlowCase slowCase) {
        SlowCasesBenchmark.Job job = new SlowCasesBenchmark.Job();
        job.slowCase = slowCase;
        job.accounts = 1_000;
        assertThatCode(job::make).doesNotThrowAnyException();
    }
}
