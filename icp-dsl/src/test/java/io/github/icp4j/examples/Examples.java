package io.github.icp4j.examples;

import static io.github.icp4j.attribute.Layer.BEHAVIORAL;
import static io.github.icp4j.attribute.Layer.FIRMOGRAPHIC;
import static io.github.icp4j.dsl.Icp.annualRevenue;
import static io.github.icp4j.dsl.Icp.businessModel;
import static io.github.icp4j.dsl.Icp.country;
import static io.github.icp4j.dsl.Icp.employees;
import static io.github.icp4j.dsl.Icp.event;
import static io.github.icp4j.dsl.Icp.industry;
import static io.github.icp4j.dsl.Icp.number;
import static io.github.icp4j.dsl.Icp.painPoints;
import static io.github.icp4j.dsl.Icp.region;
import static io.github.icp4j.dsl.Icp.subjects;
import static io.github.icp4j.dsl.Icp.technologies;
import static io.github.icp4j.profile.IfUnknown.FAIL;
import static io.github.icp4j.profile.Missing.NEUTRAL;

import io.github.icp4j.dsl.Icp;
import io.github.icp4j.profile.IdealCustomerProfile;
import io.github.icp4j.profile.Portfolio;

/** Profiles as teams describe theirs; the guide shows them, and {@code docs/examples} has each as YAML and JSON. */
public final class Examples {
    private Examples() {}

    // spotless:off: one line for each part, as the guide prints them
    // region sales-engagement
    /** Mid-market SaaS on Salesforce that is looking for a sales engagement platform, or has just changed it. */
    public static IdealCustomerProfile salesEngagement() {
        return Icp.named("Sales engagement switchers")
                .require(technologies().hasAny("Salesforce"))
                .criterion(businessModel().in("B2B SaaS").points(20))
                .criterion(employees().between(100, 500).points(20))
                .criterion(annualRevenue().between(10e6, 50e6).points(15))
                .criterion(country().in("North America", "Europe").points(15))
                .criterion(number("sdrHeadcount", FIRMOGRAPHIC).atLeast(5).points(10))
                .trigger("evaluating", event("vendor-evaluation").subject("sales engagement").withinDays(90).points(20))
                .trigger("changed", event("vendor-change").subject("sales engagement").withinDays(180).points(20))
                .limit(BEHAVIORAL, 20)
                .tier("A", 80)
                .tier("B", 60)
                .build();
    }
    // endregion

    // region us-saas
    /** US SaaS on Salesforce with an outbound team; what the data does not tell does not count against an account. */
    public static IdealCustomerProfile usSaas() {
        return Icp.named("US SaaS with an outbound team")
                .missingByDefault(NEUTRAL)
                .minCoverage(50)
                .require("home-market", country().in("US"))
                .require("crm", technologies().hasAny("Salesforce")).ifUnknown(FAIL)
                .criterion("model", businessModel().in("B2B SaaS").points(25))
                .criterion("size", employees().between(50, 500).points(30))
                .criterion("revenue", annualRevenue().between(10e6, 100e6).points(25))
                .criterion("sdrs", number("sdrHeadcount", FIRMOGRAPHIC).atLeast(10).points(20))
                .tier("A", 75)
                .tier("B", 50)
                .build();
    }
    // endregion

    // region deliverability
    /** Mid-market SaaS whose cold email does not arrive, best when it has just hired a head of sales. */
    public static IdealCustomerProfile deliverability() {
        return Icp.named("Cold email in trouble")
                .group(industry(), "regulated", "Banking", "Insurance", "Healthcare")
                .alias(subjects(), "VP Sales", "VP of Sales", "Vice President Sales")
                .require("crm", technologies().hasAny("Salesforce", "HubSpot"))
                .exclude("tiny-team", employees().lessThan(10))
                .exclude("agency", businessModel().in("Agency"))
                .exclude("regulated", industry().in("regulated"))
                .criterion("model", businessModel().in("B2B SaaS").points(20))
                .criterion("size", employees().between(50, 500).points(20), employees().between(20, 1000).points(5))
                .criterion("market", country().in("US", "UK", "EU").points(15))
                .criterion("pain", painPoints().hasAny("cold-email deliverability").points(25))
                .trigger(event("executive-hire").subject("VP Sales").withinDays(90).halfLifeDays(30).points(20))
                .build();
    }
    // endregion

    // region agencies
    /** Small digital marketing agencies in California. */
    public static IdealCustomerProfile agencies() {
        return Icp.named("Californian digital agencies")
                .alias(industry(), "Digital Marketing", "Digital Marketing Agency", "Online Marketing")
                .alias(region(), "California", "CA", "Calif.")
                .require(industry().in("Digital Marketing"))
                .require(country().in("US"))
                .criterion(region().in("California").points(40))
                .criterion(employees().between(5, 15).points(60), employees().between(3, 25).points(20))
                .tier("A", 100)
                .tier("B", 60)
                .build();
    }
    // endregion

    // region healthcare
    /** US healthcare that dreads the next HIPAA audit, as two motions: one for small, one for large organisations. */
    public static Portfolio healthcare() {
        IdealCustomerProfile smb = Icp.named("US healthcare, SMB")
                .alias(painPoints(), "HIPAA audits", "HIPAA audit", "HIPAA compliance audits")
                .require("sector", industry().in("Healthcare"))
                .require("home-market", country().in("US"))
                .criterion("pain", painPoints().hasAny("HIPAA audits").points(50))
                .criterion("size", employees().between(50, 250).points(50))
                .build();
        IdealCustomerProfile enterprise = Icp.variantOf(smb, "US healthcare, enterprise")
                .without("size")
                .criterion("size", employees().greaterThan(250).points(50))
                .build();
        return Portfolio.of("US healthcare", smb, enterprise);
    }
    // endregion
    // spotless:on
}
