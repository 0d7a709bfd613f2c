package io.github.icp4j.benchmarks.scaling;

import static io.github.icp4j.attribute.Attributes.ANNUAL_REVENUE;
import static io.github.icp4j.attribute.Attributes.EMPLOYEES;
import static io.github.icp4j.attribute.Attributes.INDUSTRY;
import static io.github.icp4j.attribute.Attributes.REGION;
import static io.github.icp4j.attribute.Attributes.TECHNOLOGIES;

import io.github.icp4j.account.AccountBatch;
import io.github.icp4j.dsl.Icp;
import io.github.icp4j.profile.IdealCustomerProfile;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Accounts whose shape can be turned: how many distinct names there are, how much is unknown, how many a gate rejects.
 *
 * @param size how many accounts
 * @param names how many distinct industries, and tags, they have, each as likely as any other
 * @param unknownPercent how many values of a hundred are unknown
 * @param rejectedPercent how many of a hundred accounts the gate rejects
 */
public record DrawnAccounts(int size, int names, int unknownPercent, int rejectedPercent) {
    private static final int TAGS = 4;
    private static final int LISTED = 50;

    /** The profile that these accounts are for: a gate on the region, and five criteria. */
    public IdealCustomerProfile profile() {
        return Icp.named("Drawn")
                .require("region", Icp.region().in("home"))
                .criterion("industry", Icp.industry().in(some("industry")).points(20))
                .criterion(
                        "other-industry", Icp.industry().notIn(some("industry")).points(5))
                .criterion("employees", Icp.employees().between(50, 500).points(20))
                .criterion("revenue", Icp.annualRevenue().atLeast(50_000).points(20))
                .criterion("tools", Icp.technologies().hasAny(some("tool")).points(20))
                .tier("A", 60)
                .tier("B", 0)
                .build();
    }

    /** The accounts. */
    public AccountBatch batch() {
        Random random = new Random(size + names);
        return AccountBatch.columns(profile().schema(), size)
                .ids(row -> "account-" + row)
                .text(REGION, regions(random), List.of("home", "elsewhere"))
                .text(INDUSTRY, codes(random), all("industry"))
                .numbers(EMPLOYEES, numbers(random, 1_000))
                .numbers(ANNUAL_REVENUE, numbers(random, 100_000))
                .tags(
                        TECHNOLOGIES,
                        IntStream.rangeClosed(0, size).map(row -> TAGS * row).toArray(),
                        random.ints((long) TAGS * size, 0, names).toArray(),
                        all("tool"),
                        unknown(random))
                .build();
    }

    private List<String> all(String kind) {
        return IntStream.range(0, names).mapToObj(i -> kind + " " + i).toList();
    }

    private List<String> some(String kind) {
        int step = Math.max(1, names / LISTED);
        return IntStream.range(0, Math.min(names, LISTED))
                .mapToObj(i -> kind + " " + i * step)
                .toList();
    }

    private int[] regions(Random random) {
        int[] codes = new int[size];
        Arrays.setAll(codes, row -> random.nextInt(100) < rejectedPercent ? 1 : 0);
        return codes;
    }

    private int[] codes(Random random) {
        int[] codes = new int[size];
        Arrays.setAll(codes, row -> isUnknown(random) ? -1 : random.nextInt(names));
        return codes;
    }

    private double[] numbers(Random random, int below) {
        double[] numbers = new double[size];
        Arrays.setAll(numbers, row -> isUnknown(random) ? Double.NaN : random.nextInt(below));
        return numbers;
    }

    private BitSet unknown(Random random) {
        BitSet rows = new BitSet(size);
        IntStream.range(0, size).filter(row -> isUnknown(random)).forEach(rows::set);
        return rows;
    }

    private boolean isUnknown(Random random) {
        return random.nextInt(100) < unknownPercent;
    }
}
