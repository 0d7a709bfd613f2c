package io.github.icp4j.benchmarks.scaling;

import io.github.icp4j.benchmarks.w20.W20Names;
import io.github.icp4j.benchmarks.w20.W20Profile;
import io.github.icp4j.dsl.Icp;
import io.github.icp4j.profile.Band;
import io.github.icp4j.profile.Condition;
import io.github.icp4j.profile.Criterion;
import io.github.icp4j.profile.IdealCustomerProfile;
import io.github.icp4j.profile.Portfolio;
import io.github.icp4j.profile.ProfileBuilder;
import io.github.icp4j.profile.Trigger;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Profiles of any width over the columns of the workload, made from a seed. */
public final class WideProfiles {
    private final Random random;

    private WideProfiles(long seed) {
        random = new Random(seed);
    }

    /** The workload's gates and exclusions with so many criteria, every tenth of them a trigger. */
    public static IdealCustomerProfile wide(int criteria) {
        WideProfiles draw = new WideProfiles(criteria);
        ProfileBuilder profile = IdealCustomerProfile.builder("Wide " + criteria);
        IdealCustomerProfile w20 = W20Profile.profile();
        profile.attribute(W20Profile.SDRS);
        w20.gates().forEach(profile::gate);
        w20.exclusions().forEach(profile::exclusion);
        w20.tiers().forEach(profile::tier);
        for (int i = 0; i < criteria; i++) {
            draw.add(profile, i);
        }
        return profile.build();
    }

    /** So many profiles that share gates, exclusions and ten of fourteen parts; four are each profile's own. */
    public static Portfolio spine(int profiles) {
        return new Portfolio(
                "Spine",
                IntStream.range(0, profiles).mapToObj(WideProfiles::variant).toList());
    }

    private static IdealCustomerProfile variant(int number) {
        if (number == 0) {
            return W20Profile.profile();
        }
        WideProfiles draw = new WideProfiles(number);
        return W20Profile.profile().toBuilder()
                .name("W20 variant " + number)
                .replace(draw.criterion("industry", Icp.industry().in(draw.some(W20Names.INDUSTRIES, 40, 8))))
                .replace(draw.criterion("employees", draw.between(1 + number * 10)))
                .replace(draw.criterion(
                        "engagement", Icp.technologies().hasAny(draw.some(W20Names.TECHNOLOGIES, 60, 5))))
                .replace(draw.criterion("pain", Icp.painPoints().hasAny(draw.some(W20Names.PAINS, 30, 4))))
                .build();
    }

    private Condition between(int from) {
        return Icp.employees().between(from, from * 5 + random.nextInt(100));
    }

    private void add(ProfileBuilder profile, int number) {
        if (number % 10 == 9) {
            String type = W20Names.EVENT_TYPES.get(random.nextInt(W20Names.EVENT_TYPES.size()));
            profile.trigger(Trigger.of("trigger-" + number, type, 30 + random.nextInt(300), points()));
        } else {
            profile.criterion(criterion("criterion-" + number, condition(number)));
        }
    }

    private Criterion criterion(String id, Condition condition) {
        return Criterion.of(id, Band.of(condition, points()));
    }

    private BigDecimal points() {
        return BigDecimal.valueOf(1 + random.nextInt(20));
    }

    private Condition condition(int number) {
        return switch (number % 9) {
            case 0 -> Icp.industry().in(some(W20Names.INDUSTRIES, 150, 8));
            case 1 -> between(1 + random.nextInt(400));
            case 2 -> Icp.technologies().hasAny(some(W20Names.TECHNOLOGIES, 100, 3));
            case 3 -> Icp.annualRevenue().atLeast(1e6 * (1 + random.nextInt(100)));
            case 4 -> Icp.fundingStage().in(some(W20Names.STAGES, 8, 3));
            case 5 -> Icp.growthRate().atLeast(random.nextInt(100) / 100.0);
            case 6 -> Icp.painPoints().hasAny(some(W20Names.PAINS, 30, 3));
            case 7 -> Icp.number(W20Profile.SDRS).atLeast(1 + random.nextInt(20));
            default -> Icp.country().in(some(W20Names.COUNTRIES, 60, 5));
        };
    }

    /** Some of the first names of a list. */
    private List<String> some(List<String> names, int first, int count) {
        List<String> left = new ArrayList<>(names.subList(0, first));
        return IntStream.range(0, count)
                .mapToObj(i -> left.remove(random.nextInt(left.size())))
                .toList();
    }
}
