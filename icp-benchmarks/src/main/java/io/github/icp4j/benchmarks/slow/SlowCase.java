package io.github.icp4j.benchmarks.slow;

import static io.github.icp4j.dsl.Icp.annualRevenue;
import static io.github.icp4j.dsl.Icp.employees;
import static io.github.icp4j.dsl.Icp.event;
import static io.github.icp4j.dsl.Icp.growthRate;
import static io.github.icp4j.dsl.Icp.industry;
import static io.github.icp4j.dsl.Icp.technologies;

import io.github.icp4j.account.AccountBatch;
import io.github.icp4j.account.AccountBatchBuilder;
import io.github.icp4j.attribute.Attributes;
import io.github.icp4j.dsl.Icp;
import io.github.icp4j.dsl.ProfileDraft;
import io.github.icp4j.profile.IdealCustomerProfile;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** A profile, and accounts to be scored against it, that are hard for a scorer of columns. */
@SuppressWarnings("ImmutableEnumChecker") // lambdas without state
public enum SlowCase {
    /** For comparison: a plain criterion on a column of few names. */
    PLAIN(
            () -> profile().criterion("c", industry().in("name 1", "name 2").points(10)),
            (row, random) -> row.text("name " + random.nextInt(20))),

    /** Every account has a name of its own, so that a dictionary saves nothing. */
    EVERY_NAME_ITS_OWN(
            () -> profile().criterion("c", industry().in(names("name ", 500)).points(10)),
            (row, random) -> row.text("name " + row.number())),

    /** Numbers without a common unit need all 64 bits. */
    NUMBERS_WITHOUT_A_UNIT(
            () -> profile().criterion("c", growthRate().between(0.1, 0.4).points(10)),
            (row, random) -> row.growth(random.nextGaussian())),

    /** Numbers known only as ranges are compared at both ends. */
    RANGES(() -> profile().criterion("c", employees().between(50, 500).points(10)), (row, random) -> {
        int from = random.nextInt(1_000);
        row.employees(from, from + random.nextInt(200));
    }),

    /** A criterion of twenty bands is twenty tests. */
    MANY_BANDS(
            () -> profile()
                    .criterion(
                            "c",
                            annualRevenue().between(0, 1).points(1),
                            IntStream.range(0, 19)
                                    .mapToObj(i -> annualRevenue()
                                            .between(100.0 * i, 100.0 * i + 70)
                                            .points(i + 1))
                                    .toArray(io.github.icp4j.profile.Band[]::new)),
            (row, random) -> row.revenue(random.nextInt(2_000))),

    /** Counting requirements over many rare tags. */
    COUNTED_TAGS(
            () -> profile()
                    .criterion(
                            "c",
                            technologies().hasAtLeast(5, names("tool ", 60)).points(10)),
            (row, random) -> row.tags(random, 25, 80)),

    /** Every event of a busy account counts, each with its own decay. */
    EVERY_EVENT_COUNTS(
            () -> profile()
                    .trigger(
                            "t",
                            event("visit")
                                    .withinDays(365)
                                    .halfLifeDays(30)
                                    .each()
                                    .upTo(100)
                                    .points(0.5)),
            (row, random) -> row.events(random, 60));

    /** The date that ages are counted to. */
    static final LocalDate AS_OF = LocalDate.of(2026, 3, 1);

    private final Supplier<ProfileDraft> draft;
    private final Fill fill;

    SlowCase(Supplier<ProfileDraft> draft, Fill fill) {
        this.draft = draft;
        this.fill = fill;
    }

    /** The values of one account. */
    private interface Fill {
        void fill(Row row, Random random);
    }

    private static ProfileDraft profile() {
        return Icp.named("Slow").criterion("always", Icp.region().known().points(1));
    }

    private static List<String> names(String kind, int count) {
        return IntStream.range(0, count).mapToObj(i -> kind + i).toList();
    }

    /** The profile. */
    public IdealCustomerProfile icp() {
        return draft.get().build();
    }

    /** So many accounts. */
    public AccountBatch accounts(int size) {
        Random random = new Random(name().hashCode());
        AccountBatchBuilder builder = AccountBatch.builder(icp().schema());
        for (int i = 0; i < size; i++) {
            fill.fill(new Row(builder, i), random);
            builder.endRow("account-" + i);
        }
        return builder.build();
    }

    /** The row that is being filled. */
    private record Row(AccountBatchBuilder builder, int number) {
        private int slot(String attribute) {
            return builder.schema().slot(attribute);
        }

        void text(String text) {
            builder.text(slot(Attributes.INDUSTRY.name()), text);
        }

        void growth(double rate) {
            builder.number(slot(Attributes.GROWTH_RATE.name()), rate);
        }

        void revenue(double amount) {
            builder.number(slot(Attributes.ANNUAL_REVENUE.name()), amount);
        }

        void employees(double from, double to) {
            builder.range(slot(Attributes.EMPLOYEES.name()), from, to);
        }

        void tags(Random random, int count, int of) {
            int slot = slot(Attributes.TECHNOLOGIES.name());
            for (int i = 0; i < count; i++) {
                builder.tag(slot, "tool " + random.nextInt(of));
            }
            builder.endTags(slot);
        }

        void events(Random random, int count) {
            for (int i = 0; i < count; i++) {
                builder.event("visit", null, AS_OF.toEpochDay() - random.nextInt(400));
            }
            builder.endEvents();
        }
    }
}
