package io.github.icp4j.docs;

import static io.github.icp4j.attribute.Attributes.BUSINESS_MODEL;
import static io.github.icp4j.attribute.Attributes.COUNTRY;
import static io.github.icp4j.attribute.Attributes.EMPLOYEES;
import static io.github.icp4j.attribute.Attributes.TECHNOLOGIES;
import static io.github.icp4j.attribute.Layer.BEHAVIORAL;
import static io.github.icp4j.attribute.Layer.FIRMOGRAPHIC;
import static io.github.icp4j.dsl.Icp.allOf;
import static io.github.icp4j.dsl.Icp.anyOf;
import static io.github.icp4j.dsl.Icp.businessModel;
import static io.github.icp4j.dsl.Icp.country;
import static io.github.icp4j.dsl.Icp.employees;
import static io.github.icp4j.dsl.Icp.event;
import static io.github.icp4j.dsl.Icp.fundingStage;
import static io.github.icp4j.dsl.Icp.industry;
import static io.github.icp4j.dsl.Icp.matrix;
import static io.github.icp4j.dsl.Icp.number;
import static io.github.icp4j.dsl.Icp.subjects;
import static io.github.icp4j.dsl.Icp.technologies;
import static io.github.icp4j.profile.IfUnknown.FAIL;
import static io.github.icp4j.profile.IfUnknown.PASS;
import static io.github.icp4j.profile.Missing.NEUTRAL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.icp4j.account.Account;
import io.github.icp4j.account.AccountBatch;
import io.github.icp4j.account.AccountBatchBuilder;
import io.github.icp4j.account.AccountMapping;
import io.github.icp4j.account.Event;
import io.github.icp4j.dsl.Icp;
import io.github.icp4j.dsl.ProfileDraft;
import io.github.icp4j.json.ProfileReader;
import io.github.icp4j.json.ProfileWriter;
import io.github.icp4j.json.Syntax;
import io.github.icp4j.profile.IdealCustomerProfile;
import io.github.icp4j.profile.Portfolio;
import io.github.icp4j.review.Finding;
import io.github.icp4j.review.ProfileReview;
import io.github.icp4j.score.PortfolioScore;
import io.github.icp4j.score.PortfolioScorer;
import io.github.icp4j.score.Score;
import io.github.icp4j.score.ScoreBatch;
import io.github.icp4j.score.Scored;
import io.github.icp4j.score.Scorer;
import io.github.icp4j.score.SetAside;
import io.github.icp4j.score.Status;
import io.github.icp4j.validate.InvalidProfileException;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The code of the guide, run; {@link DocsTest} holds the guide to it word by word. */
class GuideTest {
    private static final Path EXAMPLES = Path.of("..", "..", "docs", "examples");

    // spotless:off: as the guide prints it
    // region first-profile
    static final IdealCustomerProfile ICP = Icp.named("Mid-market SaaS")
            .require(technologies().hasAny("Salesforce", "HubSpot"))
            .exclude(employees().lessThan(10))
            .criterion("size", employees().between(100, 500).points(15), employees().between(50, 1000).points(5))
            .criterion("model", businessModel().in("B2B SaaS").points(10))
            .criterion("market", country().in("North America", "EU", "UK").points(5))
            .trigger(event("executive-hire").subject("VP Sales").withinDays(90).halfLifeDays(30).points(10))
            .tier("A", 80)
            .tier("B", 60)
            .build();
    // endregion

    // region first-account
    static final Account ACME = Account.builder("acme.example")
            .text(COUNTRY, "United States")
            .number(EMPLOYEES, 240)
            .tags(TECHNOLOGIES, List.of("Salesforce", "Slack"))
            .events(List.of(Event.of("executive-hire", "VP Sales", LocalDate.of(2026, 10, 2))))
            .build();
    // endregion

    @Test
    void the_first_score_and_its_explanation() {
        // region first-score
        Scorer scorer = Scorer.of(ICP);
        LocalDate asOf = LocalDate.of(2026, 11, 1);
        Score score = scorer.score(ACME, asOf);
        String why = scorer.explain(ACME, asOf).toText();
        // endregion
        assertThat(score.value().doubleValue()).isEqualTo(62.5);
        assertThat(why).isEqualTo(Docs.printed("guide.md", "first-explanation"));
    }

    // region company
    record Company(String domain, String country, Integer headcount, List<String> stack, List<Event> news) {}

    static final AccountMapping<Company> COMPANIES = AccountMapping.<Company>id(Company::domain)
            .text(COUNTRY, Company::country)
            .number(EMPLOYEES, Company::headcount)
            .tags(TECHNOLOGIES, Company::stack)
            .events(Company::news)
            .build();
    // endregion

