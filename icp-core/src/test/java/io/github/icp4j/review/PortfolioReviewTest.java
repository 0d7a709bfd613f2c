package io.github.icp4j.review;

import static io.github.icp4j.review.SoundProfile.AS_OF;
import static io.github.icp4j.review.SoundProfile.atLeast;
import static io.github.icp4j.review.SoundProfile.between;
import static io.github.icp4j.review.SoundProfile.changed;
import static io.github.icp4j.review.SoundProfile.in;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.icp4j.profile.AcceptedFinding;
import io.github.icp4j.profile.Criterion;
import io.github.icp4j.profile.Gate;
import io.github.icp4j.profile.IdealCustomerProfile;
import io.github.icp4j.profile.Portfolio;
import java.util.List;
import org.junit.jupiter.api.Test;

class PortfolioReviewTest {
    private static final IdealCustomerProfile FIRST = SoundProfile.profile();

    @Test
    void more_than_three_profiles_that_are_no_variants_are_too_many() {
        IdealCustomerProfile japan = abroad("Japan", "JP");
        IdealCustomerProfile brazil = abroad("Brazil", "BR");
        IdealCustomerProfile india = abroad("India", "IN");
        assertThat(codes(FIRST, japan, brazil)).isEmpty();
        assertThat(codes(FIRST, japan, brazil, india)).containsExactly("TOO_MANY_PROFILES /profiles");
        IdealCustomerProfile variant = india.toBuilder().variantOf("Japan").build();
        assertThat(codes(FIRST, japan, brazil, variant)).isEmpty();
    }

    @Test
    void profiles_that_admit_the_same_accounts_overlap() {
        IdealCustomerProfile same = changed()
                .name("Same")
                .criterion(Criterion.of("other", atLeast(700).points(3)))
                .build();
        assertThat(codes(FIRST, same)).containsExactly("OVERLAPPING_PROFILES /profiles/1");
        assertThat(codes(FIRST, same.toBuilder().variantOf("Mid-market SaaS").build()))
                .isEmpty();
    }

    @Test
    void bounds_that_hardly_differ_overlap_and_others_do_not() {
        IdealCustomerProfile base = gated("Base", 100, 500);
        assertThat(codes(base, gated("Nearly", 100, 510))).containsExactly("OVERLAPPING_PROFILES /profiles/1");
        assertThat(codes(base, gated("Larger", 400, 5_000))).isEmpty();
    }

    @Test
    void an_overlap_can_be_accepted() {
        IdealCustomerProfile same = changed()
                .name("Same")
                .accept(new AcceptedFinding("OVERLAPPING_PROFILES", "Same", "two teams"))
                .build();
        PortfolioReview review = PortfolioReview.of(Portfolio.of("team", FIRST, same), AS_OF);
        assertThat(review.findings()).isEmpty();
        assertThat(review.accepted()).hasSize(1);
        assertThat(review.profiles()).hasSize(2);
    }

    @Test
    void a_list_shows_overlaps_that_definitions_hide() {
        IdealCustomerProfile japan = abroad("Japan", "JP");
        QualifiedTogether together = new QualifiedTogether(2);
        for (int i = 0; i < 20; i++) {
            together.add(List.of(true, i > 0));
        }
        assertThat(together.percent(0, 1)).isEqualTo(95);
        PortfolioReview review = PortfolioReview.of(Portfolio.of("team", FIRST, japan), AS_OF, together);
        assertThat(review.findings()).extracting(Finding::code).containsExactly(FindingCode.OVERLAPPING_PROFILES);
    }

    private static IdealCustomerProfile abroad(String name, String country) {
        return changed().name(name).replace(Gate.of("home-market", in(country))).build();
    }

    private static IdealCustomerProfile gated(String name, double least, double most) {
        return changed()
                .name(name)
                .gate(Gate.of("size-gate", between(least, most)))
                .build();
    }

    private static List<String> codes(IdealCustomerProfile... profiles) {
        return PortfolioReview.of(Portfolio.of("team", profiles), AS_OF).findings().stream()
                .map(finding -> finding.code() + " " + finding.pointer())
                .toList();
    }
}
