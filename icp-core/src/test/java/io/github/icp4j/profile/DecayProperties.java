package io.github.icp4j.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

/** Decay rounds the exact value, however near it is to a half: whole numbers of any length are the judge. */
class DecayProperties {
    private static final long MOST = 100_000_000;

    @Property
    void a_half_life_rounds_the_exact_value(
            @ForAll @LongRange(min = -MOST, max = MOST) long points,
            @ForAll @IntRange(max = 3_650) int age,
            @ForAll @IntRange(min = 1, max = 400) int halfLife) {
        assertExact(points, age, halfLife);
    }

    @Property(tries = 1_000)
    void a_half_life_rounds_the_exact_value_next_to_a_half(
            @ForAll @IntRange(max = 3_650) int age,
            @ForAll @IntRange(min = 1, max = 3_650) int halfLife,
            @ForAll @LongRange(max = 60_000) long result,
            @ForAll @LongRange(min = -1, max = 1) long beside) {
        double wanted = (result + 0.5) * Math.pow(2, (double) age / halfLife);
        if (wanted < MOST - 1) {
            assertExact(Math.round(wanted) + beside, age, halfLife);
        }
    }

    @Property
    void a_half_life_that_divides_the_age_rounds_halves_away_from_zero(
            @ForAll @IntRange(min = 1, max = 300) int halfLife,
            @ForAll @IntRange(min = 1, max = 10) int times,
            @ForAll @LongRange(max = 40_000) long result) {
        long points = (2 * result + 1) << (times - 1);
        long left = Decay.halfLife(halfLife).remaining(points, halfLife * times, 3_650);
        assertThat(left).isEqualTo(result + 1);
        assertThat(Decay.halfLife(halfLife).remaining(-points, halfLife * times, 3_650))
                .isEqualTo(-left);
    }

    @Property
    void points_never_grow_with_age_nor_change_their_sign(
            @ForAll @LongRange(min = -MOST, max = MOST) long points,
            @ForAll @IntRange(min = 1, max = 3_650) int withinDays,
            @ForAll @IntRange(min = 1, max = 3_650) int halfLife,
            @ForAll @IntRange(max = 3_649) int age) {
        for (Decay decay : new Decay[] {Decay.halfLife(halfLife), Decay.linear(), Decay.none()}) {
            int younger = age % withinDays;
            long before = decay.remaining(points, younger, withinDays);
            long after = decay.remaining(points, younger + 1, withinDays);
            assertThat(Math.abs(after)).isLessThanOrEqualTo(Math.abs(before));
            assertThat(Math.abs(before)).isLessThanOrEqualTo(Math.abs(points));
            assertThat(Long.signum(before)).isIn(0, Long.signum(points));
        }
    }

    @Property
    void linear_decay_rounds_the_exact_value(
            @ForAll @LongRange(min = -MOST, max = MOST) long points,
            @ForAll @IntRange(min = 1, max = 3_650) int withinDays,
            @ForAll @IntRange(max = 3_650) int age) {
        int within = Math.min(age, withinDays);
        BigDecimal exact = BigDecimal.valueOf(points)
                .multiply(BigDecimal.valueOf(withinDays - within))
                .divide(BigDecimal.valueOf(withinDays), 0, RoundingMode.HALF_UP);
        assertThat(Decay.linear().remaining(points, within, withinDays)).isEqualTo(exact.longValueExact());
    }

    @Property(tries = 200)
    void a_half_life_agrees_with_a_root_of_fifty_digits(
            @ForAll @LongRange(max = MOST) long points,
            @ForAll @IntRange(max = 720) int age,
            @ForAll @IntRange(min = 1, max = 5) int doublings) {
        // Half-lives of 2, 4, 8 ... days: the factor is a square root of a square root ... of a half.
        int halfLife = 1 << doublings;
        MathContext digits = new MathContext(80);
        BigDecimal root = new BigDecimal("0.5");
        for (int i = 0; i < doublings; i++) {
            root = root.sqrt(digits);
        }
        BigDecimal exact = root.pow(age, digits).multiply(BigDecimal.valueOf(points));
        assertThat(Decay.halfLife(halfLife).remaining(points, age, 3_650))
                .isEqualTo(exact.setScale(40, RoundingMode.HALF_EVEN)
                        .setScale(0, RoundingMode.HALF_UP)
                        .longValueExact());
    }

    /** n is right where n - 1/2 <= p * 2^(-a/h) < n + 1/2; both sides doubled and taken to the power of h. */
    private static void assertExact(long points, int age, int halfLife) {
        long left = Decay.halfLife(halfLife).remaining(points, age, 3_650);
        BigInteger exact = BigInteger.valueOf(2 * Math.abs(points)).pow(halfLife);
        long magnitude = Math.abs(left);
        if (magnitude > 0) {
            assertThat(Long.signum(left)).isEqualTo(Long.signum(points));
            assertThat(scaled(2 * magnitude - 1, age, halfLife)).isLessThanOrEqualTo(exact);
        }
        assertThat(scaled(2 * magnitude + 1, age, halfLife)).isGreaterThan(exact);
    }

    private static BigInteger scaled(long twice, int age, int halfLife) {
        return BigInteger.valueOf(twice).pow(halfLife).shiftLeft(age);
    }
}
