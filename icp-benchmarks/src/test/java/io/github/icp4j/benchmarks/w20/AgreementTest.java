package io.github.icp4j.benchmarks.w20;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AgreementTest {
    private static final W20Data DATA = W20Data.of(6_000, W20Data.SEED);

    @Test
    void all_competitors_give_the_same_results() {
        Scores scores = Agreement.check(DATA, 1);
        assertThat(scores.status).contains(Scores.DISQUALIFIED, Scores.INSUFFICIENT_DATA, Scores.QUALIFIED);
        assertThat(scores.tier).contains(Scores.NO_TIER, (byte) 1, (byte) 2, (byte) 3);
    }

    @Test
    void a_row_that_differs_is_named() {
        Scores expected = new Scores(3);
        Scores found = new Scores(3);
        found.set(2, Scores.QUALIFIED, 8_100, 10_000, 0);
        assertThatThrownBy(() -> Agreement.check("mine", expected, found))
                .hasMessage("mine gives in row 2: status 2 score 8100 coverage 10000 tier 0,"
                        + " not status 0 score 0 coverage 0 tier 0");
    }

    @Test
    void the_data_have_the_skew_that_the_workload_asks_for() {
        assertThat(IntStream.of(DATA.country).filter(code -> code < 0).count()).isBetween(60L, 180L);
        assertThat(IntStream.of(DATA.stage).filter(code -> code < 0).count()).isBetween(2_200L, 2_600L);
        assertThat(IntStream.of(DATA.industry).filter(code -> code == 0).count())
                .isGreaterThan(20
                        * IntStream.of(DATA.industry)
                                .filter(code -> code == 100)
                                .count());
        assertThat(DATA.technologies.codes().length / 6_000.0).isBetween(6.5, 9.5);
    }
}
