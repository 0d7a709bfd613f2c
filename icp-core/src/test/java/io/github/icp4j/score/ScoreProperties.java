package io.github.icp4j.score;

import static io.github.icp4j.testing.RandomAccounts.AS_OF;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.icp4j.account.Account;
import io.github.icp4j.attribute.Attribute;
import io.github.icp4j.attribute.Layer;
import io.github.icp4j.profile.Condition;
import io.github.icp4j.profile.IdealCustomerProfile;
import io.github.icp4j.profile.ProfileBuilder;
import io.github.icp4j.testing.RandomAccounts;
import io.github.icp4j.testing.RandomProfiles;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What holds for every profile and every account; the seed that jqwik reports makes both again. */
class ScoreProperties {
    private static final int ACCOUNTS = 10;

    @Property(tries = 80)
    void lowest_score_and_highest_are_in_order_and_percentages(@ForAll long seed) {
        each(seed, profile -> true, (scorer, account, other) -> {
            Score score = scorer.score(account, AS_OF);
            assertThat(score.value()).isBetween(score.lowest(), score.highest());
            if (score.status() == Status.DISQUALIFIED) {
                assertThat(score.highest()).isEqualTo(Percent.ZERO);
            }
        });
    }

    @Property(tries = 80)
    void points_less_limits_plus_floor_are_what_was_earned_and_give_the_score(@ForAll long seed) {
        each(seed, profile -> true, (scorer, account, other) -> {
            Explanation explanation = scorer.explain(account, AS_OF);
            assertThat(explanation.score()).isEqualTo(scorer.score(account, AS_OF));
            BigDecimal points = sum(explanation.contributions().stream()
                    .filter(Contribution::included)
                    .map(Contribution::points)
                    .toList());
            BigDecimal limits =
                    sum(explanation.layers().stream().map(LayerTotal::limited).toList());
            BigDecimal layers =
                    sum(explanation.layers().stream().map(LayerTotal::earned).toList());
            assertThat(points.subtract(limits)).isEqualByComparingTo(layers);
            assertThat(points.subtract(limits).add(explanation.floor()))
                    .isEqualByComparingTo(explanation.earned())
                    .isGreaterThanOrEqualTo(BigDecimal.ZERO);
            assertThat(explanation.scoreIfQualified().toBigDecimal())
                    .isEqualByComparingTo(ratio(explanation.earned(), explanation.attainable()));
            if (explanation.score().status() != Status.DISQUALIFIED) {
                assertThat(explanation.scoreIfQualified())
                        .isEqualTo(explanation.score().value());
            }
        });
    }

    @Property(tries = 80)
    void the_layers_give_fit_intent_and_coverage(@ForAll long seed) {
        each(seed, profile -> true, (scorer, account, other) -> {
            Explanation explanation = scorer.explain(account, AS_OF);
            assertThat(explanation.score().fit().map(Percent::toBigDecimal))
                    .isEqualTo(ratio(explanation, Layer::isFit));
            assertThat(explanation.score().intent().map(Percent::toBigDecimal))
                    .isEqualTo(ratio(explanation, layer -> layer == Layer.BEHAVIORAL));
            BigDecimal known = BigDecimal.ZERO;
            BigDecimal all = BigDecimal.ZERO;
            for (Contribution each : explanation.contributions()) {
                BigDecimal weight = each.max().max(each.worst().negate());
                known = known.add(each.outcome() == Outcome.UNKNOWN ? BigDecimal.ZERO : weight);
                all = all.add(weight);
            }
            assertThat(explanation.score().coverage().toBigDecimal()).isEqualByComparingTo(ratio(known, all));
        });
    }

    @Property(tries = 80)
    void the_order_of_gates_exclusions_criteria_and_triggers_does_not_matter(@ForAll long seed) {
        Random random = new Random(~seed);
        each(seed, profile -> true, (scorer, account, other) -> {
            Score score = scorer.score(account, AS_OF);
            Score again = Scorer.of(shuffled(scorer.profile(), random)).score(account, AS_OF);
            assertThat(numbers(again)).isEqualTo(numbers(score));
            assertThat(again.failed()).containsExactlyInAnyOrderElementsOf(score.failed());
            assertThat(again.unknown()).containsExactlyInAnyOrderElementsOf(score.unknown());
        });
    }

    @Property(tries = 150)
    void more_known_data_never_lowers_coverage_nor_leaves_the_bounds(@ForAll long seed) {
        each(seed, ScoreProperties::asksNothingAboutWhatIsKnown, (scorer, account, other) -> {
            Score before = scorer.score(account, AS_OF);
            Score after = scorer.score(withMore(account, other), AS_OF);
            assertThat(after.coverage()).isGreaterThanOrEqualTo(before.coverage());
            assertThat(before.failed()).isSubsetOf(after.failed());
            assertThat(after.unknown()).isSubsetOf(before.unknown());
            if (before.status() != Status.DISQUALIFIED && after.status() != Status.DISQUALIFIED) {
                assertThat(after.value()).isBetween(before.lowest(), before.highest());
                assertThat(after.lowest()).isGreaterThanOrEqualTo(before.lowest());
                assertThat(after.highest()).isLessThanOrEqualTo(before.highest());
            }
        });
    }

