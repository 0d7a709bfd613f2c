package io.github.icp4j.review;

import static io.github.icp4j.attribute.Attributes.BUSINESS_MODEL;
import static io.github.icp4j.attribute.Attributes.COUNTRY;
import static io.github.icp4j.attribute.Attributes.EMPLOYEES;
import static io.github.icp4j.attribute.Attributes.INDUSTRY;
import static io.github.icp4j.attribute.Attributes.PAIN_POINTS;
import static io.github.icp4j.attribute.Attributes.TECHNOLOGIES;

import io.github.icp4j.attribute.Attribute;
import io.github.icp4j.attribute.Layer;
import io.github.icp4j.attribute.NumberAttribute;
import io.github.icp4j.attribute.Vocabulary;
import io.github.icp4j.profile.Bounds;
import io.github.icp4j.profile.Condition;
import io.github.icp4j.profile.Criterion;
import io.github.icp4j.profile.Decay;
import io.github.icp4j.profile.Exclusion;
import io.github.icp4j.profile.Gate;
import io.github.icp4j.profile.IdealCustomerProfile;
import io.github.icp4j.profile.ProfileBuilder;
import io.github.icp4j.profile.Trigger;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** A profile that a review finds nothing wrong with, to plant faults in. */
final class SoundProfile {
    static final LocalDate AS_OF = LocalDate.of(2026, 11, 1);
    static final NumberAttribute SALES_REPS = Attribute.number("salesReps", Layer.FIRMOGRAPHIC);

    private SoundProfile() {}

    static IdealCustomerProfile profile() {
        return builder().build();
    }

    /** A builder that nothing inherited is locked in. */
    static ProfileBuilder changed() {
        return profile().toBuilder();
    }

    private static ProfileBuilder builder() {
        return IdealCustomerProfile.builder("Mid-market SaaS")
                .version("2026.4")
                .reviewBy(LocalDate.of(2027, 2, 1))
                .attribute(SALES_REPS)
                .vocabulary(
                        TECHNOLOGIES,
                        Vocabulary.builder()
                                .alias("Salesforce", "SFDC")
                                .group("CRM", "Salesforce", "HubSpot", "Pipedrive")
                                .build())
                .gate(Gate.of("home-market", in("US", "CA", "EU")))
                .gate(Gate.of("crm", hasAny("CRM")))
                .exclusion(Exclusion.of("too-small", lessThan(10)))
                .criterion(Criterion.of(
                        "size", between(100, 500).points(15), between(50, 1_000).points(5)))
                .criterion(Criterion.of("saas", new Condition.In(BUSINESS_MODEL, List.of("B2B SaaS")).points(10)))
                .criterion(Criterion.of("sales-team", new Condition.InRange(SALES_REPS, Bounds.atLeast(10)).points(10)))
                .criterion(Criterion.of(
                        "engagement", hasAny("Outreach", "Salesloft").points(10)))
                .criterion(Criterion.of(
                        "pain", new Condition.HasAny(PAIN_POINTS, List.of("slow lead routing")).points(10)))
                .trigger(Trigger.of("new-vp", "executive-hire", 90, BigDecimal.TEN)
                        .withSubjects(List.of("VP Sales"))
                        .withDecay(Decay.halfLife(30)))
                .trigger(Trigger.of("funding", "funding", 180, BigDecimal.valueOf(5))
                        .withDecay(Decay.linear()))
                .tier("A", 80)
                .tier("B", 60)
                .tier("C", 40)
                .tier("D", 0);
    }

    static Condition in(String... countries) {
        return new Condition.In(COUNTRY, List.of(countries));
    }

    static Condition industry(String... industries) {
        return new Condition.In(INDUSTRY, List.of(industries));
    }

    static Condition hasAny(String... technologies) {
        return new Condition.HasAny(TECHNOLOGIES, List.of(technologies));
    }

    static Condition hasNone(String... technologies) {
        return new Condition.HasNone(TECHNOLOGIES, List.of(technologies));
    }

    static Condition between(double least, double most) {
        return new Condition.InRange(EMPLOYEES, Bounds.between(least, most));
    }

    static Condition lessThan(double bound) {
        return new Condition.InRange(EMPLOYEES, Bounds.lessThan(bound));
    }

    static Condition atLeast(double bound) {
        return new Condition.InRange(EMPLOYEES, Bounds.atLeast(bound));
    }
}
