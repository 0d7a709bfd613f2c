package io.github.icp4j.profile;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.icp4j.account.Account;
import io.github.icp4j.score.Contribution;
import io.github.icp4j.score.Explanation;
import io.github.icp4j.score.Score;
import io.github.icp4j.score.Scorer;
import io.github.icp4j.testing.RandomAccounts;
import io.github.icp4j.testing.RandomProfiles;
import io.github.icp4j.validate.Validator;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

/** Both directions: equal meaning has one fingerprint, and where a result differs the fingerprint does. */
class FingerprintProperties {
    private static final int ACCOUNTS = 20;

    @Property(tries = 80)
    void a_profile_written_in_another_way_has_the_same_fingerprint_and_gives_the_same_results(@ForAll long seed) {
        Random random = new Random(seed);
        IdealCustomerProfile profile = RandomProfiles.profile(random);
        IdealCustomerProfile other = SameMeaning.of(profile, random);
        assertThat(other.fingerprint()).isEqualTo(profile.fingerprint());
        Scorer scorer = Scorer.of(profile);
        Scorer otherScorer = Scorer.of(other);
        for (Account account : RandomAccounts.accounts(random, profile, ACCOUNTS)) {
            assertThat(Result.of(otherScorer, account)).isEqualTo(Result.of(scorer, account));
        }
    }

    @Property(tries = 250)
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void where_a_change_alters_any_result_it_alters_the_fingerprint(@ForAll long seed) {
        Random random = new Random(seed);
        IdealCustomerProfile profile = RandomProfiles.profile(random, "P", 4, 3);
        IdealCustomerProfile other = OtherMeaning.of(profile, random);
        if (!Validator.validate(other).isValid()) {
            return;
        }
        boolean sameResults = true;
        Scorer scorer = Scorer.of(profile);
        Scorer otherScorer = Scorer.of(other);
        for (Account account : RandomAccounts.accounts(random, profile, ACCOUNTS)) {
            sameResults &= Result.of(otherScorer, account).equals(Result.of(scorer, account));
        }
        Statistics.label("results")
                .collect(sameResults ? "same" : "altered")
                .coverage(coverage -> coverage.check("altered").percentage(share -> share > 20));
        if (!sameResults) {
            assertThat(other.fingerprint()).isNotEqualTo(profile.fingerprint());
        }
    }

    /** All that scoring says of an account, without labels and without the order of the profile's lists. */
    private record Result(
            List<Object> numbers, List<String> failed, List<String> unknown, List<Contribution> contributions) {
        static Result of(Scorer scorer, Account account) {
            Explanation explanation = scorer.explain(account, RandomAccounts.AS_OF);
            Score score = explanation.score();
            List<Object> numbers = List.of(
                    score.status(),
                    score.value(),
                    score.tier(),
                    score.fit(),
                    score.intent(),
                    score.grade(),
                    score.coverage(),
                    score.lowest(),
                    score.highest(),
                    explanation.earned(),
                    explanation.attainable());
            return new Result(
                    numbers,
                    score.failed().stream().sorted().toList(),
                    score.unknown().stream().sorted().toList(),
                    explanation.contributions().stream()
                            .map(Result::withoutWords)
                            .sorted(Comparator.comparing(Contribution::id))
                            .toList());
        }

        private static Contribution withoutWords(Contribution each) {
            return new Contribution(
                    each.id(),
                    each.layer(),
                    each.outcome(),
                    each.points(),
                    each.max(),
                    each.worst(),
                    each.included(),
                    each.decay(),
                    "");
        }
    }
}
