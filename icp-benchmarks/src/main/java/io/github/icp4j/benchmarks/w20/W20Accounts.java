package io.github.icp4j.benchmarks.w20;

import static io.github.icp4j.attribute.Attributes.ANNUAL_REVENUE;
import static io.github.icp4j.attribute.Attributes.BUSINESS_MODEL;
import static io.github.icp4j.attribute.Attributes.COUNTRY;
import static io.github.icp4j.attribute.Attributes.EMPLOYEES;
import static io.github.icp4j.attribute.Attributes.FUNDING_STAGE;
import static io.github.icp4j.attribute.Attributes.GROWTH_RATE;
import static io.github.icp4j.attribute.Attributes.INDUSTRY;
import static io.github.icp4j.attribute.Attributes.PAIN_POINTS;
import static io.github.icp4j.attribute.Attributes.TECHNOLOGIES;

import io.github.icp4j.account.AccountMapping;

/** How the library reads the workload's companies. */
public final class W20Accounts {
    private W20Accounts() {}

    /** The mapping of the records. */
    public static AccountMapping<Company> mapping() {
        return AccountMapping.<Company>id(Company::id)
                .text(INDUSTRY, Company::industry)
                .text(COUNTRY, Company::country)
                .number(EMPLOYEES, Company::employees)
                .number(ANNUAL_REVENUE, Company::revenue)
                .text(BUSINESS_MODEL, Company::model)
                .text(FUNDING_STAGE, Company::stage)
                .number(GROWTH_RATE, Company::growth)
                .number(W20Profile.SDRS, Company::sdrs)
                .tags(TECHNOLOGIES, Company::technologies)
                .events(Company::events)
                .tags(PAIN_POINTS, Company::pains)
                .build();
    }
}
