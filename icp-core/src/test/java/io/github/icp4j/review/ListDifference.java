package io.github.icp4j.review;

import io.github.icp4j.account.Account;
import io.github.icp4j.account.AccountBatch;
import io.github.icp4j.account.AccountBatchBuilder;
import io.github.icp4j.account.AttributeValue;
import io.github.icp4j.attribute.Attribute;
import io.github.icp4j.attribute.Layer;
import io.github.icp4j.profile.IdealCustomerProfile;
import io.github.icp4j.score.Score;
import io.github.icp4j.score.ScoreBatch;
import io.github.icp4j.score.Scorer;
import io.github.icp4j.testing.RandomAccounts;
import io.github.icp4j.testing.RandomProfiles;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Profiles and lists of accounts that a seed makes, with ids and values of the kind that lists have. */
final class ListDifference {
    private static final List<String> IDS = List.of(
            "acme.com",
            "Acme.com",
            "https://www.acme.com/about?x=1",
            "www.acme.com",
            "www.",
            "acme.co",
            "acme, Inc.",
            "acme inc",
            "acme.inc.",
            "l.l.c",
            "beta.l.l.c",
            "acme-gmbh",
            "acme.GmbH",
            "beta.limited",
            "beta.corporation",
            "beta.incorporated",
            "b--e..ta",
            "-beta.de",
            "beta.de-",
            ".de",
            "---",
            "n/a",
            "TEST",
            "-",
            "..",
            "caf\u00c3\u00a9",
            "Stra\u00dfe 1",
            "a\u0000b",
            "x\ufffdy",
            "\u212b",
            "a b",
            " a  b ",
            "123",
            "(none)",
            "a?b",
            "a.bc?d",
            "a.bc#d",
            "a_b@c.de");
    private static final List<String> TEXTS = List.of(
            "N/A",
            "n/a",
            "tbd",
            "caf\u00c3\u00a9",
            "M\u00c3\u00bcller",
            "it\u00e2\u20ac\u2122s",
            "a\rb",
            "a\u0007b",
            "J\u030c",
            "H\u0331",
            "(none)",
            "\u00bd",
            "Acme Inc",
            "acme",
            "www.acme.com",
            "ACME, inc.");
    private static final List<Attribute> NAMED = List.of(
            Attribute.text("website", Layer.FIRMOGRAPHIC),
            Attribute.text("name", Layer.FIRMOGRAPHIC),
            Attribute.tags("labels", Layer.FIRMOGRAPHIC));

    final Random random;
    final IdealCustomerProfile profile;
    final List<Account> accounts = new ArrayList<>();
    final LocalDate asOf;

    ListDifference(long seed, int mostAccounts) {
        random = new Random(seed);
        IdealCustomerProfile drawn = RandomProfiles.profile(random);
        var named = drawn.toBuilder();
        NAMED.forEach(named::attribute);
        profile = named.build();
        int count = 1 + random.nextInt(mostAccounts);
        RandomAccounts.accounts(random, drawn, count).forEach(account -> accounts.add(messy(account)));
        asOf = switch (random.nextInt(20)) {
            case 0 -> RandomAccounts.AS_OF.plusDays(random.nextInt(4_000) - 2_000);
            case 1 -> RandomAccounts.AS_OF.minusYears(500);
            default -> RandomAccounts.AS_OF;
        };
    }

    private <T> T one(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    private Account messy(Account account) {
        String id = random.nextInt(3) == 0 ? account.id() : one(IDS) + (random.nextBoolean() ? "" : account.id());
        Account.Builder messy = Account.builder(id);
        for (var value : account.values().entrySet()) {
            Attribute attribute = profile.schema().attribute(value.getKey()).orElseThrow();
            boolean other = value.getValue() instanceof AttributeValue.Text && random.nextInt(8) == 0;
            messy.value(attribute, other ? new AttributeValue.Text(one(TEXTS)) : value.getValue());
        }
        for (Attribute attribute : NAMED) {
            if (random.nextInt(3) == 0) {
                boolean tags = attribute.name().equals("labels");
                messy.value(
                        attribute,
                        tags
                                ? new AttributeValue.Tags(List.of(one(TEXTS), one(TEXTS), one(TEXTS)))
                                : new AttributeValue.Text(one(TEXTS)));
            }
        }
        return messy.events(account.events().orElse(null)).build();
    }

    /** The accounts in batches, some with dictionaries of their own, and all accounts in them. */
    List<AccountBatch> batches() {
        List<AccountBatch> batches = new ArrayList<>();
        AccountBatchBuilder builder = AccountBatch.builder(profile.schema());
        for (Account account : accounts) {
            builder.add(account);
            if (random.nextInt(1 + accounts.size() / 3) == 0) {
                batches.add(builder.build());
                builder = random.nextBoolean() ? builder : AccountBatch.builder(profile.schema());
            }
        }
        batches.add(builder.build());
        return batches;
    }

    /** The review of the accounts one by one. */
    ListReview oneByOne() {
        return ListReview.of(profile, accounts.stream(), asOf);
    }

    /** The review of the accounts in columns; some lists are taken partly in columns, partly one by one. */
    ListReview inColumns() {
        ListReviewer reviewer = ListReviewer.of(profile, asOf);
        int row = 0;
        for (AccountBatch batch : batches()) {
            if (random.nextInt(10) == 0) {
                accounts.subList(row, row + batch.size()).forEach(reviewer::add);
            } else {
                ScoreBatch scores = reviewer.add(batch);
                check(scores, row);
            }
            row += batch.size();
        }
        return reviewer.review(ReviewThresholds.standard());
    }

    private void check(ScoreBatch scores, int firstRow) {
        Scorer scorer = Scorer.of(profile);
        for (int row = 0; row < scores.size(); row += 7) {
            Score expected = scorer.score(accounts.get(firstRow + row), asOf);
            if (!expected.equals(scores.toScore(row))) {
                throw new AssertionError(expected + " but was " + scores.toScore(row));
            }
        }
    }
}
