package io.github.icp4j.score;

import static io.github.icp4j.attribute.Attributes.COUNTRY;
import static io.github.icp4j.attribute.Attributes.EMPLOYEES;
import static io.github.icp4j.attribute.Attributes.TECHNOLOGIES;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.icp4j.profile.Bounds;
import io.github.icp4j.profile.Condition;
import io.github.icp4j.profile.Criterion;
import io.github.icp4j.profile.Decay;
import io.github.icp4j.profile.Gate;
import io.github.icp4j.profile.IdealCustomerProfile;
import io.github.icp4j.profile.Trigger;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlanTextTest {
    private static final IdealCustomerProfile PROFILE = IdealCustomerProfile.builder("Described")
            .gate(Gate.of("crm", new Condition.HasAny(TECHNOLOGIES, List.of("HubSpot", "Salesforce"))))
            .criterion(Criterion.of("home", new Condition.In(COUNTRY, List.of("Canada", "US")).points(20)))
            .criterion(Criterion.of(
                    "size",
                    new Condition.InRange(EMPLOYEES, Bounds.between(100, 500)).points(20),
                    new Condition.InRange(EMPLOYEES, Bounds.atLeast(50)).points(10)))
            .trigger(Trigger.of("funded", "funding", 180, BigDecimal.TEN).withDecay(Decay.linear()))
            .tier("A", 80)
            .tier("B", 0)
            .build();

    @Test
    void a_plan_says_what_is_done_in_which_order() {
        assertThat(Scorer.of(PROFILE).describe()).isEqualTo("""
                Planes, 32 accounts a word (10 of them, in 8 buffers):
                  p2 = technologies any of {hubspot, salesforce}
                  p4 = country in {ca, us}
                  p6 = employees >= 100.0
                  p7 = employees >= 500.00000000000006
                  p16 = xor p6, p7
                  p17 = xor p4, p16
                  p18 = and p4, p16
                  p10 = employees >= 50.0
                  p15 = xor3 p10, p6, p7
                  p19 = number 0 of digits p15, p17, p18
                Points that fade, event by event:
                  f0 += events {funding} within 180 days, linear
                Lanes, one account a number (7 steps in 5 lanes):
                  SetTwo[plane=2, number=16383, other=2, otherNumber=-268435456, lane=0]
                  Fill[number=10000, lane=2]
                  Frame[from=2, mask=0, more=2, lane=1]
                  AddNumberToFading[fading=0, digits=Digits[plane=19, number=0, width=4], unit=1000, constant=0, lane=3]
                  Share[whole=5000, down=0, factor=262144, lane=3]
                  Pack[from=3, threshold=8000, packed=1, mask=0, lane=4]
                  Store[lane=4, column=0, profile=0]
                """);
    }

    @Test
    void points_too_large_for_ints_are_said_to_be_added_up_row_by_row() {
        IdealCustomerProfile large = PROFILE.toBuilder()
                .criterion(Criterion.of(
                        "large",
                        new Condition.InRange(EMPLOYEES, Bounds.atLeast(1)).points(1_000_000),
                        new Condition.InRange(EMPLOYEES, Bounds.atLeast(0)).points(-1_000_000)))
                .criterion(Criterion.of("2", new Condition.Known(EMPLOYEES, true).points(1_000_000)))
                .criterion(Criterion.of("3", new Condition.Known(EMPLOYEES, true).points(1_000_000)))
                .criterion(Criterion.of("4", new Condition.Known(EMPLOYEES, true).points(1_000_000)))
                .criterion(Criterion.of("5", new Condition.Known(EMPLOYEES, true).points(1_000_000)))
                .build();
        assertThat(Scorer.of(large).describe())
                .endsWith("Points row by row in longs, since they may add up to more than an int holds.\n");
    }
}
