package io.github.icp4j.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is left of points, in hundredths, worked out by hand. */
class DecayTest {
    @ParameterizedTest
    @CsvSource({"0, 1000", "45, 1000", "90, 1000"})
    void without_decay_all_is_left_to_the_last_day(int age, long left) {
        assertThat(Decay.none().remaining(1_000, age, 90)).isEqualTo(left);
    }

    @ParameterizedTest
    @CsvSource({
        "1000, 0, 90, 1000", // all on the day itself
        "1000, 30, 90, 667", // 666.67
        "1000, 45, 90, 500",
        "1000, 90, 90, 0", // nothing on the last day
        "1, 1, 2, 1", // 0.5 goes up
        "-1, 1, 2, -1", // and away from zero
        "-1000, 30, 90, -667",
        "100000000, 1, 3650, 99972603", // 99972602.74
        "3, 1, 6, 3", // 2.5
        "1, 2, 3, 0" // 0.33
    })
    void linear_decay_takes_the_same_every_day(long points, int age, int within, long left) {
        assertThat(Decay.linear().remaining(points, age, within)).isEqualTo(left);
    }

    @ParameterizedTest
    @CsvSource({
        "1000, 0, 30, 1000",
        "1000, 30, 30, 500",
        "1000, 60, 30, 250",
        "1000, 15, 30, 707", // 707.107
        "1000, 45, 30, 354", // 353.553
        "1, 30, 30, 1", // exactly a half goes up
        "-1, 30, 30, -1", // and away from zero
        "3, 30, 30, 2", // 1.5
        "1, 31, 30, 0", // 0.4886
        "2, 60, 30, 1", // 0.5
        "1000, 3650, 1, 0",
        "100000000, 1, 3650, 99981011", // 99981011.43
        "100000000, 3650, 3650, 50000000"
    })
    void a_half_life_leaves_half_each_time_it_passes(long points, int age, int halfLife, long left) {
        assertThat(Decay.halfLife(halfLife).remaining(points, age, 3_650)).isEqualTo(left);
    }

    @ParameterizedTest
    @CsvSource({
        "1000, 0, 1000",
        "1000, 7, 1000", // a step holds to its last day
        "1000, 8, 500",
        "1000, 30, 500",
        "1000, 31, 125", // 12.5 percent
        "1000, 90, 125",
        "1000, 91, 0", // nothing beyond the last step
        "4, 31, 1", // 0.5
        "-4, 31, -1"
    })
    void steps_leave_the_percentage_of_the_smallest_step_not_below_the_age(long points, int age, long left) {
        assertThat(steps().remaining(points, age, 180)).isEqualTo(left);
    }

    @Test
    void steps_are_equal_however_they_were_written_and_keep_their_own_copy() {
        SortedMap<Integer, BigDecimal> backwards = new TreeMap<>(Comparator.reverseOrder());
        backwards.putAll(Map.of(7, new BigDecimal("100.0"), 30, new BigDecimal("50.00"), 90, new BigDecimal("12.50")));
        Decay copy = Decay.steps(backwards);
        backwards.clear();
        assertThat(copy).isEqualTo(steps()).hasSameHashCodeAs(steps());
        assertThat(copy.remaining(1_000, 8, 180)).isEqualTo(500);
    }

    private static Decay steps() {
        return Decay.steps(
                new TreeMap<>(Map.of(7, new BigDecimal("100"), 30, new BigDecimal("50"), 90, new BigDecimal("12.5"))));
    }
}
