package io.github.icp4j.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.math.RoundingMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;

class HundredthsProperties {
    @Property
    void hundredths_and_decimals_are_the_same_numbers(@ForAll long hundredths) {
        BigDecimal decimal = Hundredths.toDecimal(hundredths);
        assertThat(Hundredths.of(decimal)).isEqualTo(hundredths);
        assertThat(decimal).isEqualTo(Hundredths.normal(decimal));
        assertThat(decimal.movePointRight(2)).isEqualByComparingTo(BigDecimal.valueOf(hundredths));
    }

    @Property
    void a_quotient_is_rounded_to_the_nearest_and_halves_away_from_zero(
            @ForAll @LongRange(min = -1_000_000_000_000_000_000L, max = 1_000_000_000_000_000_000L) long dividend,
            @ForAll @LongRange(min = 1, max = 1_000_000_000_000_000L) long divisor) {
        assertThat(Hundredths.divideRounded(dividend, divisor)).isEqualTo(exactly(dividend, divisor));
    }

    @Property
    void a_quotient_near_a_half_too(
            @ForAll @LongRange(min = -1_000, max = 1_000) long quotient,
            @ForAll @LongRange(min = 1, max = 1_000_000_000L) long half,
            @ForAll @LongRange(min = -1, max = 1) long beside) {
        long dividend = 2 * half * quotient + half + beside;
        assertThat(Hundredths.divideRounded(dividend, 2 * half)).isEqualTo(exactly(dividend, 2 * half));
    }

    private static long exactly(long dividend, long divisor) {
        return BigDecimal.valueOf(dividend)
                .divide(BigDecimal.valueOf(divisor), 0, RoundingMode.HALF_UP)
                .longValueExact();
    }

    @Example
    void ways_of_writing_one_number_have_one_normal_form() {
        assertThat(Hundredths.normal(new BigDecimal("15.0"))).isEqualTo(new BigDecimal("15"));
        assertThat(Hundredths.normal(new BigDecimal("1.5E+1"))).isEqualTo(new BigDecimal("15"));
        assertThat(Hundredths.normal(new BigDecimal("1E+3"))).isEqualTo(new BigDecimal("1000"));
        assertThat(Hundredths.normal(new BigDecimal("0.00"))).isEqualTo(BigDecimal.ZERO);
        assertThat(Hundredths.normal(new BigDecimal("-0.50"))).isEqualTo(new BigDecimal("-0.5"));
    }

    @Example
    void a_number_too_large_to_write_out_stays_short() {
        BigDecimal huge = new BigDecimal("1E+1000000000");
        assertThat(Hundredths.normal(huge)).isEqualTo(huge);
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> Hundredths.of(huge));
    }

    @Example
    void three_decimals_do_not_fit() {
        assertThat(Hundredths.of(new BigDecimal("0.120"))).isEqualTo(12);
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> Hundredths.of(new BigDecimal("0.125")));
    }
}
