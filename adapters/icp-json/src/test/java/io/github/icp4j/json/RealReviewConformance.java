package io.github.icp4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.icp4j.account.Account;
import io.github.icp4j.profile.IdealCustomerProfile;
import io.github.icp4j.review.AccountMove;
import io.github.icp4j.review.AttributeCoverage;
import io.github.icp4j.review.FindingCode;
import io.github.icp4j.review.FunnelStep;
import io.github.icp4j.review.Impact;
import io.github.icp4j.review.ListReview;
import io.github.icp4j.review.Split;
import io.github.icp4j.review.WhatIf;
import io.github.icp4j.score.Score;
import io.github.icp4j.score.Scorer;
import io.github.icp4j.score.Status;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The funnel, breadth and impact of a profile on real companies equal what a plain recount of their file gives. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RealReviewConformance {
    private static final LocalDate AS_OF = LocalDate.of(2013, 10, 31);
    private static final Set<String> REGULATED = Set.of("biotech", "medical", "health");
    private static final Set<String> SOFTWARE =
            Set.of("software", "enterprise", "web", "mobile", "analytics", "security", "advertising");

    private final Path cases = Shared.conformance("real");
    private final Path file = Shared.data("crunchbase-2013").resolve("accounts.jsonl");
    private final IdealCustomerProfile profile =
            ProfileReader.read(cases.resolve("funded-software.profile.json")).profile();
    private final List<Map<String, @Nullable Object>> lines = Shared.lines(file);
    private final List<Account> accounts;
    private final ListReview review;

    RealReviewConformance() throws IOException {
        try (AccountReader reader = AccountReader.builder(profile.schema()).open(file)) {
            accounts = reader.stream().toList();
        }
        review = ListReview.of(profile, accounts.stream(), AS_OF);
    }

    @Test
    void the_funnel_is_that_of_a_plain_recount() {
        Predicate<Map<String, @Nullable Object>> home = line -> "US".equals(line.get("country"));
        Predicate<Map<String, @Nullable Object>> operating = line -> Boolean.TRUE.equals(line.get("operating"));
        Predicate<Map<String, @Nullable Object>> unregulated =
                line -> line.get("industry") != null && !REGULATED.contains(industry(line));

        step(0, home, line -> line.get("country") == null, home);
        step(1, operating, line -> line.get("operating") == null, home.and(operating));
        step(
                2,
                unregulated,
                line -> line.get("industry") == null,
                home.and(operating).and(unregulated));
        assertThat(review.funnel().get(3).left()).isEqualTo(review.qualified());
    }

    private void step(
            int index,
            Predicate<Map<String, @Nullable Object>> passes,
            Predicate<Map<String, @Nullable Object>> open,
            Predicate<Map<String, @Nullable Object>> left) {
        FunnelStep step = review.funnel().get(index);
        assertThat(step.passes()).isEqualTo(count(passes));
        assertThat(step.open()).isEqualTo(count(open));
        assertThat(step.out()).isEqualTo(count(passes.or(open).negate()));
        assertThat(step.left()).isEqualTo(count(left));
    }

    @Test
    void breadth_and_tiers_are_the_expected_ones() throws IOException {
        Map<String, @Nullable Object> summary =
                Shared.object(Files.readString(cases.resolve("funded-software.summary.json")));
        assertThat(review.accounts()).isEqualTo(((BigDecimal) summary.get("accounts")).longValue());
        @SuppressWarnings("unchecked")
        Map<String, BigDecimal> statuses = (Map<String, BigDecimal>) summary.get("status");
        statuses.forEach((status, count) -> assertThat(
                        review.statuses().get(Status.valueOf(status.toUpperCase(Locale.ROOT))))
                .isEqualTo(count.longValue()));
        @SuppressWarnings("unchecked")
        Map<String, BigDecimal> tiers = (Map<String, BigDecimal>) summary.get("tiers");
        for (String tier : List.of("A", "B", "C", "D")) {
            assertThat(review.tiers().get(tier)).isEqualTo(tiers.get(tier).longValue());
        }
        assertThat(review.percentQualified()).isEqualTo(100.0 * 12_138 / 17_727);
        assertThat(review.findings()).extracting(finding -> finding.code()).contains(FindingCode.TOO_BROAD);
    }

    @Test
    void splits_and_coverage_are_those_of_a_plain_recount() {
        Split industry = review.splits().get(0);
        assertThat(industry.match()).isEqualTo(count(line -> SOFTWARE.contains(industry(line))));
        assertThat(industry.unknown()).isEqualTo(count(line -> line.get("industry") == null));
        Split raised = review.splits().get(2);
        assertThat(raised.match()).isEqualTo(count(line -> raised(line) >= 1e6 && raised(line) <= 1e8));
        assertThat(raised.unknown()).isEqualTo(count(line -> line.get("raisedUsd") == null));
        Split fresh = review.splits().get(5);
        assertThat(fresh.id()).isEqualTo("fresh-money");
        assertThat(fresh.match()).isEqualTo(count(RealReviewConformance::raisedWithinAYear));
        for (AttributeCoverage coverage : review.coverage()) {
            assertThat(coverage.known()).isEqualTo(count(line -> line.get(coverage.attribute()) != null));
        }
    }

    @Test
    void the_impact_of_a_change_is_that_of_scoring_twice() {
        IdealCustomerProfile changed = WhatIf.of(profile)
                .drop("operating")
                .points("industry", BigDecimal.valueOf(10))
                .tier("A", BigDecimal.valueOf(70))
                .profile();
        Impact impact = Impact.of(profile, changed, accounts.stream(), AS_OF);
        Scorer before = Scorer.of(profile);
        Scorer after = Scorer.of(changed);
        long enters = 0;
        long leaves = 0;
        long rises = 0;
        long falls = 0;
        for (Account account : accounts) {
            Score old = before.score(account, AS_OF);
            Score now = after.score(account, AS_OF);
            boolean was = old.status() == Status.QUALIFIED;
            boolean is = now.status() == Status.QUALIFIED;
            enters += !was && is ? 1 : 0;
            leaves += was && !is ? 1 : 0;
            if (was && is) {
                int order = old.tier().orElseThrow().compareTo(now.tier().orElseThrow());
                rises += order > 0 ? 1 : 0;
                falls += order < 0 ? 1 : 0;
            }
        }
        assertThat(List.of(enters, leaves, rises, falls))
                .containsExactly(
                        impact.count(AccountMove.Kind.ENTERS),
                        impact.count(AccountMove.Kind.LEAVES),
                        impact.count(AccountMove.Kind.RISES),
                        impact.count(AccountMove.Kind.FALLS));
        assertThat(enters).isPositive();
        assertThat(falls).isPositive();
        assertThat(impact.qualifiedAfter() - impact.qualifiedBefore()).isEqualTo(enters - leaves);
        assertThat(impact.why()).containsKey("gate 'operating' is gone and no longer rules it out");
    }

    private long count(Predicate<Map<String, @Nullable Object>> test) {
        return lines.stream().filter(test).count();
    }

    private static String industry(Map<String, @Nullable Object> line) {
        return String.valueOf(line.get("industry"));
    }

    private static double raised(Map<String, @Nullable Object> line) {
        return line.get("raisedUsd") instanceof BigDecimal raised ? raised.doubleValue() : -1;
    }

    private static boolean raisedWithinAYear(Map<String, @Nullable Object> line) {
        if (!(line.get("events") instanceof List<?> events)) {
            return false;
        }
        return events.stream()
                .map(event -> (Map<?, ?>) event)
                .filter(event -> "funding".equals(event.get("type")))
                .mapToLong(event -> ChronoUnit.DAYS.between(LocalDate.parse((String) event.get("date")), AS_OF))
                .anyMatch(age -> age >= 0 && age <= 365);
    }
}
