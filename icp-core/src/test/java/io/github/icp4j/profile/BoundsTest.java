package io.github.icp4j.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class BoundsTest {
    @Test
    void a_bound_is_within_where_it_is_included_and_not_else() {
        assertThat(Bounds.between(1, 2).least()).isEqualTo(1);
        assertThat(Bounds.between(1, 2).greatest()).isEqualTo(2);
        assertThat(Bounds.greaterThan(1).least()).isEqualTo(Math.nextUp(1.0));
        assertThat(Bounds.lessThan(2).greatest()).isEqualTo(Math.nextDown(2.0));
        assertThat(Bounds.greaterThan(0).least()).isEqualTo(Double.MIN_VALUE);
    }

    @Test
    void an_absent_bound_is_infinite() {
        assertThat(Bounds.atLeast(1).hasUpper()).isFalse();
        assertThat(Bounds.atLeast(1).greatest()).isInfinite();
        assertThat(Bounds.atMost(1).hasLower()).isFalse();
        assertThat(Bounds.atMost(1).least()).isInfinite();
    }

    @Test
    void the_same_bounds_written_in_two_ways_are_equal() {
        assertThat(Bounds.atLeast(1).withUpper(2, true)).isEqualTo(Bounds.between(1, 2));
        assertThat(Bounds.lessThan(2).withLower(1, false)).isEqualTo(new Bounds(1, false, 2, false));
        assertThat(Bounds.between(-0.0, 0.0))
                .isEqualTo(Bounds.between(0.0, -0.0))
                .hasSameHashCodeAs(Bounds.between(0, 0));
    }

    @Test
    void bounds_that_no_number_is_within_are_empty() {
        assertThat(Bounds.between(2, 1).isEmpty()).isTrue();
        assertThat(new Bounds(1, false, 1, true).isEmpty()).isTrue();
        assertThat(new Bounds(1, true, 1, false).isEmpty()).isTrue();
        assertThat(new Bounds(1, false, Math.nextUp(1.0), false).isEmpty()).isTrue();
        assertThat(Bounds.between(1, 1).isEmpty()).isFalse();
        assertThat(new Bounds(1, false, Math.nextUp(1.0), true).isEmpty()).isFalse();
    }

    @Test
    void bounds_beyond_all_finite_numbers_are_empty() {
        assertThat(Bounds.atLeast(Double.POSITIVE_INFINITY).isEmpty()).isTrue();
        assertThat(Bounds.atMost(Double.NEGATIVE_INFINITY).isEmpty()).isTrue();
        assertThat(Bounds.greaterThan(Double.MAX_VALUE).isEmpty()).isTrue();
        assertThat(Bounds.lessThan(-Double.MAX_VALUE).isEmpty()).isTrue();
        assertThat(Bounds.atLeast(Double.MAX_VALUE).isEmpty()).isFalse();
        assertThat(Bounds.atMost(-Double.MAX_VALUE).isEmpty()).isFalse();
    }

    @Test
    void nan_is_no_bound() {
        assertThatIllegalArgumentException().isThrownBy(() -> Bounds.atLeast(Double.NaN));
        assertThatIllegalArgumentException().isThrownBy(() -> Bounds.lessThan(Double.NaN));
    }
}