    private static final List<Company> CRM_EXPORT = List.of(
            new Company("big.example", "DE", 4_000, List.of("HubSpot"), List.of()),
            new Company("fit.example", "UK", 180, List.of("HubSpot"), List.of()),
            new Company("", "US", 200, List.of("Salesforce"), List.of()),
            new Company("unknown.example", "US", null, null, null));

    @Test
    void a_callers_own_objects() {
        Scorer scorer = Scorer.of(ICP);
        LocalDate asOf = LocalDate.of(2026, 11, 1);
        List<String> saved = new ArrayList<>();
        // region score-all
        List<SetAside<Company>> setAside = new ArrayList<>();
        scorer.scoreAll(CRM_EXPORT.stream(), COMPANIES, asOf, setAside::add)
                .forEach(scored -> saved.add(scored.source().domain() + " " + scored.score().value()));

        List<Scored<Company>> best = scorer.top(10, CRM_EXPORT.stream(), COMPANIES, asOf, setAside::add);
        // endregion
        assertThat(saved).containsExactly("big.example 12.5", "fit.example 50", "unknown.example 12.5");
        assertThat(setAside).hasSize(2).extracting(SetAside::position).containsOnly(3L);
        assertThat(best).extracting(scored -> scored.source().domain()).containsExactly("fit.example", "big.example");
    }

    @Test
    void bad_values_may_count_as_unknown() {
        List<String> log = new ArrayList<>();
        // region bad-values
        AccountMapping<Map<String, Object>> rows = AccountMapping.<Map<String, Object>>id(row -> (String) row.get("id"))
                .number(EMPLOYEES, row -> (Number) row.get("employees"))
                .badValuesAreUnknown(bad -> log.add(bad.getMessage()))
                .build();
        // endregion
        assertThat(rows.read(Map.of("id", "acme", "employees", "many")).values()).isEmpty();
        assertThat(log).hasSize(1);
    }

    @Test
    void the_same_profile_from_a_file() throws IOException {
        // region from-yaml
        IdealCustomerProfile fromFile = ProfileReader.read(EXAMPLES.resolve("deliverability.yaml")).profile();
        String json = ProfileWriter.write(fromFile, Syntax.JSON);
        // endregion
        assertThat(ProfileReader.read(json).profile()).isEqualTo(fromFile);
    }

    @Test
    void conditions() {
        // region conditions
        IdealCustomerProfile profile = Icp.named("Every kind of question")
                .criterion("text", fundingStage().in("Series A", "Series B").points(5))
                .criterion("not-text", industry().notIn("Banking", "Insurance").points(5))
                .criterion("number", employees().greaterThan(50).andAtMost(500).points(5))
                .criterion("custom", number("sdrHeadcount", FIRMOGRAPHIC).atLeast(5).points(5))
                .criterion("all-tags", technologies().hasAll("Salesforce", "Outreach").points(5))
                .criterion("some-tags", technologies().hasAtLeast(2, "Gong", "Outreach", "Salesloft").points(5))
                .criterion("event", event("funding").withinDays(180).happened().points(5))
                .criterion("events", event("product-launch").withinDays(365).happenedAtLeast(2).points(5))
                .criterion("any", anyOf(country().in("US"), allOf(country().in("EU"), employees().atLeast(200))).points(5))
                        .layer(FIRMOGRAPHIC)
                .build();
        // endregion
        assertThat(profile.criteria()).hasSize(9);
    }

    @Test
    void unknown_data() {
        // region unknown
        IdealCustomerProfile profile = Icp.named("Careful about what is unknown")
                .missingByDefault(NEUTRAL)
                .minCoverage(40)
                .require("crm", technologies().hasAny("Salesforce")).ifUnknown(FAIL)
                .require("home-market", country().in("US")).ifUnknown(PASS)
                .criterion("size", employees().between(50, 500).points(30))
                .criterion("model", businessModel().in("B2B SaaS").points(20)).missing(NEUTRAL)
                .build();
        // endregion
        Account range = Account.builder("range").tags(TECHNOLOGIES, List.of("Salesforce")).range(EMPLOYEES, 51, 200).build();
        Score score = Scorer.of(profile).score(range, LocalDate.of(2026, 11, 1));
        assertThat(score.status()).isEqualTo(Status.QUALIFIED);
        assertThat(score.value()).hasToString("100");
        assertThat(score.lowest()).hasToString("60");
        assertThat(score.coverage()).hasToString("60");
        assertThat(score.unknown()).containsExactly("home-market");
    }

