package io.github.icp4j.score;

import static io.github.icp4j.attribute.Attributes.COUNTRY;
import static io.github.icp4j.attribute.Attributes.EMPLOYEES;
import static io.github.icp4j.attribute.Attributes.INDUSTRY;
import static io.github.icp4j.attribute.Attributes.TECHNOLOGIES;
import static io.github.icp4j.score.Scoring.account;
import static io.github.icp4j.score.Scoring.criterion;
import static io.github.icp4j.score.Scoring.event;
import static io.github.icp4j.score.Scoring.explain;
import static io.github.icp4j.score.Scoring.percent;
import static io.github.icp4j.score.Scoring.profile;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.icp4j.account.Account;
import io.github.icp4j.attribute.Layer;
import io.github.icp4j.profile.Bounds;
import io.github.icp4j.profile.Condition;
import io.github.icp4j.profile.Criterion;
import io.github.icp4j.profile.Decay;
import io.github.icp4j.profile.Exclusion;
import io.github.icp4j.profile.Gate;
import io.github.icp4j.profile.IfUnknown;
import io.github.icp4j.profile.Missing;
import io.github.icp4j.profile.ProfileBuilder;
import io.github.icp4j.profile.Trigger;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Section 6 of the scoring contract. */
class ExplanationTest {
    private static final Condition US = new Condition.In(COUNTRY, List.of("US"));
    private static final Condition SOFTWARE = new Condition.In(INDUSTRY, List.of("Software"));
    private static final Condition LARGE = new Condition.InRange(EMPLOYEES, Bounds.atLeast(100));
    private static final Condition CRM = new Condition.HasAny(TECHNOLOGIES, List.of("Salesforce"));
    private static final Trigger FUNDED = Trigger.of("funded", "funding", 90, BigDecimal.valueOf(20));

    @Test
    void a_text_tells_all_of_it_to_somebody_who_has_never_seen_the_profile() {
        ProfileBuilder profile = profile()
                .version("2026.4")
                .gate(Gate.of("home", US))
                .gate(new Gate("crm", CRM, IfUnknown.PASS))
                .exclusion(Exclusion.of("too-small", LARGE.negate()))
                .criterion(Criterion.of("size", LARGE.points(50), SOFTWARE.points(10)))
                .criterion(criterion("stack", CRM, 30).withMissing(Missing.NEUTRAL))
                .criterion(criterion("software", SOFTWARE, -5))
                .trigger(FUNDED.withDecay(Decay.halfLife(30)).withSubjects(List.of("Series A")))
                .limit(Layer.BEHAVIORAL, 8)
                .tier("A", 80);
        Explanation explanation = explain(
                profile,
                account()
                        .text(COUNTRY, "USA")
                        .number(EMPLOYEES, 240)
                        .text(INDUSTRY, "software")
                        .events(List.of(event("funding", "series a", 30))));
        assertThat(explanation.toText()).isEqualTo("""
                acme: scores 91.38 of 100, tier A
                Profile 'P' 2026.4, as of 2026-03-01
                fit 90, intent 100; data known for 71.43% of the profile's weight

                Must have
                  yes     home  country is US
                  pass ?  crm   technologies include Salesforce

                Must not have
                  clear   too-small  not (employees at least 100)

                Points
                  +50 of 50  size      employees at least 100
                  ? of 30    stack     technologies include Salesforce (unknown, left out)
                  -5         software  industry is Software
                  +10 of 20  funded    funding (Series A) within 90 days (10 faded with age)
                  -2 over the limit of the behavioral layer
                  = 53 of 58 points, 91.38%

                Between 60.23 and 94.32, whatever the unknown turns out to be.
                Unknown: technologies.
                Look up first: technologies.
                """);
    }

    @Test
    void a_disqualified_account_is_told_what_stands_in_the_way_and_what_it_would_score() {
        Explanation explanation = explain(
                profile().gate(Gate.of("home", US)).criterion(criterion("large", LARGE, 1)),
                account().text(COUNTRY, "DE").number(EMPLOYEES, 100));
        assertThat(explanation.onlyObstacle()).isEqualTo("home");
        assertThat(explanation.scoreIfQualified()).isEqualTo(percent(100));
        assertThat(explanation.toText())
                .startsWith("acme: disqualified; would score 100 of 100 otherwise\n")
                .contains("  NO      home  country is US\n")
                .endsWith("Only 'home' stands in the way.\n");
    }

