package io.github.icp4j.review;

import static io.github.icp4j.attribute.Attributes.COUNTRY;
import static io.github.icp4j.attribute.Attributes.TECHNOLOGIES;
import static io.github.icp4j.review.SoundProfile.AS_OF;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.icp4j.account.Account;
import io.github.icp4j.profile.IdealCustomerProfile;
import io.github.icp4j.score.Status;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DriftTest {
    @Test
    void the_index_is_that_of_the_textbook() {
        // Shares 0.5, 0.5 and 0.8, 0.2: 0.3 ln 1.6 - 0.3 ln 0.4 = 0.3 ln 4.
        assertThat(Stability.index(List.of(50L, 50L), List.of(8L, 2L))).isCloseTo(0.3 * Math.log(4), within(1e-12));
        assertThat(Stability.index(List.of(3L, 7L), List.of(30L, 70L))).isZero();
        assertThat(Stability.index(List.of(0L, 0L), List.of(1L, 1L))).isZero();
    }

    @Test
    void an_empty_range_counts_as_one_in_ten_thousand() {
        assertThat(Stability.index(List.of(100L, 0L), List.of(100L, 0L))).isZero();
        assertThat(Stability.index(List.of(100L, 0L), List.of(0L, 100L)))
                .isCloseTo(2 * (1 - 1e-4) * Math.log(1e4), within(1e-9));
    }

    @Test
    void a_list_does_not_drift_from_itself() {
        Drift drift = Drift.between(review("US", 20), review("US", 20));
        assertThat(drift.scores()).isZero();
        assertThat(drift.attributes()).allMatch(attribute -> attribute.index() == 0);
        assertThat(drift.moved()).isEmpty();
    }

    @Test
    void what_has_moved_is_told_most_first() {
        Drift drift = Drift.between(review("US", 20), review("JP", 10));

        assertThat(drift.attributes().get(0).attribute()).isEqualTo("country");
        assertThat(drift.moved()).extracting(AttributeDrift::attribute).containsExactly("country");
        assertThat(drift.statuses().get(Status.QUALIFIED)).isEqualTo(new Drift.BeforeAndAfter(20, 0));
        assertThat(drift.tiers().get("D")).isEqualTo(new Drift.BeforeAndAfter(20, 0));
    }

    @Test
    void coverage_that_is_lost_is_told() {
        ListReview known = review("US", 10);
        ListReview unknown = ListReview.of(
                SoundProfile.profile(),
                IntStream.range(0, 10).mapToObj(i -> Account.builder("a" + i).build()),
                AS_OF);
        AttributeDrift country = Drift.between(known, unknown).attributes().stream()
                .filter(attribute -> attribute.attribute().equals("country"))
                .findFirst()
                .orElseThrow();
        assertThat(country.percentKnownBefore()).isEqualTo(100);
        assertThat(country.percentKnownAfter()).isZero();
    }

    @Test
    void lists_with_different_profiles_are_not_compared() {
        IdealCustomerProfile other =
                WhatIf.of(SoundProfile.profile()).drop("crm").profile();
        ListReview one = review("US", 1);
        ListReview two = ListReview.of(other, Stream.of(), AS_OF);
        assertThatThrownBy(() -> Drift.between(one, two))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("mean different things");
    }

    private static ListReview review(String country, int accounts) {
        Stream<Account> list = IntStream.range(0, accounts)
                .mapToObj(i -> Account.builder("a" + i)
                        .text(COUNTRY, country)
                        .tags(TECHNOLOGIES, List.of("HubSpot"))
                        .build());
        return ListReview.of(SoundProfile.profile(), list, AS_OF);
    }
}
