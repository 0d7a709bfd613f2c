package io.github.icp4j.score;

import static io.github.icp4j.score.Outcome.MATCH;
import static io.github.icp4j.score.Outcome.NO_MATCH;
import static io.github.icp4j.score.Outcome.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.icp4j.account.Account;
import io.github.icp4j.attribute.Attribute;
import io.github.icp4j.attribute.FlagAttribute;
import io.github.icp4j.attribute.Layer;
import io.github.icp4j.profile.Condition;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Kleene's three-valued tables, complete. */
class KleeneTest {
    private static final List<FlagAttribute> FLAGS = IntStream.range(0, 4)
            .mapToObj(i -> Attribute.flag("flag" + i, Layer.PAIN))
            .toList();

    @ParameterizedTest
    @CsvSource({
        "MATCH, MATCH, MATCH, MATCH",
        "MATCH, NO_MATCH, NO_MATCH, MATCH",
        "MATCH, UNKNOWN, UNKNOWN, MATCH",
        "NO_MATCH, MATCH, NO_MATCH, MATCH",
        "NO_MATCH, NO_MATCH, NO_MATCH, NO_MATCH",
        "NO_MATCH, UNKNOWN, NO_MATCH, UNKNOWN",
        "UNKNOWN, MATCH, UNKNOWN, MATCH",
        "UNKNOWN, NO_MATCH, NO_MATCH, UNKNOWN",
        "UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN"
    })
    void the_tables_of_all_of_and_any_of(Outcome left, Outcome right, Outcome allOf, Outcome anyOf) {
        List<Outcome> outcomes = List.of(left, right);
        assertThat(outcome(new Condition.AllOf(flags(2)), outcomes)).isEqualTo(allOf);
        assertThat(outcome(new Condition.AnyOf(flags(2)), outcomes)).isEqualTo(anyOf);
        assertThat(outcome(flags(2).get(0).and(flags(2).get(1)), outcomes)).isEqualTo(allOf);
        assertThat(outcome(flags(2).get(0).or(flags(2).get(1)), outcomes)).isEqualTo(anyOf);
    }

    @ParameterizedTest
    @CsvSource({"MATCH, NO_MATCH", "NO_MATCH, MATCH", "UNKNOWN, UNKNOWN"})
    void the_table_of_not(Outcome inner, Outcome outer) {
        assertThat(outcome(flags(1).get(0).negate(), List.of(inner))).isEqualTo(outer);
    }

    @Test
    void a_combination_is_unknown_exactly_where_what_is_unknown_could_still_decide_it() {
        for (List<Outcome> outcomes : lists(4)) {
            for (int count = 1; count <= 4; count++) {
                assertThat(outcome(new Condition.AtLeastOf(count, flags(4)), outcomes))
                        .as("at least %d of %s", count, outcomes)
                        .isEqualTo(byTrying(count, outcomes));
            }
            assertThat(outcome(new Condition.AllOf(flags(4)), outcomes)).isEqualTo(byTrying(4, outcomes));
            assertThat(outcome(new Condition.AnyOf(flags(4)), outcomes)).isEqualTo(byTrying(1, outcomes));
        }
    }

    /** The oracle: every way in which the unknown could turn out is tried. */
    private static Outcome byTrying(int count, List<Outcome> outcomes) {
        Set<Outcome> results = EnumSet.noneOf(Outcome.class);
        for (int ways = 0; ways < 1 << outcomes.size(); ways++) {
            int matching = 0;
            for (int i = 0; i < outcomes.size(); i++) {
                boolean supposed = (ways >> i & 1) == 1;
                matching += outcomes.get(i) == MATCH || (outcomes.get(i) == UNKNOWN && supposed) ? 1 : 0;
            }
            results.add(matching >= count ? MATCH : NO_MATCH);
        }
        return results.size() == 1 ? results.iterator().next() : UNKNOWN;
    }

    @Test
    void not_of_all_is_any_of_nots() {
        for (List<Outcome> outcomes : lists(3)) {
            List<Condition> nots = flags(3).stream().map(Condition::negate).toList();
            assertThat(outcome(new Condition.AllOf(flags(3)).negate(), outcomes))
                    .isEqualTo(outcome(new Condition.AnyOf(nots), outcomes));
        }
    }

    private static Outcome outcome(Condition condition, List<Outcome> outcomes) {
        Account.Builder account = Scoring.account();
        for (int i = 0; i < outcomes.size(); i++) {
            if (outcomes.get(i) != UNKNOWN) {
                account.flag(FLAGS.get(i), outcomes.get(i) == MATCH);
            }
        }
        return Scoring.outcome(condition, account);
    }

    private static List<Condition> flags(int count) {
        return FLAGS.stream()
                .limit(count)
                .<Condition>map(flag -> new Condition.Is(flag, true))
                .toList();
    }

    private static List<List<Outcome>> lists(int length) {
        List<List<Outcome>> lists = List.of(List.of());
        for (int i = 0; i < length; i++) {
            List<List<Outcome>> longer = new ArrayList<>();
            for (List<Outcome> list : lists) {
                for (Outcome outcome : Outcome.values()) {
                    List<Outcome> more = new ArrayList<>(list);
                    more.add(outcome);
                    longer.add(more);
                }
            }
            lists = longer;
        }
        return lists;
    }
}
