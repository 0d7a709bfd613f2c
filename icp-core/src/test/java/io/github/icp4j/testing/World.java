package io.github.icp4j.testing;

import static io.github.icp4j.attribute.Attributes.ANNUAL_REVENUE;
import static io.github.icp4j.attribute.Attributes.BUSINESS_MODEL;
import static io.github.icp4j.attribute.Attributes.COUNTRY;
import static io.github.icp4j.attribute.Attributes.EMPLOYEES;
import static io.github.icp4j.attribute.Attributes.FOUNDED_YEAR;
import static io.github.icp4j.attribute.Attributes.FUNDING_STAGE;
import static io.github.icp4j.attribute.Attributes.GROWTH_RATE;
import static io.github.icp4j.attribute.Attributes.INDUSTRY;
import static io.github.icp4j.attribute.Attributes.PAIN_POINTS;
import static io.github.icp4j.attribute.Attributes.REGION;
import static io.github.icp4j.attribute.Attributes.TECHNOLOGIES;

import io.github.icp4j.attribute.Attribute;
import io.github.icp4j.attribute.Layer;
import java.util.List;
import java.util.Map;

/** The names and numbers that random profiles ask for and random accounts have, few enough that they meet. */
final class World {
    static final List<Attribute> CUSTOM = List.of(
            Attribute.number("sdrHeadcount", Layer.FIRMOGRAPHIC),
            Attribute.flag("publiclyTraded", Layer.FIRMOGRAPHIC),
            Attribute.flag("evaluatingTools", Layer.BEHAVIORAL),
            Attribute.text("timeZone", Layer.GEOGRAPHIC),
            Attribute.tags("certifications", Layer.PAIN),
            Attribute.number("Débit (Mbit/s)", Layer.TECHNOGRAPHIC));

    static final List<String> EVENTS =
            List.of("executive-hire", "funding", "product-launch", "acquisition", "layoffs", "Büro eröffnet");

    static final List<String> SUBJECTS =
            List.of("VP Sales", "CRO", "Series A", "Series B", "Seed", "sales engagement", "no", "2024");

    /** Ages of events in days, around the windows, half-lives and steps that profiles draw. */
    static final List<Integer> DAYS = List.of(1, 2, 7, 14, 30, 31, 60, 90, 91, 180, 365, 366, 730, 3_650);

    private static final Map<String, List<String>> NAMES = Map.ofEntries(
            Map.entry(
                    INDUSTRY.name(),
                    List.of(
                            "Software",
                            "Healthcare",
                            "Retail",
                            "Digital marketing agency",
                            "Banking",
                            "Tabak",
                            "ﬁntech")),
            Map.entry(BUSINESS_MODEL.name(), List.of("B2B SaaS", "B2C", "Marketplace", "Agency", "true", "~")),
            Map.entry(
                    FUNDING_STAGE.name(),
                    List.of("Bootstrapped", "Seed", "Series A", "Series B", "Series C", "Public")),
            Map.entry(
                    COUNTRY.name(),
                    List.of("US", "CA", "UK", "DE", "NO", "AT", "FR", "Japan", "deu", "United States", "Brazil")),
            Map.entry(REGION.name(), List.of("CA", "NY", "MA", "Bayern", "Ontario", "İstanbul")),
            Map.entry(
                    TECHNOLOGIES.name(),
                    List.of(
                            "Salesforce",
                            "HubSpot",
                            "Pipedrive",
                            "Outreach",
                            "Salesloft",
                            "Slack",
                            "C#",
                            "a: b",
                            "null")),
            Map.entry(PAIN_POINTS.name(), List.of("cold email deliverability", "slow lead routing", "HIPAA audits")),
            Map.entry("timeZone", List.of("Europe/Berlin", "America/New_York", "UTC")),
            Map.entry("certifications", List.of("SOC 2", "ISO 27001", "HIPAA", "-")));

    private static final Map<String, List<Double>> NUMBERS = Map.of(
            EMPLOYEES.name(),
            List.of(0.0, 1.0, 9.0, 10.0, 11.0, 50.0, 99.5, 100.0, 200.0, 500.0, 1000.0, 10001.0),
            ANNUAL_REVENUE.name(),
            List.of(0.0, 1e5, 999_999.99, 1e6, 1e7, 5e7, 1e9, 1e12),
            GROWTH_RATE.name(),
            List.of(-1.0, -0.25, -0.0, 0.1, 0.2, 0.3, 0.30000000000000004, 1.0, 12.5),
            FOUNDED_YEAR.name(),
            List.of(1890.0, 1990.0, 2005.0, 2010.0, 2015.0, 2020.0, 2024.0),
            "sdrHeadcount",
            List.of(0.0, 1.0, 5.0, 10.0, 25.0, 100.0),
            "Débit (Mbit/s)",
            List.of(Double.MIN_VALUE, 1e-7, 0.5, 100.0, 1e22, 9_007_199_254_740_992.0, Double.MAX_VALUE));

    private World() {}

    /** The names that a text or tags attribute can have. */
    static List<String> names(String attribute) {
        return NAMES.getOrDefault(attribute, List.of("some", "any", "none"));
    }

    /** The numbers that a number attribute can have. */
    static List<Double> numbers(String attribute) {
        return NUMBERS.getOrDefault(attribute, List.of(0.0, 1.0, 2.5, 10.0));
    }
}