    @Test
    void triggers() {
        // region triggers
        IdealCustomerProfile profile = Icp.named("Reasons to call now")
                .trigger("new-vp", event("executive-hire").subject("VP Sales").withinDays(90).halfLifeDays(30).points(10))
                .trigger("funding", event("funding").subject("Series A", "Series B").withinDays(180).linear().points(5))
                .trigger("launches", event("product-launch").withinDays(365).each().upTo(3)
                        .steps(Map.of(90, 100, 365, 50)).points(2))
                .trigger("layoffs", event("layoffs").withinDays(180).points(-5))
                .limit(BEHAVIORAL, 20)
                .build();
        // endregion
        LocalDate asOf = LocalDate.of(2026, 11, 1);
        Account busy = Account.builder("busy")
                .events(List.of(
                        Event.of("executive-hire", "VP Sales", asOf.minusDays(30)),
                        Event.of("funding", "Series B", asOf.minusDays(90)),
                        Event.of("product-launch", "one", asOf.minusDays(90)),
                        Event.of("product-launch", "two", asOf.minusDays(91))))
                .build();
        // 5 + 2.5 + 2 + 1 of 10 + 5 + 6, limited to 20.
        assertThat(Scorer.of(profile).score(busy, asOf).value()).hasToString("52.5");
    }

    @Test
    void names() {
        // region names
        IdealCustomerProfile profile = Icp.named("One name for everything")
                .alias(technologies(), "Salesforce", "SFDC", "salesforce.com")
                .group(technologies(), "CRM", "Salesforce", "HubSpot", "Pipedrive")
                .alias(subjects(), "VP Sales", "VP of Sales", "Vice President Sales")
                .require("crm", technologies().hasAny("CRM"))
                .criterion(country().in("DACH", "Nordics").points(10))
                .build();
        // endregion
        Account swiss = Account.builder("swiss")
                .tags(TECHNOLOGIES, List.of(" sfdc "))
                .text(COUNTRY, "Switzerland")
                .build();
        assertThat(Scorer.of(profile).score(swiss, LocalDate.of(2026, 11, 1)).value()).hasToString("100");
    }

    @Test
    void grades() {
        // region grades
        IdealCustomerProfile profile = Icp.named("Fit by letter, intent by digit")
                .criterion("model", businessModel().in("B2B SaaS").points(40))
                .criterion("size", employees().between(50, 500).points(40))
                .trigger("demo", event("demo-request").withinDays(30).points(20))
                .tier("A", 80)
                .tier("B", 50)
                .matrix(matrix().fit("A", 75).fit("B", 50).intent("1", 50).intent("2", 0))
                .build();
        // endregion
        Account half = Account.builder("half").text(BUSINESS_MODEL, "B2B SaaS").events(List.of()).build();
        Score score = Scorer.of(profile).score(half, LocalDate.of(2026, 11, 1));
        assertThat(score.grade()).contains("B2");
        assertThat(score.tier()).isEmpty();
    }

    @Test
    void many_accounts_at_once() {
        LocalDate asOf = LocalDate.of(2026, 11, 1);
        // region batch
        AccountBatchBuilder builder = AccountBatch.builder(ICP.schema());
        CRM_EXPORT.stream().filter(company -> !company.domain().isEmpty()).forEach(company -> builder.add(company, COMPANIES));
        AccountBatch accounts = builder.build();

        Scorer scorer = Scorer.of(ICP);
        ScoreBatch scores = ScoreBatch.basic();
        scorer.score(accounts, asOf, scores);
        List<String> hot = new ArrayList<>();
        for (int row = 0; row < scores.size(); row++) {
            if (scores.score(row) >= 5_000) {
                hot.add(accounts.id(row));
            }
        }
        // endregion
        assertThat(scores.size()).isEqualTo(3);
        assertThat(hot).containsExactly("fit.example");
    }

    @Test
    void a_review() {
        // region review
        ProfileReview review = ProfileReview.of(ICP, LocalDate.of(2026, 11, 1));
        List<Finding> findings = review.findings();
        // endregion
        assertThat(findings).extracting(Finding::message).doesNotContain("");
        assertThat(review.fingerprint()).isEqualTo(ICP.fingerprint());
    }

    @Test
    void variants_and_portfolios() {
        // region variants
        IdealCustomerProfile enterprise = Icp.variantOf(ICP, "Enterprise SaaS")
                .without("size")
                .criterion("size", employees().greaterThan(1000).points(15))
                .build();
        PortfolioScorer scorer = PortfolioScorer.of(Portfolio.of("Our customers", ICP, enterprise));
        PortfolioScore scores = scorer.score(ACME, LocalDate.of(2026, 11, 1));
        String bestMatch = scores.best().identity().profile();
        // endregion
        assertThat(bestMatch).isEqualTo("Mid-market SaaS");
        assertThat(scores.scores()).hasSize(2);
    }

    @Test
    void all_faults_at_once() {
        // region faults
        ProfileDraft draft = Icp.named("Three mistakes")
                .require("crm", technologies().hasAny("Salesforce"))
                .criterion("crm", employees().between(500, 100).points(10))
                .tier("A", 120);
        // endregion
        assertThatExceptionOfType(InvalidProfileException.class)
                .isThrownBy(draft::build)
                .withMessage(Docs.printed("guide.md", "faults").stripTrailing());
    }
    // spotless:on
}
