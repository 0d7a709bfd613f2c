package io.github.icp4j.benchmarks.w20;

import static io.github.icp4j.dsl.Icp.annualRevenue;
import static io.github.icp4j.dsl.Icp.businessModel;
import static io.github.icp4j.dsl.Icp.country;
import static io.github.icp4j.dsl.Icp.employees;
import static io.github.icp4j.dsl.Icp.event;
import static io.github.icp4j.dsl.Icp.fundingStage;
import static io.github.icp4j.dsl.Icp.growthRate;
import static io.github.icp4j.dsl.Icp.industry;
import static io.github.icp4j.dsl.Icp.matrix;
import static io.github.icp4j.dsl.Icp.number;
import static io.github.icp4j.dsl.Icp.painPoints;
import static io.github.icp4j.dsl.Icp.technologies;

import io.github.icp4j.attribute.Attribute;
import io.github.icp4j.attribute.Layer;
import io.github.icp4j.attribute.NumberAttribute;
import io.github.icp4j.dsl.Icp;
import io.github.icp4j.profile.IdealCustomerProfile;
import java.util.List;

/** The profile of the workload: two gates, two exclusions, twelve criteria and two triggers, a hundred points. */
public final class W20Profile {
    /** How many sales development representatives a company has. */
    public static final NumberAttribute SDRS = Attribute.number("sdrHeadcount", Layer.FIRMOGRAPHIC);

    /** Industries that earn points. */
    public static final List<String> GOOD_INDUSTRIES = W20Names.pick(W20Names.INDUSTRIES, 0, 2, 5, 9, 14, 22, 40, 77);

    /** Industries that rule a company out. */
    public static final List<String> BAD_INDUSTRIES = W20Names.pick(W20Names.INDUSTRIES, 3, 11, 30, 60, 100);

    /** Technologies of which one is required. */
    public static final List<String> CRM = List.of("Salesforce", "HubSpot");

    /** Technologies that earn points. */
    public static final List<String> ENGAGEMENT = W20Names.pick(W20Names.TECHNOLOGIES, 8, 13, 21, 34, 55);

    /** Technologies of which none earns points. */
    public static final List<String> COMPETITORS = W20Names.pick(W20Names.TECHNOLOGIES, 10, 25, 60);

    /** Pain points that earn points. */
    public static final List<String> PAINS = W20Names.pick(W20Names.PAINS, 1, 4, 9, 16);

    /** The thresholds of the tiers in hundredths, highest first. */
    static final int[] TIERS = {8_000, 6_000, 4_000, 0};

    private W20Profile() {}

    /** The profile. */
    public static IdealCustomerProfile profile() {
        return Icp.named("W20")
                .require("market", country().in("US", "CA", "GB", "EU"))
                .require("crm", technologies().hasAny(CRM))
                .exclude("tiny", employees().lessThan(10))
                .exclude("bad-industry", industry().in(BAD_INDUSTRIES))
                .criterion("industry", industry().in(GOOD_INDUSTRIES).points(15))
                .criterion("employees", employees().between(100, 500).points(15))
                .criterion("about-the-size", employees().between(50, 1_000).points(5))
                .criterion("revenue", annualRevenue().between(10e6, 100e6).points(10))
                .criterion("saas", businessModel().in("B2B SaaS").points(5))
                .criterion(
                        "stage",
                        fundingStage().in("Series A", "Series B", "Series C").points(5))
                .criterion("growth", growthRate().atLeast(0.3).points(5))
                .criterion("sdrs", number(SDRS).atLeast(10).points(5))
                .criterion("salesforce", technologies().hasAny("Salesforce").points(5))
                .criterion("engagement", technologies().hasAny(ENGAGEMENT).points(5))
                .criterion("no-competitor", technologies().hasNone(COMPETITORS).points(5))
                .criterion("pain", painPoints().hasAny(PAINS).points(5))
                .trigger("funded", event("funding").withinDays(180).linear().points(5))
                .trigger(
                        "vp-sales",
                        event("executive-hire")
                                .subject("VP Sales")
                                .withinDays(90)
                                .linear()
                                .points(10))
                .tier("A", 80)
                .tier("B", 60)
                .tier("C", 40)
                .tier("D", 0)
                .matrix(matrix().fit("A", 75)
                        .fit("B", 50)
                        .fit("C", 0)
                        .intent("1", 50)
                        .intent("2", 10)
                        .intent("3", 0))
                .build();
    }
}
