package io.github.icp4j.review;

import static io.github.icp4j.attribute.Attributes.BUSINESS_MODEL;
import static io.github.icp4j.attribute.Attributes.COUNTRY;
import static io.github.icp4j.attribute.Attributes.EMPLOYEES;
import static io.github.icp4j.attribute.Attributes.PAIN_POINTS;
import static io.github.icp4j.attribute.Attributes.TECHNOLOGIES;
import static io.github.icp4j.review.SoundProfile.AS_OF;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.icp4j.account.Account;
import io.github.icp4j.account.AccountBatch;
import io.github.icp4j.account.AccountBatchBuilder;
import io.github.icp4j.account.Event;
import io.github.icp4j.profile.Band;
import io.github.icp4j.profile.Criterion;
import io.github.icp4j.profile.IdealCustomerProfile;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Ranges of numbers looked up, in columns and one by one, where there is more to try than random profiles have. */
class RangeLookUpTest {
    @Test
    void the_number_tried_is_one_of_the_range_itself() {
        ListReview review = inColumns(
                SoundProfile.profile(),
                nearly("51 to 200", 51, 200),
                nearly("201 to 900", 201, 900),
                nearly("501 to 900", 501, 900),
                nearly("99.25 to 100.75", 99.25, 100.75),
                nearly("up to 120", Double.NEGATIVE_INFINITY, 120));

        assertThat(review.oneFactAway())
                .extracting(NearMiss::id, NearMiss::attribute, NearMiss::value)
                .containsExactlyInAnyOrder(
                        tuple("51 to 200", "employees", "100"),
                        tuple("201 to 900", "employees", "201"),
                        tuple("99.25 to 100.75", "employees", "100"),
                        tuple("up to 120", "employees", "100"));
        assertThat(review.coverage().get(0).attribute()).isEqualTo("employees");
        assertThat(review.coverage().get(0).settles()).isEqualTo(4);
    }

    /** With 60 there is no value to suppose for each piece, with 130 there is none at all. */
    @ParameterizedTest
    @ValueSource(ints = {20, 60, 130})
    void where_there_are_many_pieces_the_first_hundred_of_a_range_are_tried(int bands) {
        int best = bands - 1;
        Criterion sizes = Criterion.of(
                "size",
                IntStream.range(0, bands)
                        .mapToObj(i ->
                                SoundProfile.between(10 + 10 * i, 19 + 10 * i).points(i == best ? 15 : 1))
                        .toArray(Band[]::new));
        double from = 10 + 10 * best;
        ListReview review = inColumns(
                SoundProfile.changed().replace(sizes).build(),
                nearly("best", from - 5, from + 2),
                nearly("best of open", from - 15, Double.POSITIVE_INFINITY),
                nearly("any", 10, from + 2),
                nearly("below", 20, from - 1));

        boolean all = bands == 20;
        assertThat(review.oneFactAway().stream().filter(found -> found.id().startsWith("best")))
                .extracting(NearMiss::value)
                .containsExactly(String.valueOf((int) from), String.valueOf((int) from));
        assertThat(review.oneFactAway()).hasSize(all ? 3 : 2);
    }

    @Test
    void an_open_end_holds_no_number_beyond_the_greatest() {
        Criterion any = Criterion.of(
                "size",
                SoundProfile.between(100, 500).points(14),
                SoundProfile.between(0, Double.MAX_VALUE).points(15));
        ListReview review = inColumns(
                SoundProfile.changed().replace(any).build(),
                nearly("from 600", 600, Double.POSITIVE_INFINITY),
                nearly("from 50", 50, Double.POSITIVE_INFINITY));

        assertThat(review.oneFactAway())
                .extracting(NearMiss::id, NearMiss::value)
                .containsExactlyInAnyOrder(tuple("from 600", "600"), tuple("from 50", "50"));
    }

    /** The review in columns, which is that of the accounts one by one. */
    private static ListReview inColumns(IdealCustomerProfile profile, Account... accounts) {
        AccountBatchBuilder builder = AccountBatch.builder(profile.schema());
        Stream.of(accounts).forEach(builder::add);
        ListReview review = ListReview.ofBatches(profile, Stream.of(builder.build()), AS_OF);
        assertThat(review).isEqualTo(ListReview.of(profile, Stream.of(accounts), AS_OF));
        return review;
    }

    /** Everything is as the profile wants it but for the size. */
    private static Account nearly(String id, double from, double to) {
        return Account.builder(id)
                .text(COUNTRY, "US")
                .tags(TECHNOLOGIES, List.of("SFDC", "Outreach"))
                .text(BUSINESS_MODEL, "B2B SaaS")
                .number(SoundProfile.SALES_REPS, 10)
                .tags(PAIN_POINTS, List.of("slow lead routing"))
                .events(List.of(
                        Event.of("funding", AS_OF.minusDays(180)),
                        Event.of("executive-hire", "VP Sales", AS_OF.minusDays(90))))
                .range(EMPLOYEES, from, to)
                .build();
    }
}
