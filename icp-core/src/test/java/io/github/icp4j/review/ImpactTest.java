package io.github.icp4j.review;

import static io.github.icp4j.attribute.Attributes.COUNTRY;
import static io.github.icp4j.attribute.Attributes.EMPLOYEES;
import static io.github.icp4j.attribute.Attributes.TECHNOLOGIES;
import static io.github.icp4j.review.SoundProfile.AS_OF;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.icp4j.account.Account;
import io.github.icp4j.attribute.Layer;
import io.github.icp4j.profile.Band;
import io.github.icp4j.profile.Hundredths;
import io.github.icp4j.profile.IdealCustomerProfile;
import io.github.icp4j.profile.IfUnknown;
import io.github.icp4j.profile.Missing;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ImpactTest {
    private static final IdealCustomerProfile PROFILE = SoundProfile.profile();
    private static final Account WITH_CRM = Account.builder("with-crm")
            .text(COUNTRY, "US")
            .tags(TECHNOLOGIES, List.of("Salesforce", "Outreach"))
            .number(EMPLOYEES, 200)
            .build();
    private static final Account WITHOUT = Account.builder("without")
            .text(COUNTRY, "US")
            .tags(TECHNOLOGIES, List.of("Outreach"))
            .build();
    private static final Account ABROAD = Account.builder("abroad")
            .text(COUNTRY, "JP")
            .tags(TECHNOLOGIES, List.of("Salesforce"))
            .build();

    @Test
    void dropping_a_gate_lets_accounts_in_and_says_why() {
        Impact impact = impact(WhatIf.of(PROFILE).drop("crm"));

        assertThat(impact.qualifiedBefore()).isEqualTo(1);
        assertThat(impact.qualifiedAfter()).isEqualTo(2);
        assertThat(impact.count(AccountMove.Kind.ENTERS)).isEqualTo(1);
        AccountMove entered = impact.examples().get(AccountMove.Kind.ENTERS).get(0);
        assertThat(entered.id()).isEqualTo("without");
        assertThat(entered.why()).containsExactly("gate 'crm' is gone and no longer rules it out");
        assertThat(impact.tiers()).containsEntry(new Impact.TierMove("-", "D"), 1L);
    }

    @Test
    void putting_it_back_makes_them_leave() {
        IdealCustomerProfile without = WhatIf.of(PROFILE).drop("crm").profile();
        Impact impact = Impact.of(without, PROFILE, accounts(), AS_OF);

        AccountMove left = impact.examples().get(AccountMove.Kind.LEAVES).get(0);
        assertThat(left.id()).isEqualTo("without");
        assertThat(left.why()).containsExactly("gate 'crm' rules it out now");
    }

    @Test
    void other_points_move_accounts_between_tiers_and_say_which() {
        Impact impact = impact(WhatIf.of(PROFILE).points("size", BigDecimal.valueOf(50)));

        AccountMove risen = impact.examples().get(AccountMove.Kind.RISES).get(0);
        assertThat(risen.tierBefore()).isEqualTo("D");
        assertThat(risen.tierAfter()).isEqualTo("C");
        assertThat(risen.why()).containsExactly("'size' gives more points", "more points can be earned in all");
        assertThat(impact.why()).containsEntry("'size' gives more points", 1L);
    }

    @Test
    void a_moved_threshold_is_the_reason_where_nothing_else_is() {
        Impact impact = impact(WhatIf.of(PROFILE).tier("C", BigDecimal.valueOf(33.33)));

        AccountMove risen = impact.examples().get(AccountMove.Kind.RISES).get(0);
        assertThat(risen.id()).isEqualTo("with-crm");
        assertThat(risen.why()).containsExactly("tiers start at other scores");
    }

    @Test
    void more_data_asked_for_is_the_reason_where_too_little_is_known() {
        Impact impact = impact(WhatIf.of(PROFILE).minCoverage(BigDecimal.valueOf(90)));

        assertThat(impact.examples().get(AccountMove.Kind.LEAVES).get(0).why())
                .containsExactly("too little is known of it now");
    }

    @Test
    void the_points_of_bands_keep_their_proportions() {
        IdealCustomerProfile scaled =
                WhatIf.of(PROFILE).points("size", BigDecimal.TEN).profile();
        assertThat(scaled.criteria().get(0).bands())
                .extracting(Band::points)
                .containsExactly(BigDecimal.TEN, Hundredths.normal(new BigDecimal("3.33")));
    }

    @Test
    void every_kind_of_change_can_be_tried() {
        IdealCustomerProfile tried = WhatIf.of(PROFILE)
                .ifUnknown("crm", IfUnknown.PASS)
                .ifUnknown("too-small", IfUnknown.FAIL)
                .points("funding", BigDecimal.ONE)
                .limit(Layer.BEHAVIORAL, BigDecimal.valueOf(7))
                .limit(Layer.PAIN, BigDecimal.valueOf(7))
                .noLimit(Layer.PAIN)
                .missing(Missing.NEUTRAL)
                .profile();

        assertThat(Comparison.of(PROFILE, tried).ofMeaning())
                .extracting(Difference::toString)
                .contains(
                        "~ gate crm, ifUnknown: review -> pass",
                        "~ exclusion too-small, ifUnknown: pass -> fail",
                        "~ trigger funding, points: 5 -> 1",
                        "+ limit behavioral: 7 points",
                        "~ profile Mid-market SaaS, missing: zero -> neutral");
    }

    @Test
    void an_id_that_nothing_has_is_refused() {
        assertThatThrownBy(() -> WhatIf.of(PROFILE).drop("nothing"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("nothing");
        assertThatThrownBy(() -> WhatIf.of(PROFILE).points("crm", BigDecimal.ONE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no criterion or trigger of profile 'Mid-market SaaS' has the id 'crm'");
    }

    private static Impact impact(WhatIf changed) {
        return Impact.of(PROFILE, changed.profile(), accounts(), AS_OF);
    }

    private static Stream<Account> accounts() {
        return Stream.of(WITH_CRM, WITHOUT, ABROAD);
    }
}
