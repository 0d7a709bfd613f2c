package io.github.icp4j.score;

import static io.github.icp4j.attribute.Attributes.COUNTRY;
import static io.github.icp4j.attribute.Attributes.EMPLOYEES;
import static io.github.icp4j.attribute.Attributes.REGION;
import static io.github.icp4j.attribute.Attributes.TECHNOLOGIES;
import static io.github.icp4j.score.Outcome.MATCH;
import static io.github.icp4j.score.Outcome.NO_MATCH;
import static io.github.icp4j.score.Outcome.UNKNOWN;
import static io.github.icp4j.score.Scoring.account;
import static io.github.icp4j.score.Scoring.event;
import static io.github.icp4j.score.Scoring.happened;
import static io.github.icp4j.score.Scoring.outcome;
import static io.github.icp4j.score.Scoring.profile;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.icp4j.account.Account;
import io.github.icp4j.attribute.Attribute;
import io.github.icp4j.attribute.FlagAttribute;
import io.github.icp4j.attribute.Layer;
import io.github.icp4j.attribute.Vocabulary;
import io.github.icp4j.profile.Bounds;
import io.github.icp4j.profile.Condition;
import io.github.icp4j.profile.ProfileBuilder;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Section 2 of the scoring contract, leaf by leaf. */
class ConditionOutcomeTest {
    private static final FlagAttribute PUBLIC = Attribute.flag("public", Layer.PAIN);
    private static final double OPEN = Double.POSITIVE_INFINITY;

