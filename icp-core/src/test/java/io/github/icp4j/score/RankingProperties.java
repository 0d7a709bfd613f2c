package io.github.icp4j.score;

import static io.github.icp4j.attribute.Attributes.COUNTRY;
import static io.github.icp4j.score.Scoring.AS_OF;
import static io.github.icp4j.score.Scoring.criterion;
import static io.github.icp4j.score.Scoring.profile;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.icp4j.account.Account;
import io.github.icp4j.account.Event;
import io.github.icp4j.profile.Condition;
import io.github.icp4j.profile.Missing;
import io.github.icp4j.profile.Trigger;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class RankingProperties {
    private final Scorer scorer = Scorer.of(profile()
            .criterion(criterion("us", new Condition.In(COUNTRY, List.of("US")), 1))
            .trigger(Trigger.of("funded", "funding", 90, BigDecimal.ONE))
            .missing(Missing.NEUTRAL)
            .build());

    @Property
    void ids_rank_by_their_code_points(@ForAll("ids") String left, @ForAll("ids") String right) {
        int expected =
                Arrays.compare(left.codePoints().toArray(), right.codePoints().toArray());
        int actual = Ranking.bestFirst().compare(score(left, "US", null), score(right, "US", null));
        assertThat(Integer.signum(actual)).isEqualTo(Integer.signum(expected));
    }

    @Provide
    Arbitrary<String> ids() {
        Arbitrary<Integer> codePoints =
                Arbitraries.of((int) 'a', (int) 'b', (int) 'A', 0xd7ff, 0xe000, 0xffff, 0x10000, 0x1f600, 0x10ffff);
        return codePoints.list().ofMinSize(1).ofMaxSize(4).map(list -> {
            StringBuilder id = new StringBuilder();
            list.forEach(id::appendCodePoint);
            return id.toString();
        });
    }

    @Example
    void the_higher_score_is_better_then_the_higher_fit_then_the_id() {
        Score both = score("z", "US", List.of(Event.of("funding", AS_OF)));
        Score fitAlone = score("b", "US", List.of());
        Score intentAlone = score("a", "DE", List.of(Event.of("funding", AS_OF)));
        Score sameAgain = score("c", "US", List.of());
        assertThat(List.of(intentAlone, sameAgain, fitAlone, both).stream().sorted(Ranking.bestFirst()))
                .containsExactly(both, fitAlone, sameAgain, intentAlone);
    }

    @Example
    void no_fit_at_all_ranks_behind_a_fit_of_0() {
        Score noFit = score("a", null, List.of());
        Score zeroFit = score("b", "DE", List.of());
        assertThat(noFit.fit()).isEmpty();
        assertThat(zeroFit.fit()).contains(Percent.ZERO);
        assertThat(noFit.value()).isEqualTo(zeroFit.value());
        assertThat(Ranking.bestFirst().compare(zeroFit, noFit)).isNegative();
    }

    private Score score(String id, String country, List<Event> events) {
        return scorer.score(
                Account.builder(id).text(COUNTRY, country).events(events).build(), AS_OF);
    }
}
