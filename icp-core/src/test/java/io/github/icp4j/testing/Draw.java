package io.github.icp4j.testing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/** Draws from lists and ranges, always in the same way for the same seed. */
final class Draw {
    private final RandomGenerator random;

    Draw(RandomGenerator random) {
        this.random = random;
    }

    /** True in so many percent of all draws. */
    boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    /** A whole number, both ends included. */
    int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    @SafeVarargs
    final <T> T of(T... choices) {
        return choices[random.nextInt(choices.length)];
    }

    <T> T of(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** Some of the choices, each at most once, in random order. */
    <T> List<T> some(List<T> choices, int least, int most) {
        List<T> left = new ArrayList<>(choices);
        List<T> chosen = new ArrayList<>();
        int count = Math.min(between(least, most), left.size());
        for (int i = 0; i < count; i++) {
            chosen.add(left.remove(random.nextInt(left.size())));
        }
        return chosen;
    }

    /** A decimal with two places, both ends given in hundredths and included. */
    BigDecimal hundredths(int least, int most) {
        return BigDecimal.valueOf(between(least, most), 2);
    }
}
