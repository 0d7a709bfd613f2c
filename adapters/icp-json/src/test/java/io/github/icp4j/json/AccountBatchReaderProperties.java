package io.github.icp4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.icp4j.account.Account;
import io.github.icp4j.account.AccountBatch;
import io.github.icp4j.account.BadValue;
import io.github.icp4j.profile.IdealCustomerProfile;
import io.github.icp4j.score.Score;
import io.github.icp4j.score.ScoreBatch;
import io.github.icp4j.score.Scorer;
import io.github.icp4j.testing.RandomAccounts;
import io.github.icp4j.testing.RandomProfiles;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Lines read into columns score, are set aside and are reported as lines read one by one. */
class AccountBatchReaderProperties {
    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 1);

    @Property(tries = 50)
    void lines_read_into_columns_score_as_accounts_do(@ForAll long seed, @ForAll BadValue policy) throws IOException {
        Random random = new Random(seed);
        IdealCustomerProfile profile = RandomProfiles.profile(random);
        String text = lines(random, profile);
        assertSame(utf8(text), profile, policy, 1 + random.nextInt(20));
    }

    @Property(tries = 300)
    void any_text_gives_the_same_as_columns_and_as_accounts(@ForAll long seed, @ForAll BadValue policy)
            throws IOException {
        Random random = new Random(seed);
        List<String> pieces = AccountReaderProperties.PIECES;
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(40); i > 0; i--) {
            text.append(pieces.get(random.nextInt(pieces.size())));
        }
        assertSame(utf8(text.toString()), RandomProfiles.profile(new Random(1)), policy, 1 + random.nextInt(3));
    }

    /** Accounts as lines, of which some are damaged: cut, doubled, with a repeated field or bytes of another line. */
    private static String lines(Random random, IdealCustomerProfile profile) {
        StringBuilder text = new StringBuilder();
        for (Account account : RandomAccounts.accounts(random, profile, 30)) {
            String line = AccountReaderProperties.line(account);
            int cut = random.nextInt(line.length());
            text.append(
                    switch (random.nextInt(12)) {
                        case 0 -> line.substring(0, cut);
                        case 1 -> line + " " + line;
                        case 2 -> line + " ,x";
                        case 3 -> "";
                        case 4 -> line.substring(0, line.length() - 1) + "," + line.substring(1);
                        case 5 -> line.replaceFirst("\\d", "\"");
                        case 6 -> line.substring(0, line.length() - 1) + ",\"employees\":1,\"employees\":2}";
                        case 7 ->
                            line.substring(0, line.length() - 1)
                                    + ",\"technologies\":[\"a\"],\"technologies\":[1],\"events\":[{}],\"country\":7}";
                        default -> line + " ".repeat(random.nextInt(2));
                    });
            text.append(random.nextBoolean() ? "\n" : "\r\n");
        }
        return text.toString();
    }

    static void assertSame(byte[] text, IdealCustomerProfile profile, BadValue policy, int batchSize)
            throws IOException {
        Scorer scorer = Scorer.of(profile);
        List<Object> expected = new ArrayList<>();
        Set<String> known = new TreeSet<>();
        AccountReport report;
        try (AccountReader reader = AccountReader.builder(profile.schema())
                .badValue(policy)
                .setAside(expected::add)
                .open(new ByteArrayInputStream(text))) {
            for (Account account : reader) {
                expected.add(reader.line());
                expected.add(scorer.score(account, AS_OF));
                known.addAll(account.values().keySet());
                account.events().ifPresent(events -> known.add("events"));
            }
            report = reader.report();
        }
        List<Object> found = new ArrayList<>();
        try (AccountBatchReader reader = AccountBatchReader.builder(profile.schema())
                .badValue(policy)
                .batchSize(batchSize)
                .setAside(found::add)
                .admission((id, line) -> found.add(line) && found.add(id))
                .open(new ByteArrayInputStream(text))) {
            List<Score> scores = scores(reader, scorer, batchSize);
            replaceIds(found, scores);
            assertThat(reader.report()).isEqualTo(report);
            assertThat(reader.known()).isEqualTo(known);
        }
        assertThat(found).as("%s", new String(text, StandardCharsets.UTF_8)).isEqualTo(expected);
    }

    private static List<Score> scores(AccountBatchReader reader, Scorer scorer, int batchSize) {
        try {
            List<Score> scores = new ArrayList<>();
            ScoreBatch into = ScoreBatch.detailed();
            for (AccountBatch accounts = reader.next(); accounts != null; accounts = reader.next()) {
                assertThat(accounts.size()).isBetween(1, batchSize);
                scorer.score(accounts, AS_OF, into);
                for (int row = 0; row < into.size(); row++) {
                    scores.add(into.toScore(row));
                }
            }
            return scores;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Puts the scores where the ids were told. */
    private static void replaceIds(List<Object> found, List<Score> scores) {
        int next = 0;
        for (int i = 0; i < found.size(); i++) {
            if (found.get(i) instanceof String id) {
                assertThat(scores.get(next).id()).isEqualTo(id);
                found.set(i, scores.get(next++));
            }
        }
        assertThat(scores).hasSize(next);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
