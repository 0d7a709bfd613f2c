package io.github.icp4j.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.icp4j.account.AccountBatch;
import io.github.icp4j.attribute.Layer;
import io.github.icp4j.attribute.Vocabulary;
import io.github.icp4j.profile.Criterion;
import io.github.icp4j.profile.Gate;
import io.github.icp4j.profile.IdealCustomerProfile;
import io.github.icp4j.profile.IfUnknown;
import io.github.icp4j.profile.Missing;
import io.github.icp4j.testing.RandomProfiles;
import io.github.icp4j.validate.Validator;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What a change does to accounts in columns is what it does to the same accounts one by one, in every figure and example. */
class ImpactProperties {
    @Property(tries = 200)
    void accounts_in_columns_move_as_they_do_one_by_one(@ForAll long seed) {
        compare(seed, 60);
    }

    @Property(tries = 5)
    void so_do_accounts_in_several_lanes(@ForAll long seed) {
        compare(seed, 1_500);
    }

    private static void compare(long seed, int mostAccounts) {
        ListDifference lists = new ListDifference(seed, mostAccounts);
        IdealCustomerProfile after = changed(lists);
        ImpactReviewer alone = ImpactReviewer.of(lists.profile, after, lists.asOf);
        List<AccountMove> moves = new ArrayList<>();
        lists.accounts.forEach(account -> alone.add(account).ifPresent(moves::add));
        ImpactReviewer columns = ImpactReviewer.of(lists.profile, after, lists.asOf);
        ImpactReviewer told = ImpactReviewer.of(lists.profile, after, lists.asOf);
        List<AccountMove> movesInColumns = new ArrayList<>();
        for (AccountBatch batch : lists.batches()) {
            columns.add(batch);
            told.add(batch, movesInColumns::add);
        }

        assertThat(movesInColumns).as("moves, seed %d", seed).isEqualTo(moves);
        assertThat(columns.impact()).as("impact, seed %d", seed).isEqualTo(alone.impact());
        assertThat(told.impact()).as("impact with moves, seed %d", seed).isEqualTo(alone.impact());
        assertThat(List.copyOf(columns.impact().why().entrySet()))
                .as("reasons in order, seed %d", seed)
                .isEqualTo(List.copyOf(alone.impact().why().entrySet()));
    }

    /** Another profile of the same attributes, or the same with a few changes. */
    private static IdealCustomerProfile changed(ListDifference lists) {
        Random random = lists.random;
        if (random.nextInt(6) == 0) {
            IdealCustomerProfile other = RandomProfiles.profile(random);
            boolean alike = lists.profile
                    .schema()
                    .attributes()
                    .containsAll(other.schema().attributes());
            if (alike) {
                return other;
            }
        }
        WhatIf changed = WhatIf.of(lists.profile);
        for (int i = 0; i <= random.nextInt(4); i++) {
            WhatIf next = one(changed, random);
            changed = Validator.validate(next.profile()).isValid() ? next : changed;
        }
        return changed.profile();
    }

    private static WhatIf one(WhatIf changes, Random random) {
        IdealCustomerProfile profile = changes.profile();
        List<Criterion> criteria = profile.criteria();
        List<Gate> gates = profile.gates();
        return switch (random.nextInt(9)) {
            case 0 ->
                criteria.isEmpty()
                        ? changes
                        : changes.drop(
                                criteria.get(random.nextInt(criteria.size())).id());
            case 1 ->
                gates.isEmpty()
                        ? changes
                        : changes.drop(gates.get(random.nextInt(gates.size())).id());
            case 2 -> {
                List<Criterion> simple = criteria.stream()
                        .filter(criterion -> criterion.bands().size() == 1)
                        .toList();
                yield simple.isEmpty()
                        ? changes
                        : changes.points(
                                simple.get(random.nextInt(simple.size())).id(),
                                BigDecimal.valueOf(1 + random.nextInt(40)));
            }
            case 3 ->
                gates.isEmpty()
                        ? changes
                        : changes.ifUnknown(
                                gates.get(0).id(), IfUnknown.values()[random.nextInt(IfUnknown.values().length)]);
            case 4 ->
                profile.tiers().isEmpty()
                        ? changes
                        : changes.tier(profile.tiers().get(0).name(), BigDecimal.valueOf(20 + random.nextInt(80)));
            case 5 -> changes.limit(Layer.values()[random.nextInt(Layer.values().length)], BigDecimal.TEN);
            case 6 -> changes.minCoverage(BigDecimal.valueOf(random.nextInt(60)));
            case 7 -> changes.missing(random.nextBoolean() ? Missing.NEUTRAL : Missing.ZERO);
            default ->
                changes.change(each ->
                        each.toBuilder().vocabulary("industry", names(random)).build());
        };
    }

    private static Vocabulary names(Random random) {
        return new Vocabulary(Map.of("Retail", List.of(random.nextBoolean() ? "Software" : "Healthcare")), Map.of());
    }
}