    @ParameterizedTest
    @CsvSource({
        "US, MATCH",
        "' usa ', MATCH",
        "United  States, MATCH",
        "Germany, MATCH",
        "at, MATCH",
        "UK, NO_MATCH",
        "DACH, NO_MATCH",
        "Atlantis, NO_MATCH"
    })
    void text_is_in_a_list_by_its_canonical_name_and_groups_stand_for_their_members(String country, Outcome outcome) {
        Condition in = new Condition.In(COUNTRY, List.of("United States", "dach"));
        Condition notIn = new Condition.NotIn(COUNTRY, List.of("United States", "dach"));
        assertThat(outcome(in, account().text(COUNTRY, country))).isEqualTo(outcome);
        assertThat(outcome(notIn, account().text(COUNTRY, country))).isEqualTo(outcome.negate());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u2003\u00a0"})
    void text_that_is_empty_once_folded_is_unknown(String text) {
        assertThat(outcome(new Condition.In(COUNTRY, List.of("US")), account().text(COUNTRY, text)))
                .isEqualTo(UNKNOWN);
        assertThat(outcome(
                        new Condition.NotIn(COUNTRY, List.of("US")), account().text(COUNTRY, text)))
                .isEqualTo(UNKNOWN);
        assertThat(outcome(new Condition.Known(COUNTRY, false), account().text(COUNTRY, text)))
                .isEqualTo(MATCH);
    }

    @Test
    void the_shipped_countries_apply_to_country_alone() {
        assertThat(outcome(new Condition.In(REGION, List.of("EU")), account().text(REGION, "DE")))
                .isEqualTo(NO_MATCH);
        assertThat(outcome(new Condition.In(REGION, List.of("CA")), account().text(REGION, "Canada")))
                .isEqualTo(NO_MATCH);
    }

    @Test
    void a_profile_adds_to_the_shipped_countries_and_replaces_groups_of_the_same_name() {
        Vocabulary own =
                Vocabulary.builder().alias("DE", "Almanya").group("eu", "Japan").build();
        Condition eu = new Condition.In(COUNTRY, List.of("EU"));
        assertThat(outcome(profile().vocabulary(COUNTRY, own), eu, account().text(COUNTRY, "France")))
                .isEqualTo(NO_MATCH);
        assertThat(outcome(profile().vocabulary(COUNTRY, own), eu, account().text(COUNTRY, "JPN")))
                .isEqualTo(MATCH);
        assertThat(outcome(
                        profile().vocabulary(COUNTRY, own),
                        new Condition.In(COUNTRY, List.of("DACH")),
                        account().text(COUNTRY, "almanya")))
                .isEqualTo(MATCH);
    }

    @ParameterizedTest
    @CsvSource({"100, MATCH", "99.99999999999999, NO_MATCH", "500, MATCH", "500.00000000000006, NO_MATCH"})
    void both_ends_of_between_are_within(double employees, Outcome outcome) {
        assertThat(outcome(range(Bounds.between(100, 500)), account().number(EMPLOYEES, employees)))
                .isEqualTo(outcome);
    }

    @Test
    void the_ends_of_greater_and_less_are_not_within_and_those_of_at_least_and_at_most_are() {
        Account.Builder hundred = account().number(EMPLOYEES, 100);
        assertThat(outcome(range(Bounds.greaterThan(100)), hundred)).isEqualTo(NO_MATCH);
        assertThat(outcome(range(Bounds.lessThan(100)), hundred)).isEqualTo(NO_MATCH);
        assertThat(outcome(range(Bounds.atLeast(100)), hundred)).isEqualTo(MATCH);
        assertThat(outcome(range(Bounds.atMost(100)), hundred)).isEqualTo(MATCH);
        assertThat(outcome(range(Bounds.between(0, 0)), account().number(EMPLOYEES, -0.0)))
                .isEqualTo(MATCH);
    }

    @Test
    void a_range_matches_where_all_of_it_does_and_does_not_where_none_of_it_does() {
        Condition size = range(Bounds.between(100, 500));
        assertThat(outcome(size, employees(100, 500))).isEqualTo(MATCH);
        assertThat(outcome(size, employees(200, 300))).isEqualTo(MATCH);
        assertThat(outcome(size, employees(51, 200))).isEqualTo(UNKNOWN);
        assertThat(outcome(size, employees(500, 1_000))).isEqualTo(UNKNOWN);
        assertThat(outcome(size, employees(1, 10_000))).isEqualTo(UNKNOWN);
        assertThat(outcome(size, employees(1, 99))).isEqualTo(NO_MATCH);
        assertThat(outcome(size, employees(501, OPEN))).isEqualTo(NO_MATCH);
        assertThat(outcome(size, employees(-OPEN, 99))).isEqualTo(NO_MATCH);
        assertThat(outcome(size, employees(300, OPEN))).isEqualTo(UNKNOWN);
    }

    @Test
    void an_open_range_matches_where_the_condition_is_open_on_the_same_side() {
        assertThat(outcome(range(Bounds.greaterThan(10_000)), employees(10_001, OPEN)))
                .isEqualTo(MATCH);
        assertThat(outcome(range(Bounds.greaterThan(10_001)), employees(10_001, OPEN)))
                .isEqualTo(UNKNOWN);
        assertThat(outcome(range(Bounds.atMost(10)), employees(-OPEN, 10))).isEqualTo(MATCH);
        assertThat(outcome(range(Bounds.lessThan(10)), employees(-OPEN, 10))).isEqualTo(UNKNOWN);
        assertThat(outcome(range(Bounds.atMost(10)), employees(5, OPEN))).isEqualTo(UNKNOWN);
    }

    @Test
    void a_range_is_known_even_where_it_decides_nothing() {
        assertThat(outcome(new Condition.Known(EMPLOYEES, true), employees(1, OPEN)))
                .isEqualTo(MATCH);
    }

    @Test
    void a_flag_is_what_it_is() {
        assertThat(outcome(new Condition.Is(PUBLIC, true), account().flag(PUBLIC, true)))
                .isEqualTo(MATCH);
        assertThat(outcome(new Condition.Is(PUBLIC, true), account().flag(PUBLIC, false)))
                .isEqualTo(NO_MATCH);
        assertThat(outcome(new Condition.Is(PUBLIC, false), account().flag(PUBLIC, false)))
                .isEqualTo(MATCH);
        assertThat(outcome(new Condition.Is(PUBLIC, false), account())).isEqualTo(UNKNOWN);
    }

    @Test
    void a_group_among_tags_is_met_by_any_of_its_members() {
        assertThat(tags(new Condition.HasAny(TECHNOLOGIES, List.of("CRM")), "sfdc"))
                .isEqualTo(MATCH);
        assertThat(tags(new Condition.HasAny(TECHNOLOGIES, List.of("CRM")), "Slack"))
                .isEqualTo(NO_MATCH);
        assertThat(tags(new Condition.HasNone(TECHNOLOGIES, List.of("CRM")), "Slack"))
                .isEqualTo(MATCH);
        assertThat(tags(new Condition.HasNone(TECHNOLOGIES, List.of("CRM")), "HUBSPOT"))
                .isEqualTo(NO_MATCH);
        Condition both = new Condition.HasAll(TECHNOLOGIES, List.of("CRM", "Outreach"));
        assertThat(tags(both, "HubSpot", "Outreach")).isEqualTo(MATCH);
        assertThat(tags(both, "HubSpot", "Salesforce")).isEqualTo(NO_MATCH);
    }

    @Test
    void requirements_with_the_same_members_count_once() {
        Condition two = new Condition.HasAtLeast(TECHNOLOGIES, 2, List.of("Salesforce", "SFDC", "CRM", "Outreach"));
        assertThat(tags(two, "Outreach")).isEqualTo(NO_MATCH);
        // Salesforce meets two requirements: itself, and any CRM.
        assertThat(tags(two, "Salesforce")).isEqualTo(MATCH);
        assertThat(tags(two, "HubSpot")).isEqualTo(NO_MATCH);
        assertThat(tags(two, "HubSpot", "Outreach")).isEqualTo(MATCH);
        Condition same = new Condition.HasAtLeast(TECHNOLOGIES, 2, List.of("Salesforce", "SFDC", "salesforce"));
        assertThat(tags(same, "Salesforce", "SFDC")).isEqualTo(NO_MATCH);
    }

    @Test
    void an_empty_list_of_tags_is_known_and_empty_tags_are_dropped() {
        Condition none = new Condition.HasNone(TECHNOLOGIES, List.of("Salesforce"));
        assertThat(tags(none)).isEqualTo(MATCH);
        assertThat(tags(new Condition.HasAny(TECHNOLOGIES, List.of("Salesforce")), " ", ""))
                .isEqualTo(NO_MATCH);
        assertThat(tags(new Condition.Known(TECHNOLOGIES, true))).isEqualTo(MATCH);
        assertThat(outcome(none, account().tags(TECHNOLOGIES, Arrays.asList((String) null))))
                .isEqualTo(MATCH);
        assertThat(outcome(none, account().tags(TECHNOLOGIES, null))).isEqualTo(UNKNOWN);
        assertThat(outcome(new Condition.HasAll(TECHNOLOGIES, List.of("A")), account()))
                .isEqualTo(UNKNOWN);
        assertThat(outcome(new Condition.HasAny(TECHNOLOGIES, List.of("A")), account()))
                .isEqualTo(UNKNOWN);
        assertThat(outcome(new Condition.HasAtLeast(TECHNOLOGIES, 1, List.of("A")), account()))
                .isEqualTo(UNKNOWN);
    }

    @Test
    void an_event_is_within_its_window_from_the_day_itself_to_the_last_day() {
        Condition funded = new Condition.Happened("funding", List.of(), 90, 1);
        assertThat(outcome(funded, happened(event("Funding ", 0)))).isEqualTo(MATCH);
        assertThat(outcome(funded, happened(event("funding", 90)))).isEqualTo(MATCH);
        assertThat(outcome(funded, happened(event("funding", 91)))).isEqualTo(NO_MATCH);
        assertThat(outcome(funded, happened(event("funding", -1)))).isEqualTo(NO_MATCH);
        assertThat(outcome(funded, happened(event("layoffs", 1)))).isEqualTo(NO_MATCH);
        assertThat(outcome(funded, happened())).isEqualTo(NO_MATCH);
        assertThat(outcome(funded, account())).isEqualTo(UNKNOWN);
        assertThat(outcome(funded, account().events(null))).isEqualTo(UNKNOWN);
    }

    @Test
    void an_event_is_about_one_of_the_subjects_where_any_are_asked_for() {
        Condition hired = new Condition.Happened("hire", List.of("VP Sales", "CRO"), 90, 1);
        assertThat(outcome(hired, happened(event("hire", "vp  sales", 1)))).isEqualTo(MATCH);
        assertThat(outcome(hired, happened(event("hire", "CFO", 1)))).isEqualTo(NO_MATCH);
        assertThat(outcome(hired, happened(event("hire", 1)))).isEqualTo(NO_MATCH);
        assertThat(outcome(hired, happened(event("hire", " ", 1)))).isEqualTo(NO_MATCH);
        assertThat(outcome(new Condition.Happened("hire", List.of(), 90, 1), happened(event("hire", "CFO", 1))))
                .isEqualTo(MATCH);
    }

    @Test
    void event_types_and_subjects_have_vocabularies_of_their_own() {
        ProfileBuilder names = profile()
                .eventVocabulary(Vocabulary.builder()
                        .alias("funding", "round")
                        .group("growth", "funding", "hire")
                        .build())
                .subjectVocabulary(Vocabulary.builder()
                        .alias("VP Sales", "VP of Sales")
                        .group("sales leader", "VP Sales", "CRO")
                        .build());
        Condition growth = new Condition.Happened("growth", List.of("sales leader"), 90, 2);
        assertThat(outcome(names, growth, happened(event("Round", "CRO", 1), event("hire", "VP of Sales", 2))))
                .isEqualTo(MATCH);
    }

    @Test
    void identical_events_count_once_whatever_their_spelling() {
        Condition twice = new Condition.Happened("launch", List.of(), 90, 2);
        assertThat(outcome(twice, happened(event("launch", "A", 1), event("LAUNCH", " a", 1))))
                .isEqualTo(NO_MATCH);
        assertThat(outcome(twice, happened(event("launch", "A", 1), event("launch", "A", 2))))
                .isEqualTo(MATCH);
        assertThat(outcome(twice, happened(event("launch", "A", 1), event("launch", "B", 1))))
                .isEqualTo(MATCH);
        assertThat(outcome(twice, happened(event("launch", "A", 1), event("launch", 1))))
                .isEqualTo(MATCH);
        assertThat(outcome(twice, account().events(Collections.nCopies(5, event("launch", 1)))))
                .isEqualTo(NO_MATCH);
    }

    private static Condition range(Bounds bounds) {
        return new Condition.InRange(EMPLOYEES, bounds);
    }

    private static Account.Builder employees(double from, double to) {
        return account().range(EMPLOYEES, from, to);
    }

    private static Outcome tags(Condition condition, String... tags) {
        Vocabulary names = Vocabulary.builder()
                .alias("Salesforce", "SFDC")
                .group("CRM", "Salesforce", "HubSpot")
                .build();
        return outcome(
                profile().vocabulary(TECHNOLOGIES, names), condition, account().tags(TECHNOLOGIES, List.of(tags)));
    }
}