    @Property(tries = 150)
    void a_tier_that_is_certain_stays_whatever_turns_out(@ForAll long seed) {
        each(seed, profile -> true, (scorer, account, other) -> {
            Explanation explanation = scorer.explain(account, AS_OF);
            if (explanation.tierCertain() && explanation.score().status() == Status.QUALIFIED) {
                assertThat(scorer.score(withMore(account, other), AS_OF).tier())
                        .isEqualTo(explanation.score().tier());
            }
        });
    }

    @Property(tries = 80)
    void an_explanation_is_told_in_text_without_a_trace_of_java(@ForAll long seed) {
        each(
                seed,
                profile -> true,
                (scorer, account, other) -> assertThat(
                                scorer.explain(account, AS_OF).toText())
                        .startsWith(account.id() + ": ")
                        .endsWith("\n")
                        .doesNotContain("Optional", "Condition", "icp4j", "E+", " \n"));
    }

    private interface Check {
        void of(Scorer scorer, Account account, Account other);
    }

    private static void each(long seed, Predicate<IdealCustomerProfile> wanted, Check check) {
        Random random = new Random(seed);
        IdealCustomerProfile profile;
        do {
            profile = RandomProfiles.profile(random, "P", 6, 4);
        } while (!wanted.test(profile));
        Scorer scorer = Scorer.of(profile);
        List<Account> accounts = RandomAccounts.accounts(random, profile, ACCOUNTS);
        List<Account> others = RandomAccounts.accounts(random, profile, ACCOUNTS);
        for (int i = 0; i < ACCOUNTS; i++) {
            check.of(scorer, accounts.get(i), others.get(i));
        }
    }

    /** The account, and what the other one knows besides. */
    private static Account withMore(Account account, Account other) {
        Account.Builder more = Account.builder(account.id());
        account.values().forEach((name, value) -> more.value(Attribute.of(name, value.type(), Layer.PAIN), value));
        other.values().forEach((name, value) -> {
            if (account.value(name).isEmpty()) {
                more.value(Attribute.of(name, value.type(), Layer.PAIN), value);
            }
        });
        return more.events(account.events().or(other::events).orElse(null)).build();
    }

    private static boolean asksNothingAboutWhatIsKnown(IdealCustomerProfile profile) {
        return profile.conditions().stream().noneMatch(ScoreProperties::asksWhatIsKnown);
    }

    private static boolean asksWhatIsKnown(Condition condition) {
        return condition instanceof Condition.Known
                || condition.children().stream().anyMatch(ScoreProperties::asksWhatIsKnown);
    }

    private static IdealCustomerProfile shuffled(IdealCustomerProfile profile, Random random) {
        ProfileBuilder builder = profile.toBuilder();
        profile.gates().forEach(gate -> builder.remove(gate.id()));
        profile.exclusions().forEach(exclusion -> builder.remove(exclusion.id()));
        profile.criteria().forEach(criterion -> builder.remove(criterion.id()));
        profile.triggers().forEach(trigger -> builder.remove(trigger.id()));
        shuffled(profile.gates(), random).forEach(builder::gate);
        shuffled(profile.exclusions(), random).forEach(builder::exclusion);
        shuffled(profile.criteria(), random).forEach(builder::criterion);
        shuffled(profile.triggers(), random).forEach(builder::trigger);
        return builder.build();
    }

    private static <T> List<T> shuffled(List<T> list, Random random) {
        List<T> copy = new ArrayList<>(list);
        Collections.shuffle(copy, random);
        return copy;
    }

    private static List<Object> numbers(Score score) {
        return List.of(
                score.status(),
                score.value(),
                score.fit(),
                score.intent(),
                score.coverage(),
                score.lowest(),
                score.highest(),
                score.tier(),
                score.grade());
    }

    private static Optional<BigDecimal> ratio(Explanation explanation, Predicate<Layer> layers) {
        List<LayerTotal> totals = explanation.layers().stream()
                .filter(total -> layers.test(total.layer()))
                .toList();
        BigDecimal attainable = sum(totals.stream().map(LayerTotal::attainable).toList());
        BigDecimal earned =
                sum(totals.stream().map(LayerTotal::earned).toList()).max(BigDecimal.ZERO);
        return attainable.signum() == 0
                ? Optional.empty()
                : Optional.of(
                        new Percent(ratio(earned, attainable).movePointRight(2).intValueExact()).toBigDecimal());
    }

    /** 100 times the quotient, rounded once; 0 where nothing is attainable. */
    private static BigDecimal ratio(BigDecimal earned, BigDecimal attainable) {
        return attainable.signum() == 0
                ? BigDecimal.ZERO
                : earned.movePointRight(2).divide(attainable, 2, RoundingMode.HALF_UP);
    }

    private static BigDecimal sum(List<BigDecimal> numbers) {
        return numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
