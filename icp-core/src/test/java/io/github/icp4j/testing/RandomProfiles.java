package io.github.icp4j.testing;

import io.github.icp4j.attribute.Attribute;
import io.github.icp4j.attribute.Attributes;
import io.github.icp4j.attribute.Layer;
import io.github.icp4j.profile.AcceptedFinding;
import io.github.icp4j.profile.Band;
import io.github.icp4j.profile.Criterion;
import io.github.icp4j.profile.Decay;
import io.github.icp4j.profile.Exclusion;
import io.github.icp4j.profile.Gate;
import io.github.icp4j.profile.IdealCustomerProfile;
import io.github.icp4j.profile.IfUnknown;
import io.github.icp4j.profile.Matrix;
import io.github.icp4j.profile.Missing;
import io.github.icp4j.profile.Portfolio;
import io.github.icp4j.profile.ProfileBuilder;
import io.github.icp4j.profile.Tier;
import io.github.icp4j.profile.Trigger;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntConsumer;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/** Valid profiles at random; the same generator state gives the same profile. */
public final class RandomProfiles {
    private static final List<String> TIER_NAMES = List.of("A", "B", "C", "D", "1", "no", "Tier 1/2~", "très chaud");

    private final Draw draw;
    private final ProfileBuilder profile;
    private final RandomConditions conditions;

    private RandomProfiles(RandomGenerator random, String name, boolean fewAttributes) {
        draw = new Draw(random);
        profile = IdealCustomerProfile.builder(name);
        List<Attribute> custom = draw.some(World.CUSTOM, 0, World.CUSTOM.size());
        custom.forEach(profile::attribute);
        List<Attribute> attributes = new ArrayList<>(Attributes.builtIn());
        attributes.addAll(custom);
        var vocabularies = new RandomVocabularies(draw).all(attributes);
        vocabularies.forEach(profile::vocabulary);
        conditions = new RandomConditions(draw, fewAttributes ? draw.some(attributes, 1, 3) : attributes, vocabularies);
    }

    /** A valid profile with up to 12 criteria and 6 triggers. */
    public static IdealCustomerProfile profile(RandomGenerator random) {
        return profile(random, "Random profile", 12, 6);
    }

    /** A valid profile with at most so many criteria (at least one) and triggers. */
    public static IdealCustomerProfile profile(
            RandomGenerator random, String name, int mostCriteria, int mostTriggers) {
        return new RandomProfiles(random, name, false).all(mostCriteria, mostTriggers);
    }

    /** A valid profile with up to 30 criteria that look at few attributes, again and again. */
    public static IdealCustomerProfile ofFewAttributes(RandomGenerator random) {
        return new RandomProfiles(random, "Random profile of few attributes", true).all(30, 3);
    }

    /** A valid portfolio with so many profiles. */
    public static Portfolio portfolio(RandomGenerator random, int size) {
        return new Portfolio(
                "Random portfolio",
                IntStream.range(0, size)
                        .mapToObj(i -> profile(random, "Random profile " + i, 6, 3))
                        .toList());
    }

    private IdealCustomerProfile all(int mostCriteria, int mostTriggers) {
        labels();
        repeat(draw.chance(40) ? 0 : 3, i -> profile.gate(gate("gate-" + i)));
        repeat(draw.chance(40) ? 0 : 3, i -> profile.exclusion(exclusion("exclusion-" + i)));
        profile.criterion(criterion("first", true));
        repeat(mostCriteria - 1, i -> profile.criterion(criterion("criterion " + i, false)));
        repeat(draw.chance(20) ? 0 : mostTriggers, i -> profile.trigger(trigger("trigger/" + i)));
        scales();
        return profile.build();
    }

    private void repeat(int most, IntConsumer part) {
        IntStream.range(0, draw.between(0, most)).forEach(part);
    }

    private void labels() {
        if (draw.chance(50)) {
            profile.version(draw.of("2026.4", "1", "v2 \"beta\"", "yes", ""));
        }
        if (draw.chance(30)) {
            profile.description(
                    draw.of("What we sell to.", "Two lines:\n - one\n\t- two\n", " # no comment ", "\u0007\u2028é😀"));
        }
        if (draw.chance(30)) {
            profile.reviewBy(LocalDate.of(2027, draw.between(1, 12), draw.between(1, 28)));
        }
        if (draw.chance(10)) {
            profile.variantOf("Random profile 0");
        }
        if (draw.chance(20)) {
            profile.accept(new AcceptedFinding("NO_TRIGGER", draw.chance(50) ? null : "first", "we know: it is so"));
        }
    }

