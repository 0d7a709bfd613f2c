package io.github.icp4j.review;

import static io.github.icp4j.attribute.Attributes.BUSINESS_MODEL;
import static io.github.icp4j.attribute.Attributes.COUNTRY;
import static io.github.icp4j.attribute.Attributes.EMPLOYEES;
import static io.github.icp4j.attribute.Attributes.FOUNDED_YEAR;
import static io.github.icp4j.attribute.Attributes.PAIN_POINTS;
import static io.github.icp4j.attribute.Attributes.TECHNOLOGIES;
import static io.github.icp4j.review.SoundProfile.AS_OF;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.icp4j.account.Account;
import io.github.icp4j.account.AttributeValue;
import io.github.icp4j.account.Event;
import io.github.icp4j.attribute.Attribute;
import io.github.icp4j.attribute.Layer;
import io.github.icp4j.profile.AcceptedFinding;
import io.github.icp4j.profile.Condition;
import io.github.icp4j.profile.Criterion;
import io.github.icp4j.profile.IdealCustomerProfile;
import io.github.icp4j.score.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ListReviewTest {
    @Test
    void the_funnel_counts_every_step_alone_and_all_steps_so_far() {
        ListReview review = review(
                good("a").build(),
                account("no-crm")
                        .text(COUNTRY, "US")
                        .tags(TECHNOLOGIES, List.of("Outreach"))
                        .build(),
                account("abroad")
                        .text(COUNTRY, "JP")
                        .tags(TECHNOLOGIES, List.of("SFDC"))
                        .build(),
                account("tiny")
                        .text(COUNTRY, "US")
                        .tags(TECHNOLOGIES, List.of("SFDC"))
                        .number(EMPLOYEES, 3)
                        .build(),
                account("unclear").text(COUNTRY, "DE").build());

        assertThat(review.funnel())
                .extracting(
                        FunnelStep::kind,
                        FunnelStep::id,
                        FunnelStep::passes,
                        FunnelStep::open,
                        FunnelStep::out,
                        FunnelStep::left)
                .containsExactly(
                        tuple("gate", "home-market", 4L, 0L, 1L, 4L),
                        tuple("gate", "crm", 3L, 1L, 1L, 2L),
                        tuple("exclusion", "too-small", 4L, 0L, 1L, 1L),
                        tuple("data", "minCoverage", 4L, 1L, 0L, 1L));
        assertThat(review.qualified()).isEqualTo(1);
        assertThat(review.statuses())
                .containsEntry(Status.DISQUALIFIED, 3L)
                .containsEntry(Status.INSUFFICIENT_DATA, 1L);
        assertThat(review.percentQualified()).isEqualTo(20.0);
        assertThat(review.passesHundredAccountsTest()).isFalse();
    }

    @Test
    void each_criterion_splits_the_list_into_match_no_match_and_unknown() {
        ListReview review = review(
                good("a").number(EMPLOYEES, 200).build(),
                good("b").number(EMPLOYEES, 20_000).build(),
                good("c").build());

        Split size = review.splits().get(0);
        assertThat(size.id()).isEqualTo("size");
        assertThat(List.of(size.match(), size.noMatch(), size.unknown(), size.matchOfQualified()))
                .containsExactly(1L, 1L, 1L, 1L);
        assertThat(size.points()).isEqualTo(1_500);
        assertThat(review.splits()).extracting(Split::id).endsWith("new-vp", "funding");
    }

    @Test
    void missing_data_is_told_with_what_it_costs() {
        ListReview review = review(
                good("a").number(EMPLOYEES, 200).build(),
                good("b").build(),
                good("c").build());

        AttributeCoverage employees = coverage(review, "employees");
        assertThat(employees.known()).isEqualTo(1);
        assertThat(employees.waiting()).isEqualTo(2);
        assertThat(employees.atStake()).isEqualTo(2 * 1_500);
        assertThat(coverage(review, "country").percentKnown()).isEqualTo(100.0);
        assertThat(coverage(review, "events").known()).isZero();
    }

    @Test
    void what_one_look_up_would_settle_and_who_is_one_fact_away_is_told() {
        Account.Builder nearly = good("nearly")
                .number(EMPLOYEES, 200)
                .number(SoundProfile.SALES_REPS, 1)
                .tags(PAIN_POINTS, List.of("slow lead routing"))
                .events(List.of(
                        Event.of("funding", AS_OF), Event.of("executive-hire", "VP Sales", AS_OF.minusDays(1))));
        ListReview review = review(nearly.build(), good("far").build());

        assertThat(review.accountsOneFactAway()).isEqualTo(1);
        NearMiss away = review.oneFactAway().get(0);
        assertThat(away.id()).isEqualTo("nearly");
        assertThat(away.attribute()).isEqualTo("businessModel");
        assertThat(away.value()).isEqualTo("b2b saas");
        assertThat(away.tier()).isEqualTo("B");
        AttributeCoverage businessModel = coverage(review, "businessModel");
        assertThat(businessModel.lifts()).isEqualTo(1);
        assertThat(businessModel.settles()).isEqualTo(1);
        assertThat(review.coverage().get(0)).isEqualTo(businessModel);
    }

    @Test
    void a_range_can_be_looked_up_too_and_only_numbers_of_it_are_tried() {
        ListReview review = review(
                nearly("51 to 200").range(EMPLOYEES, 51, 200).build(),
                nearly("201 to 900").range(EMPLOYEES, 201, 900).build(),
                nearly("501 to 900").range(EMPLOYEES, 501, 900).build(),
                nearly("up to 120")
                        .range(EMPLOYEES, Double.NEGATIVE_INFINITY, 120)
                        .build(),
                nearly("from 400")
                        .range(EMPLOYEES, 400, Double.POSITIVE_INFINITY)
                        .build());

        // The piece from 100 to 500 earns the most: the first number of it that the range holds would do.
        assertThat(review.oneFactAway())
                .extracting(NearMiss::id, NearMiss::attribute, NearMiss::value)
                .containsExactlyInAnyOrder(
                        tuple("51 to 200", "employees", "100"),
                        tuple("201 to 900", "employees", "201"),
                        tuple("up to 120", "employees", "100"),
                        tuple("from 400", "employees", "400"));
        AttributeCoverage employees = coverage(review, "employees");
        assertThat(employees.lifts()).isEqualTo(4);
        // The tier of 501 to 900 is certain.
        assertThat(employees.settles()).isEqualTo(4);
        assertThat(employees.unknown()).isZero();
    }

    @Test
    void a_range_that_the_profile_cannot_tell_numbers_of_apart_is_not_worth_looking_up() {
        // Unknown since the business model is; the range is no reason for it.
        IdealCustomerProfile profile = SoundProfile.changed()
                .replace(Criterion.of(
                        "saas",
                        SoundProfile.between(100, 500)
                                .and(new Condition.In(BUSINESS_MODEL, List.of("B2B SaaS")))
                                .points(10)))
                .build();
        Account open = withoutModelAndSize("open").range(EMPLOYEES, 101, 200).build();
        ListReview review = ListReview.of(profile, Stream.of(open), AS_OF);

        assertThat(coverage(review, "businessModel").settles()).isEqualTo(1);
        assertThat(coverage(review, "businessModel").waiting()).isEqualTo(1);
        assertThat(coverage(review, "employees").settles()).isZero();
        assertThat(coverage(review, "employees").waiting()).isZero();
        assertThat(coverage(review, "employees").atStake()).isZero();
    }

    @Test
    void no_look_up_settles_an_account_that_has_failed() {
        ListReview review = review(account("abroad").text(COUNTRY, "JP").build());

        assertThat(coverage(review, "technologies").settles()).isZero();
        assertThat(review.accountsOneFactAway()).isZero();
    }

    @Test
    void scores_are_distributed_exactly() {
        ListReview review =
                review(good("a").number(EMPLOYEES, 200).build(), good("b").build());

        // 25 of 70 points, and 10 of 70.
        assertThat(review.scores().count()).isEqualTo(2);
        assertThat(review.scores().quantile(0)).hasToString("14.29");
        assertThat(review.scores().quantile(100)).hasToString("35.71");
        assertThat(review.scores().mean()).hasToString("25");
        assertThat(review.scores().tens()).containsExactly(0L, 1L, 0L, 1L, 0L, 0L, 0L, 0L, 0L, 0L);
        assertThat(review.tiers()).containsEntry("D", 2L).containsEntry("A", 0L);
    }

    @Test
    void duplicates_are_found_by_id_and_by_names_that_people_write_in_two_ways() {
        ListReview review = review(
                good("acme.com").build(),
                good(" ACME.com").build(),
                good("https://www.acme.com/about").build(),
                good("acme.io").build(),
                good("Beta, Inc.").build(),
                good("beta").build());
        Duplicates duplicates = review.duplicates();

        assertThat(duplicates.sameId()).isEqualTo(1);
        assertThat(duplicates.nearly()).isEqualTo(2);
        assertThat(duplicates.examples()).containsExactly(" ACME.com", "https://www.acme.com/about", "beta");
        assertThat(duplicates.complete()).isTrue();
        assertThat(findings(review))
                .containsExactly(
                        "DUPLICATE_ACCOUNTS : 3 accounts seem to be in the list already, 1 by id and 2 by a name "
                                + "that is nearly the same, such as  ACME.com, https://www.acme.com/about, beta");
        assertThat(codes(review(good("acme.com").build(), good("acme.io").build())))
                .isEmpty();
    }

    @Test
    void slips_of_known_names_are_told_with_the_name_that_was_meant() {
        ListReview review = review(
                good("a").tags(PAIN_POINTS, List.of("slow lead ruoting")).build(),
                good("b").text(BUSINESS_MODEL, "B2B SasS").build(),
                account("c").text(COUNTRY, "Untied States").build(),
                account("d").text(COUNTRY, "Atlantis").build());

        assertThat(findings(review))
                .contains(
                        "UNKNOWN_VALUES /criteria/4: painPoints has values that the vocabulary does not know, 1 times: "
                                + "'slow lead ruoting' (1, did you mean 'slow lead routing'?)",
                        "UNKNOWN_VALUES /gates/0: country has values that the vocabulary does not know, 2 times: "
                                + "'untied states' (1, did you mean 'united states'?), 'atlantis' (1)");
        assertThat(review.unknownValues())
                .extracting(UnknownValues::attribute)
                .contains("businessModel", "country", "painPoints");
    }

    @Test
    void names_that_differ_in_a_short_word_are_two_names_and_no_slip() {
        assertThat(KnownNames.slipOf("series-c", List.of("series-a", "series-b")))
                .isEmpty();
        assertThat(KnownNames.slipOf("web 2000", List.of("web 2001"))).isEmpty();
        assertThat(KnownNames.slipOf("seires-a", List.of("series-a", "series-b")))
                .contains("series-a");
        assertThat(KnownNames.slipOf("us", List.of("uk"))).isEmpty();
    }

    @Test
    void dirty_fields_are_told_with_examples() {
        ListReview review = review(
                account("#NAME?").build(),
                account("b")
                        .text(BUSINESS_MODEL, "n/a")
                        .number(EMPLOYEES, -5)
                        .number(FOUNDED_YEAR, 19_999)
                        .build(),
                account("c")
                        .events(List.of(Event.of("funding", AS_OF.plusDays(1))))
                        .build());

        assertThat(review.dirty())
                .extracting(DirtyField::field, DirtyField::fault, DirtyField::accounts)
                .containsExactlyInAnyOrder(
                        tuple("id", "placeholder", 1L),
                        tuple("businessModel", "placeholder", 1L),
                        tuple("employees", "negative", 1L),
                        tuple("foundedYear", "no year of our time", 1L),
                        tuple("events", "dated after the as-of date", 1L));
    }

    @Test
    void breadth_is_judged_by_the_share_that_qualifies() {
        List<Account> accounts =
                many(60, i -> good("g" + i).number(EMPLOYEES, 100 + i).build());
        accounts.addAll(many(40, i -> account("b" + i).text(COUNTRY, "JP").build()));
        assertThat(codes(review(accounts))).contains("TOO_BROAD /gates").doesNotContain("TOO_NARROW /gates");

        List<Account> few = many(9, i -> good("g" + i).build());
        few.addAll(many(91, i -> account("b" + i).text(COUNTRY, "JP").build()));
        assertThat(codes(review(few))).contains("TOO_NARROW /gates").doesNotContain("TOO_BROAD /gates");

        List<Account> right = many(10, i -> good("g" + i).build());
        right.addAll(many(90, i -> account("b" + i).text(COUNTRY, "JP").build()));
        assertThat(codes(review(right))).doesNotContain("TOO_NARROW /gates", "TOO_BROAD /gates");
    }

    @Test
    void what_never_or_always_fires_and_what_is_poorly_covered_is_told() {
        List<Account> accounts =
                many(10, i -> good("g" + i).number(EMPLOYEES, 200).build());

        assertThat(codes(review(accounts)))
                .contains(
                        "ALWAYS_FIRES /gates/0",
                        "ALWAYS_FIRES /gates/1",
                        "NEVER_FIRES /exclusions/0",
                        "ALWAYS_FIRES /criteria/0",
                        "NEVER_FIRES /criteria/1",
                        "NEVER_FIRES /triggers/0",
                        "POORLY_COVERED /criteria/1",
                        "POORLY_COVERED /triggers/0")
                .doesNotContain("POORLY_COVERED /criteria/0");
    }

    @Test
    void a_list_of_a_few_accounts_says_nothing_about_breadth() {
        assertThat(codes(review(good("a").build()))).isEmpty();
    }

    @Test
    void findings_can_be_accepted_on_lists_too() {
        IdealCustomerProfile accepting = SoundProfile.changed()
                .accept(new AcceptedFinding("TOO_BROAD", null, "the list is hand-picked"))
                .build();
        ListReview review = ListReview.of(accepting, many(20, i -> good("g" + i).build()).stream(), AS_OF);

        assertThat(codes(review)).doesNotContain("TOO_BROAD /gates");
        assertThat(review.accepted()).extracting(Acceptance::reason).contains("the list is hand-picked");
    }

    @Test
    void an_account_with_a_value_of_another_type_is_set_aside_and_the_others_go_on() {
        Account wrong = Account.builder("wrong")
                .value(Attribute.text("employees", Layer.PAIN), new AttributeValue.Text("many"))
                .build();
        ListReview review = review(wrong, good("a").build());
        assertThat(review.accounts()).isEqualTo(1);
        assertThat(review.setAside()).isEqualTo(1);
    }

    private static Account.Builder account(String id) {
        return Account.builder(id);
    }

    /** Qualifies, with Outreach besides Salesforce. */
    private static Account.Builder good(String id) {
        return Account.builder(id).text(COUNTRY, "US").tags(TECHNOLOGIES, List.of("Salesforce", "Outreach"));
    }

    /** Qualifies, and lacks nothing but its size. */
    private static Account.Builder nearly(String id) {
        return withoutModelAndSize(id).text(BUSINESS_MODEL, "B2B SaaS");
    }

    private static Account.Builder withoutModelAndSize(String id) {
        return good(id).number(SoundProfile.SALES_REPS, 10)
                .tags(PAIN_POINTS, List.of("slow lead routing"))
                .events(List.of(
                        Event.of("funding", AS_OF.minusDays(180)),
                        Event.of("executive-hire", "VP Sales", AS_OF.minusDays(90))));
    }

    private static List<Account> many(int count, IntFunction<Account> account) {
        return new ArrayList<>(IntStream.range(0, count).mapToObj(account).toList());
    }

    private static ListReview review(Account... accounts) {
        return ListReview.of(SoundProfile.profile(), Stream.of(accounts), AS_OF);
    }

    private static ListReview review(List<Account> accounts) {
        return ListReview.of(SoundProfile.profile(), accounts.stream(), AS_OF);
    }

    private static AttributeCoverage coverage(ListReview review, String attribute) {
        return review.coverage().stream()
                .filter(each -> each.attribute().equals(attribute))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> codes(ListReview review) {
        return review.findings().stream()
                .map(finding -> finding.code() + " " + finding.pointer())
                .toList();
    }

    private static List<String> findings(ListReview review) {
        return review.findings().stream()
                .map(finding -> finding.code() + " " + finding.pointer() + ": " + finding.message())
                .toList();
    }
}
