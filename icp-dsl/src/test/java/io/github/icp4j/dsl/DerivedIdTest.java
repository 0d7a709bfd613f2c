package io.github.icp4j.dsl;

import static io.github.icp4j.attribute.Layer.FIRMOGRAPHIC;
import static io.github.icp4j.dsl.Icp.allOf;
import static io.github.icp4j.dsl.Icp.annualRevenue;
import static io.github.icp4j.dsl.Icp.anyOf;
import static io.github.icp4j.dsl.Icp.atLeastOf;
import static io.github.icp4j.dsl.Icp.country;
import static io.github.icp4j.dsl.Icp.employees;
import static io.github.icp4j.dsl.Icp.event;
import static io.github.icp4j.dsl.Icp.flag;
import static io.github.icp4j.dsl.Icp.growthRate;
import static io.github.icp4j.dsl.Icp.industry;
import static io.github.icp4j.dsl.Icp.not;
import static io.github.icp4j.dsl.Icp.technologies;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.icp4j.profile.Condition;
import io.github.icp4j.profile.Criterion;
import io.github.icp4j.profile.Gate;
import io.github.icp4j.profile.IdealCustomerProfile;
import io.github.icp4j.profile.Trigger;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Derived ids are in results and fingerprints: what is written here must stay for ever. */
class DerivedIdTest {
    static Stream<Arguments> conditions() {
        return Stream.of(
                Arguments.of(country().in("US", "North America"), "country-us-north-america"),
                Arguments.of(country().notIn("RU"), "country-not-ru"),
                Arguments.of(country().in("AT", "BE", "CH", "DE"), "country-at-be-ch-and-more"),
                Arguments.of(employees().between(100, 500), "employees-100-to-500"),
                Arguments.of(employees().lessThan(10), "employees-below-10"),
                Arguments.of(employees().atMost(10), "employees-up-to-10"),
                Arguments.of(employees().greaterThan(10), "employees-above-10"),
                Arguments.of(employees().greaterThan(10).andAtMost(50), "employees-above-10-up-to-50"),
                Arguments.of(annualRevenue().atLeast(10e6), "annual-revenue-from-10000000"),
                Arguments.of(growthRate().atLeast(-0.25), "growth-rate-from-minus-0.25"),
                Arguments.of(flag("publiclyTraded", FIRMOGRAPHIC).is(true), "publicly-traded"),
                Arguments.of(flag("publiclyTraded", FIRMOGRAPHIC).is(false), "not-publicly-traded"),
                Arguments.of(technologies().hasAny("Salesforce", "HubSpot"), "technologies-salesforce-or-hubspot"),
                Arguments.of(technologies().hasAll("Salesforce", "C#"), "technologies-salesforce-and-c"),
                Arguments.of(technologies().hasNone("Fax"), "technologies-without-fax"),
                Arguments.of(technologies().hasAtLeast(2, "A", "B", "C"), "technologies-2-of-a-b-c"),
                Arguments.of(technologies().known(), "technologies-known"),
                Arguments.of(technologies().notKnown(), "technologies-not-known"),
                Arguments.of(event("product-launch").withinDays(30).happened(), "product-launch-within-30-days"),
                Arguments.of(
                        event("funding").subject("Series A").withinDays(30).happenedAtLeast(2),
                        "2-funding-series-a-within-30-days"),
                Arguments.of(allOf(employees().atLeast(5), country().in("US")), "employees-from-5-and-country-us"),
                Arguments.of(anyOf(employees().atLeast(5), country().in("US")), "employees-from-5-or-country-us"),
                Arguments.of(
                        atLeastOf(2, employees().known(), country().known()), "2-of-employees-known-country-known"),
                Arguments.of(not(industry().in("Banking")), "not-industry-banking"),
                Arguments.of(industry().in("İstanbul Ünlü"), "industry-i̇stanbul-ünlü"),
                Arguments.of(
                        industry().in("Administration of Human Resource Programs, Public Health and Veterans Affairs"),
                        "industry-administration-of-human-resource-programs-public-health-and-veterans"));
    }

    @ParameterizedTest
    @MethodSource("conditions")
    void a_gate_is_called_by_what_it_asks_for(Condition condition, String id) {
        assertThat(profile(Icp.named("P").require(condition)).gates())
                .extracting(Gate::id)
                .containsExactly(id);
    }

    @Test
    void a_criterion_is_called_by_the_attributes_it_looks_at() {
        IdealCustomerProfile profile = Icp.named("P")
                .criterion(
                        employees().between(100, 500).points(15),
                        employees().between(50, 1000).points(5))
                .criterion(allOf(annualRevenue().known(), employees().known()).points(1))
                .criterion(event("funding").withinDays(3).happened().points(1))
                .build();
        assertThat(profile.criteria())
                .extracting(Criterion::id)
                .containsExactly("employees", "annual-revenue-employees", "events");
    }

    @Test
    void a_trigger_is_called_by_its_event_and_subject() {
        IdealCustomerProfile profile = Icp.named("P")
                .trigger(event("funding").withinDays(3).points(1))
                .trigger(event("executive-hire")
                        .subject("VP Sales", "CRO")
                        .withinDays(3)
                        .points(1))
                .build();
        assertThat(profile.triggers())
                .extracting(Trigger::id)
                .containsExactly("funding", "executive-hire-vp-sales-cro");
    }

    @Test
    void a_derived_id_gives_way_to_one_that_was_given_wherever_that_stands() {
        IdealCustomerProfile profile = Icp.named("P")
                .criterion(employees().atLeast(5).points(1))
                .criterion(employees().atLeast(6).points(1))
                .criterion("employees", employees().atLeast(7).points(1))
                .build();
        assertThat(profile.criteria())
                .extracting(Criterion::id)
                .containsExactly("employees-2", "employees-3", "employees");
        IdealCustomerProfile variant = Icp.variantOf(profile, "V")
                .criterion(employees().atLeast(8).points(1))
                .build();
        assertThat(variant.criteria()).extracting(Criterion::id).endsWith("employees-4");
    }

    @Test
    void a_condition_of_signs_alone_still_has_an_id() {
        assertThat(profile(Icp.named("P").trigger(event("!?").withinDays(1).points(1)))
                        .triggers())
                .extracting(Trigger::id)
                .isEqualTo(List.of("unnamed"));
    }

    private static IdealCustomerProfile profile(ProfileDraft draft) {
        return draft.criterion("any", employees().known().points(1)).build();
    }
}
