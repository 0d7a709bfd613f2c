package io.github.icp4j.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.icp4j.account.Account;
import io.github.icp4j.account.AccountBatch;
import io.github.icp4j.account.AccountBatchBuilder;
import io.github.icp4j.attribute.Attributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** A review of accounts in columns is that of the same accounts one by one, in every figure, example and order. */
class ListReviewProperties {
    @Property(tries = 100)
    void accounts_in_columns_give_the_same_review_as_one_by_one(@ForAll long seed) {
        compare(seed, 60);
    }

    @Property(tries = 3)
    void so_do_accounts_in_several_lanes(@ForAll long seed) {
        compare(seed, 1_500);
    }

    @Example
    void values_that_come_too_late_to_be_told_apart_are_the_same_ones() {
        List<Account> accounts = new ArrayList<>();
        for (int i = 0; i < 10_100; i++) {
            accounts.add(Account.builder("a" + i)
                    .text(Attributes.BUSINESS_MODEL, "Model " + i % 10_050)
                    .tags(Attributes.PAIN_POINTS, List.of("z" + i, "y" + i % 3, "X" + i))
                    .build());
        }
        AccountBatchBuilder batch = AccountBatch.builder(SoundProfile.profile().schema());
        accounts.forEach(batch::add);

        ListReview expected = ListReview.of(SoundProfile.profile(), accounts.stream(), SoundProfile.AS_OF);
        ListReview found = ListReview.ofBatches(SoundProfile.profile(), Stream.of(batch.build()), SoundProfile.AS_OF);
        assertThat(expected.values()).anyMatch(values -> values.other() > 0);
        assertThat(inOrder(found)).isEqualTo(inOrder(expected));
        assertThat(found).isEqualTo(expected);
    }

    private static void compare(long seed, int mostAccounts) {
        ListDifference lists = new ListDifference(seed, mostAccounts);
        ListReview expected = lists.oneByOne();
        ListReview found = lists.inColumns();

        assertThat(found.statuses()).as("statuses, seed %d", seed).isEqualTo(expected.statuses());
        assertThat(found.tiers()).as("tiers, seed %d", seed).isEqualTo(expected.tiers());
        assertThat(found.funnel()).as("funnel, seed %d", seed).isEqualTo(expected.funnel());
        assertThat(found.splits()).as("splits, seed %d", seed).isEqualTo(expected.splits());
        assertThat(found.coverage()).as("coverage, seed %d", seed).isEqualTo(expected.coverage());
        assertThat(found.oneFactAway()).as("near misses, seed %d", seed).isEqualTo(expected.oneFactAway());
        assertThat(inOrder(found)).as("values, seed %d", seed).isEqualTo(inOrder(expected));
        assertThat(found.duplicates()).as("duplicates, seed %d", seed).isEqualTo(expected.duplicates());
        assertThat(found.dirty()).as("dirty, seed %d", seed).isEqualTo(expected.dirty());
        assertThat(found).as("review, seed %d", seed).isEqualTo(expected);
    }

    private static List<List<Map.Entry<String, Long>>> inOrder(ListReview review) {
        return review.values().stream()
                .map(values -> List.copyOf(values.counts().entrySet()))
                .toList();
    }
}