    @Test
    void two_failures_are_no_only_obstacle_and_an_unknown_that_fails_is_one() {
        ProfileBuilder two = profile()
                .gate(Gate.of("home", US))
                .exclusion(Exclusion.of("large", LARGE))
                .criterion(criterion("software", SOFTWARE, 1));
        Account.Builder german =
                account().text(COUNTRY, "DE").number(EMPLOYEES, 100).text(INDUSTRY, "Software");
        assertThat(explain(two, german).onlyObstacle()).isNull();
        assertThat(explain(two, german).toText()).contains("  HAS IT  large  employees at least 100\n");
        Explanation unknown = explain(
                profile().gate(new Gate("crm", CRM, IfUnknown.FAIL)).criterion(criterion("software", SOFTWARE, 1)),
                german);
        assertThat(unknown.onlyObstacle()).isEqualTo("crm");
        assertThat(unknown.toText()).contains("  FAIL ?  crm  technologies include Salesforce\n");
    }

    @Test
    void too_little_data_says_so_and_what_it_has_so_far() {
        String text = explain(
                        profile()
                                .gate(Gate.of("crm", CRM))
                                .criterion(criterion("software", SOFTWARE, 1))
                                .criterion(criterion("large", LARGE, 3)),
                        account().text(INDUSTRY, "Software"))
                .toText();
        assertThat(text)
                .startsWith("acme: too little is known to say; 25 of 100 so far\n")
                .contains("  look up crm  technologies include Salesforce\n")
                .contains("Unknown: employees, technologies.\nLook up first: employees.\n");
    }

    @Test
    void the_floor_is_told_where_penalties_outweigh_points() {
        Explanation explanation = explain(
                profile().criterion(criterion("software", SOFTWARE, 10)).criterion(criterion("us", US, -25)),
                account().text(INDUSTRY, "Software").text(COUNTRY, "US"));
        assertThat(explanation.floor()).isEqualByComparingTo("15");
        assertThat(explanation.earned()).isZero();
        assertThat(explanation.toText()).contains("  +15 since a score is never below 0\n  = 0 of 10 points, 0%\n");
    }

    @Test
    void a_name_cannot_break_the_lines_or_drive_a_terminal() {
        String text = explain(
                        profile().criterion(criterion("soft\u001b[31m\nware", SOFTWARE, 10)),
                        account().text(INDUSTRY, "Software"))
                .toText();
        assertThat(text).contains("soft [31m ware").doesNotContain("\u001b");
    }

    @Test
    void a_tier_is_certain_where_no_unknown_can_change_it() {
        ProfileBuilder profile = profile()
                .criterion(criterion("us", US, 90))
                .criterion(criterion("large", LARGE, 10))
                .tier("A", 80)
                .tier("B", 0);
        assertThat(explain(profile, account().text(COUNTRY, "US")).tierCertain())
                .isTrue();
        assertThat(explain(profile, account().number(EMPLOYEES, 100)).tierCertain())
                .isFalse();
        assertThat(explain(profile, account().text(COUNTRY, "US")).toText()).contains("; the tier is certain.\n");
    }

    @Test
    void a_tier_is_not_certain_while_a_check_is_unknown_or_the_profile_asks_what_is_known() {
        Account.Builder american = account().text(COUNTRY, "US");
        assertThat(explain(
                                profile().criterion(criterion("us", US, 1)).exclusion(Exclusion.of("large", LARGE)),
                                american)
                        .tierCertain())
                .isFalse();
        assertThat(explain(
                                profile()
                                        .criterion(criterion("us", US, 1))
                                        .criterion(criterion("asks", new Condition.Known(COUNTRY, true).negate(), 1)),
                                american)
                        .tierCertain())
                .isFalse();
        assertThat(explain(profile().criterion(criterion("us", US, 1)), american)
                        .tierCertain())
                .isTrue();
    }

    @Test
    void what_to_look_up_first_moves_most_and_ties_go_by_name() {
        ProfileBuilder profile = profile()
                .criterion(criterion("us", US, 10))
                .criterion(criterion("large", LARGE, 4))
                .criterion(Criterion.of("also", LARGE.points(4), LARGE.negate().points(-2)))
                .trigger(FUNDED.countingUpTo(1));
        // events 20; country 10; employees 4 + 6.
        assertThat(explain(profile, account()).lookUpFirst()).isEqualTo("events");
        assertThat(explain(profile, account().events(List.of())).lookUpFirst()).isEqualTo("country");
        assertThat(explain(profile, account().events(List.of()).text(COUNTRY, "DE"))
                        .lookUpFirst())
                .isEqualTo("employees");
        assertThat(explain(
                                profile,
                                account().events(List.of()).text(COUNTRY, "DE").number(EMPLOYEES, 1))
                        .lookUpFirst())
                .isNull();
    }

    @Test
    void a_contribution_is_found_by_its_id() {
        Explanation explanation = explain(profile().criterion(criterion("us", US, 10)), account());
        assertThat(explanation.contribution("us")).map(Contribution::outcome).contains(Outcome.UNKNOWN);
        assertThat(explanation.contribution("other")).isEmpty();
    }
}
