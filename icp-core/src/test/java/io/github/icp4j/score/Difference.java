package io.github.icp4j.score;

import io.github.icp4j.account.Account;
import io.github.icp4j.account.AccountBatch;
import io.github.icp4j.account.AccountBatchBuilder;
import io.github.icp4j.profile.IdealCustomerProfile;
import io.github.icp4j.testing.RandomAccounts;
import io.github.icp4j.testing.RandomProfiles;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;

/** Compares the single and the batch scorer with the reference on profiles and accounts that a seed makes. */
final class Difference {
    private final Random random;
    private final IdealCustomerProfile profile;
    private final List<Account> accounts;
    private final LocalDate asOf;

    Difference(long seed, int mostAccounts) {
        this(seed, mostAccounts, RandomProfiles::profile);
    }

    Difference(long seed, int mostAccounts, Function<Random, IdealCustomerProfile> profiles) {
        random = new Random(seed);
        profile = profiles.apply(random);
        accounts = RandomAccounts.accounts(random, profile, 1 + random.nextInt(mostAccounts));
        asOf = random.nextInt(20) == 0
                ? RandomAccounts.AS_OF.plusDays(random.nextInt(4_000) - 2_000)
                : RandomAccounts.AS_OF;
    }

    int accounts() {
        return accounts.size();
    }

    /** What the first account that differs differs in, or empty where none does. */
    Optional<String> find() {
        Scorer scorer = Scorer.of(profile);
        ReferenceScorer reference = new ReferenceScorer(profile);
        AccountBatchBuilder builder = AccountBatch.builder(profile.schema());
        ScoreBatch basic = ScoreBatch.basic();
        ScoreBatch detailed = ScoreBatch.detailed();
        int cut = random.nextInt(accounts.size() + 1);
        for (List<Account> part : List.of(accounts.subList(0, cut), accounts.subList(cut, accounts.size()))) {
            part.forEach(builder::add);
            AccountBatch batch = builder.build();
            scorer.score(batch, asOf, basic);
            scorer.score(batch, asOf, detailed);
            for (int row = 0; row < part.size(); row++) {
                Score expected = reference.score(
                        part.get(row),
                        reference.evaluate(part.get(row), asOf),
                        new Identity(profile.name(), profile.version(), asOf, scorer.fingerprint()));
                Score alone = scorer.score(part.get(row), asOf);
                if (!alone.equals(expected)) {
                    return Optional.of(text(expected) + " but alone was " + text(alone));
                }
                Optional<String> difference = difference(expected, basic, detailed, row);
                if (difference.isPresent()) {
                    return difference;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<String> difference(Score expected, ScoreBatch basic, ScoreBatch detailed, int row) {
        Score found = detailed.toScore(row);
        boolean same = expected.equals(found)
                && basic.status(row) == expected.status()
                && basic.score(row) == expected.value().hundredths()
                && basic.coverage(row) == expected.coverage().hundredths()
                && Objects.equals(basic.tierName(row), expected.tier());
        return same
                ? Optional.empty()
                : Optional.of(text(expected) + " but was " + text(found) + " and " + basic(basic, row));
    }

    private static String text(Score score) {
        return score + " fit " + score.fit() + " intent " + score.intent() + " grade " + score.grade() + " coverage "
                + score.coverage() + " lowest " + score.lowest() + " highest " + score.highest() + " failed "
                + score.failed() + " unknown " + score.unknown();
    }

    private static String basic(ScoreBatch basic, int row) {
        return basic.status(row) + " " + basic.score(row) + " " + basic.coverage(row) + " " + basic.tierName(row);
    }
}
