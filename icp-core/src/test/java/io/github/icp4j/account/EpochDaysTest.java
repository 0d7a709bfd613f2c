package io.github.icp4j.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class EpochDaysTest {
    @Test
    void a_day_is_that_of_its_date_in_our_time_and_far_from_it() {
        LocalDate end = LocalDate.of(2115, 1, 1);
        for (LocalDate date = LocalDate.of(1955, 1, 1); date.isBefore(end); date = date.plusDays(1)) {
            assertThat(EpochDays.of(date)).as(date.toString()).isEqualTo(date.toEpochDay());
        }
        for (LocalDate date : List.of(LocalDate.MIN, LocalDate.of(-1, 2, 28), LocalDate.of(0, 2, 29), LocalDate.MAX)) {
            assertThat(EpochDays.of(date)).as(date.toString()).isEqualTo(date.toEpochDay());
        }
    }
}
