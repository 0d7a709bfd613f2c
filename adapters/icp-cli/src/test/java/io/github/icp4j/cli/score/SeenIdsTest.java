package io.github.icp4j.cli.score;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Which ids have been met, in little memory. */
class SeenIdsTest {
    @Test
    void every_id_is_remembered_with_its_first_line_through_all_growth() {
        SeenIds seen = new SeenIds(1_000_000);
        for (int i = 1; i <= 50_000; i++) {
            assertThat(seen.firstLine("id" + i, i)).isEqualTo(-1);
        }
        for (int i = 1; i <= 50_000; i++) {
            assertThat(seen.firstLine("id" + i, 60_000 + i)).isEqualTo(i);
        }
    }

    @Test
    void at_its_limit_no_more_are_remembered_and_it_says_so() {
        SeenIds seen = new SeenIds(2);
        seen.firstLine("a", 1);
        assertThat(seen.isFull()).isFalse();
        seen.firstLine("b", 2);
        assertThat(seen.isFull()).isTrue();
        assertThat(seen.firstLine("c", 3)).isEqualTo(-1);
        assertThat(seen.firstLine("c", 4)).isEqualTo(-1);
        assertThat(seen.firstLine("a", 5)).isEqualTo(1);
    }
}
