package io.github.icp4j.profile;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A named range of scores, from its threshold (included) up to the next tier's.
 *
 * @param name the tier's name, such as {@code A}
 * @param from the threshold, from 0 to 100, at most two decimals, in normal form
 */
public record Tier(String name, BigDecimal from) {
    private static final Comparator<Tier> HIGHEST_FIRST =
            Comparator.comparing(Tier::from).reversed().thenComparing(Tier::name);

    /** Brings the threshold into normal form. */
    public Tier {
        requireNonNull(name, "name");
        from = Hundredths.normal(from);
    }

    /** A tier of these parts. */
    public static Tier of(String name, double from) {
        return new Tier(name, Hundredths.decimal(from));
    }

    /** The tiers by threshold, highest first. */
    static List<Tier> sorted(List<Tier> tiers) {
        return tiers.stream().sorted(HIGHEST_FIRST).collect(Collectors.toUnmodifiableList());
    }
}