    private Gate gate(String id) {
        return new Gate(id, conditions.condition(4), draw.of(IfUnknown.values()));
    }

    private Exclusion exclusion(String id) {
        return new Exclusion(id, conditions.condition(4), draw.of(IfUnknown.values()));
    }

    private Criterion criterion(String id, boolean positive) {
        List<Band> bands = IntStream.range(0, draw.chance(60) ? 1 : draw.between(1, 5))
                .mapToObj(i -> Band.of(conditions.condition(draw.of(1, 1, 2, 3, 6)), points(positive)))
                .toList();
        Criterion criterion = new Criterion(id, bands, draw.chance(30) ? draw.of(Layer.values()) : null, missing());
        return criterion.effectiveLayer().isPresent() ? criterion : criterion.withLayer(draw.of(Layer.values()));
    }

    private Trigger trigger(String id) {
        int days = conditions.days();
        int upTo = draw.chance(60) ? 1 : draw.of(2, 3, 10, 100);
        Layer layer = draw.chance(85) ? Layer.BEHAVIORAL : draw.of(Layer.values());
        return new Trigger(
                id,
                conditions.event(),
                conditions.subjects(),
                days,
                points(false),
                decay(days),
                upTo,
                layer,
                missing());
    }

    private Decay decay(int withinDays) {
        return switch (draw.between(0, 3)) {
            case 0 -> Decay.none();
            case 1 -> Decay.linear();
            case 2 -> Decay.halfLife(draw.chance(70) ? draw.of(World.DAYS) : draw.between(1, 3_650));
            default -> steps(withinDays);
        };
    }

    private Decay steps(int withinDays) {
        SortedMap<Integer, BigDecimal> steps = new TreeMap<>();
        int day = draw.chance(20) ? 0 : draw.between(1, 30);
        BigDecimal left = draw.chance(70) ? BigDecimal.valueOf(100) : draw.hundredths(0, 10_000);
        do {
            steps.put(day, left);
            day = day + draw.of(1, 7, 30, 300);
            left = left.subtract(draw.hundredths(0, 5_000)).max(BigDecimal.ZERO);
        } while (day < Math.min(withinDays + 10, 3_650) && steps.size() < 5);
        return Decay.steps(steps);
    }

    private BigDecimal points(boolean positive) {
        BigDecimal points = switch (draw.between(0, 9)) {
            case 0 -> draw.hundredths(1, 300);
            case 1 -> draw.hundredths(1, 100_000_000);
            case 2 -> BigDecimal.ZERO;
            case 3 -> BigDecimal.valueOf(0.01);
            case 4, 5 -> draw.hundredths(100, 5_000);
            default -> BigDecimal.valueOf(draw.of(1, 2, 5, 10, 15, 20));
        };
        if (positive) {
            return points.signum() == 0 ? BigDecimal.TEN : points;
        }
        return draw.chance(20) ? points.negate() : points;
    }

    private Missing missing() {
        return draw.of(null, null, Missing.ZERO, Missing.NEUTRAL);
    }

    private void scales() {
        for (Layer layer : draw.chance(50) ? List.<Layer>of() : draw.some(List.of(Layer.values()), 1, 5)) {
            profile.limit(
                    layer, draw.chance(50) ? draw.hundredths(1, 3_000) : BigDecimal.valueOf(draw.of(10, 20, 500_000)));
        }
        if (draw.chance(50)) {
            profile.missing(draw.of(Missing.values()));
        }
        if (draw.chance(50)) {
            profile.minCoverage(
                    draw.chance(50) ? BigDecimal.valueOf(draw.of(0, 30, 50, 100)) : draw.hundredths(0, 10_000));
        }
        if (draw.chance(80)) {
            tiers(0).forEach(profile::tier);
        }
        if (draw.chance(50)) {
            profile.matrix(new Matrix(tiers(1), tiers(1)));
        }
    }

    private List<Tier> tiers(int least) {
        List<String> names = draw.some(TIER_NAMES, least, 5);
        List<Tier> tiers = new ArrayList<>();
        int threshold = draw.chance(60) ? 0 : draw.between(1, 2_000);
        for (String name : names) {
            tiers.add(new Tier(name, BigDecimal.valueOf(threshold, 2)));
            threshold += draw.chance(50) ? 1_000 : draw.between(1, 1_900);
        }
        return tiers;
    }
}
