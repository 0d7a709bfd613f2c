package io.github.icp4j.examples;

import static io.github.icp4j.attribute.Attributes.ANNUAL_REVENUE;
import static io.github.icp4j.attribute.Attributes.BUSINESS_MODEL;
import static io.github.icp4j.attribute.Attributes.COUNTRY;
import static io.github.icp4j.attribute.Attributes.EMPLOYEES;
import static io.github.icp4j.attribute.Attributes.INDUSTRY;
import static io.github.icp4j.attribute.Attributes.PAIN_POINTS;
import static io.github.icp4j.attribute.Attributes.REGION;
import static io.github.icp4j.attribute.Attributes.TECHNOLOGIES;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.icp4j.account.Account;
import io.github.icp4j.account.Event;
import io.github.icp4j.attribute.Attribute;
import io.github.icp4j.attribute.Layer;
import io.github.icp4j.attribute.NumberAttribute;
import io.github.icp4j.profile.IdealCustomerProfile;
import io.github.icp4j.score.Percent;
import io.github.icp4j.score.PortfolioScore;
import io.github.icp4j.score.PortfolioScorer;
import io.github.icp4j.score.Score;
import io.github.icp4j.score.Scorer;
import io.github.icp4j.score.Status;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every example gives hand-made accounts the scores that the contract gives them, worked out by hand. */
class ExamplesTest {
    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 1);
    private static final NumberAttribute SDR_HEADCOUNT = Attribute.number("sdrHeadcount", Layer.FIRMOGRAPHIC);

    @Test
    void a_switcher_that_is_all_that_is_asked_for_scores_100_since_one_of_both_triggers_is_enough() {
        Score score = score(
                Examples.salesEngagement(),
                Account.builder("all")
                        .tags(TECHNOLOGIES, List.of("salesforce", "Outreach"))
                        .text(BUSINESS_MODEL, "b2b saas")
                        .number(EMPLOYEES, 240)
                        .number(ANNUAL_REVENUE, 25e6)
                        .text(COUNTRY, "Germany")
                        .number(SDR_HEADCOUNT, 8)
                        .events(List.of(Event.of("Vendor-Evaluation", "Sales Engagement", AS_OF.minusDays(90)))));
        // 20 + 20 + 15 + 15 + 10 of 80, and 20 of the 20 that the behavioral layer is limited to.
        assertThat(score.value()).isEqualTo(percent(10_000));
        assertThat(score.fit()).contains(percent(10_000));
        assertThat(score.intent()).contains(percent(10_000));
        assertThat(score.tier()).contains("A");
    }

    @Test
    void a_switcher_of_the_wrong_place_and_revenue_scores_60_and_may_reach_70() {
        Score score = score(
                Examples.salesEngagement(),
                Account.builder("some")
                        .tags(TECHNOLOGIES, List.of("Salesforce"))
                        .text(BUSINESS_MODEL, "B2B SaaS")
                        .number(EMPLOYEES, 500)
                        .number(ANNUAL_REVENUE, 60e6)
                        .text(COUNTRY, "Brazil")
                        .events(List.of(
                                Event.of("vendor-evaluation", "sales engagement", AS_OF),
                                Event.of("vendor-change", "sales engagement", AS_OF.minusDays(180)))));
        // 20 + 20, and 40 limited to 20, of 100; the 10 for SDRs are unknown, of a weight of 120.
        assertThat(score.value()).isEqualTo(percent(6_000));
        assertThat(score.tier()).contains("B");
        assertThat(score.lowest()).isEqualTo(percent(6_000));
        assertThat(score.highest()).isEqualTo(percent(7_000));
        assertThat(score.coverage()).isEqualTo(percent(9_167));
    }

    @Test
    void a_switcher_whose_technologies_are_unknown_waits_for_somebody_to_look_them_up() {
        Score score = score(
                Examples.salesEngagement(),
                Account.builder("unknown").number(EMPLOYEES, 240).number(ANNUAL_REVENUE, 25e6));
        assertThat(score.status()).isEqualTo(Status.INSUFFICIENT_DATA);
        assertThat(score.unknown()).containsExactly("technologies-salesforce");
        assertThat(score.tier()).isEmpty();
        // 20 + 15 of 100, since what is missing counts as zero.
        assertThat(score.value()).isEqualTo(percent(3_500));
    }

    @Test
    void us_saas_is_not_judged_by_what_its_data_does_not_tell() {
        Score score = score(
                Examples.usSaas(),
                Account.builder("quiet")
                        .text(COUNTRY, "United States")
                        .tags(TECHNOLOGIES, List.of("Salesforce"))
                        .text(BUSINESS_MODEL, "B2B SaaS")
                        .range(EMPLOYEES, 51, 200));
        // 25 + 30 of the 55 that are known; of 100 at worst.
        assertThat(score.status()).isEqualTo(Status.QUALIFIED);
        assertThat(score.value()).isEqualTo(percent(10_000));
        assertThat(score.coverage()).isEqualTo(percent(5_500));
        assertThat(score.lowest()).isEqualTo(percent(5_500));
        assertThat(score.highest()).isEqualTo(percent(10_000));
        assertThat(score.tier()).contains("A");
    }

    @Test
    void us_saas_with_data_for_less_than_half_the_weight_is_no_lead_yet() {
        Score score = score(
                Examples.usSaas(),
                Account.builder("dark")
                        .text(COUNTRY, "USA")
                        .tags(TECHNOLOGIES, List.of("Salesforce"))
                        .text(BUSINESS_MODEL, "B2B SaaS")
                        .number(SDR_HEADCOUNT, 3));
        // 25 of 45.
        assertThat(score.status()).isEqualTo(Status.INSUFFICIENT_DATA);
        assertThat(score.value()).isEqualTo(percent(5_556));
        assertThat(score.coverage()).isEqualTo(percent(4_500));
    }

    @Test
    void us_saas_whose_crm_nobody_knows_is_disqualified_without_having_failed() {
        Score score = score(
                Examples.usSaas(), Account.builder("no-crm").text(COUNTRY, "us").number(EMPLOYEES, 100));
        assertThat(score.status()).isEqualTo(Status.DISQUALIFIED);
        assertThat(score.failed()).isEmpty();
        assertThat(score.unknown()).containsExactly("crm");
    }

    @Test
    void a_new_head_of_sales_is_worth_half_after_30_days_and_7_07_after_45() {
        // 20 + 20 + 15 + 25, and of 20 what 2^(-30/30) and 2^(-45/30) leave.
        assertThat(score(Examples.deliverability(), hiredDaysAgo(30)).value()).isEqualTo(percent(9_000));
        assertThat(score(Examples.deliverability(), hiredDaysAgo(45)).value()).isEqualTo(percent(8_707));
        assertThat(score(Examples.deliverability(), hiredDaysAgo(90)).value()).isEqualTo(percent(8_250));
        assertThat(score(Examples.deliverability(), hiredDaysAgo(91)).value()).isEqualTo(percent(8_000));
    }

    private static Account.Builder hiredDaysAgo(int days) {
        return Account.builder("hired")
                .tags(TECHNOLOGIES, List.of("HubSpot"))
                .text(BUSINESS_MODEL, "B2B SaaS")
                .number(EMPLOYEES, 300)
                .text(COUNTRY, "United Kingdom")
                .tags(PAIN_POINTS, List.of("Cold-Email  Deliverability"))
                .events(List.of(Event.of("executive-hire", "VP of Sales", AS_OF.minusDays(days))));
    }

    @Test
    void agencies_regulated_industries_and_tiny_teams_are_no_customers() {
        assertThat(deliverability("Agency", "Software", 300).failed()).containsExactly("agency");
        assertThat(deliverability("B2B SaaS", "banking", 300).failed()).containsExactly("regulated");
        assertThat(deliverability("Agency", "Insurance", 9).failed())
                .containsExactly("tiny-team", "agency", "regulated");
        Score fits = deliverability("B2B SaaS", "Software", 600);
        // 20 for the model and 5 for the wider band, of 100.
        assertThat(fits.status()).isEqualTo(Status.QUALIFIED);
        assertThat(fits.value()).isEqualTo(percent(2_500));
    }

    private static Score deliverability(String model, String industry, int employees) {
        return score(
                Examples.deliverability(),
                Account.builder(model)
                        .tags(TECHNOLOGIES, List.of("Salesforce"))
                        .text(BUSINESS_MODEL, model)
                        .text(INDUSTRY, industry)
                        .number(EMPLOYEES, employees)
                        .text(COUNTRY, "Switzerland")
                        .tags(PAIN_POINTS, List.of())
                        .events(List.of()));
    }

    @Test
    void a_small_californian_agency_is_an_A_and_one_a_bit_larger_a_B() {
        assertThat(agency(9, 9).tier()).contains("A");
        assertThat(agency(9, 9).value()).isEqualTo(percent(10_000));
        // 40 + 20.
        assertThat(agency(20, 20).tier()).contains("B");
        assertThat(agency(20, 20).value()).isEqualTo(percent(6_000));
    }

    @Test
    void a_size_known_as_a_range_over_several_bands_stays_open() {
        Score score = agency(11, 50);
        assertThat(score.value()).isEqualTo(percent(4_000));
        assertThat(score.tier()).isEmpty();
        assertThat(score.highest()).isEqualTo(percent(10_000));
        assertThat(score.coverage()).isEqualTo(percent(4_000));
    }

    private static Score agency(int from, int to) {
        return score(
                Examples.agencies(),
                Account.builder("agency")
                        .text(INDUSTRY, "digital marketing agency")
                        .text(COUNTRY, "U.S.A.")
                        .text(REGION, "Calif.")
                        .range(EMPLOYEES, from, to));
    }

    @Test
    void a_hospital_matches_the_motion_for_its_size_best() {
        PortfolioScore small = healthcare(120);
        assertThat(small.best().identity().profile()).isEqualTo("US healthcare, SMB");
        assertThat(small.scores()).extracting(Score::value).containsExactly(percent(10_000), percent(5_000));
        PortfolioScore large = healthcare(1_200);
        assertThat(large.best().identity().profile()).isEqualTo("US healthcare, enterprise");
        assertThat(large.scores()).extracting(Score::value).containsExactly(percent(5_000), percent(10_000));
    }

    private static PortfolioScore healthcare(int employees) {
        Account hospital = Account.builder("hospital")
                .text(INDUSTRY, "Healthcare")
                .text(COUNTRY, "US")
                .tags(PAIN_POINTS, List.of("HIPAA compliance audits"))
                .number(EMPLOYEES, employees)
                .build();
        return PortfolioScorer.of(Examples.healthcare()).score(hospital, AS_OF);
    }

    private static Score score(IdealCustomerProfile profile, Account.Builder account) {
        return Scorer.of(profile).score(account.build(), AS_OF);
    }

    private static Percent percent(int hundredths) {
        return new Percent(hundredths);
    }
}
