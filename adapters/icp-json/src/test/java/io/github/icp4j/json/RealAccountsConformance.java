package io.github.icp4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.icp4j.account.Account;
import io.github.icp4j.score.Explanation;
import io.github.icp4j.score.Ranking;
import io.github.icp4j.score.Score;
import io.github.icp4j.score.Scorer;
import io.github.icp4j.score.Status;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Real companies, scored from file to file. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RealAccountsConformance {
    private final Path cases = Shared.conformance("real");
    private final Path accountFile = Shared.data("crunchbase-2013").resolve("accounts.jsonl");
    private final Map<String, @Nullable Object> summary;
    private final List<Score> scores = new ArrayList<>();
    private final Map<String, @Nullable Object> explained = new HashMap<>();

    RealAccountsConformance() throws IOException {
        summary = Shared.object(Files.readString(cases.resolve("funded-software.summary.json")));
        LocalDate asOf = LocalDate.parse((String) summary.get("asOf"));
        Scorer scorer = Scorer.of(ProfileReader.read(cases.resolve("funded-software.profile.json"))
                .profile());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (AccountReader accounts =
                        AccountReader.builder(scorer.profile().schema()).open(accountFile);
                ResultWriter results = ResultWriter.jsonLines(out)) {
            for (Account account : accounts) {
                Explanation explanation = scorer.explain(account, asOf);
                scores.add(explanation.score());
                results.write(explanation);
            }
            assertThat(accounts.report().setAside()).isZero();
        }
        out.toString(StandardCharsets.UTF_8)
                .lines()
                .map(Shared::object)
                .forEach(result -> explained.put((String) result.get("id"), result));
    }

    @Test
    void counts_sum_and_the_best_are_as_expected() {
        Map<String, Object> statuses = new HashMap<>();
        Map<String, Object> tiers = new HashMap<>();
        scores.forEach(score -> statuses.merge(score.status().label(), BigDecimal.ONE, RealAccountsConformance::add));
        scores.forEach(score -> tiers.merge(score.tier().orElse("-"), BigDecimal.ONE, RealAccountsConformance::add));
        assertThat(normal(statuses)).isEqualTo(summary.get("status"));
        assertThat(normal(tiers)).isEqualTo(summary.get("tiers"));
        assertThat((BigDecimal) summary.get("accounts")).isEqualByComparingTo(BigDecimal.valueOf(scores.size()));
        long sum =
                scores.stream().mapToLong(score -> score.value().hundredths()).sum();
        assertThat((BigDecimal) summary.get("sumOfScores")).isEqualByComparingTo(BigDecimal.valueOf(sum, 2));
        List<?> top = (List<?>) summary.get("top20");
        List<String> best = scores.stream()
                .filter(score -> score.status() == Status.QUALIFIED)
                .sorted(Ranking.bestFirst())
                .limit(top.size())
                .map(Score::id)
                .toList();
        assertThat(best)
                .isEqualTo(
                        top.stream().map(each -> ((Map<?, ?>) each).get("id")).toList());
    }

    @Test
    void every_result_shown_is_as_expected() throws IOException {
        for (Map<String, @Nullable Object> expected : Shared.lines(cases.resolve("funded-software.expected.jsonl"))) {
            @SuppressWarnings("unchecked")
            var result = (Map<String, @Nullable Object>) explained.get(expected.get("id"));
            assertThat(RandomCasesConformance.only(result, expected.keySet())).isEqualTo(expected);
        }
    }

    private static Object add(Object a, Object b) {
        return ((BigDecimal) a).add((BigDecimal) b);
    }

    private static Map<String, Object> normal(Map<String, Object> counts) {
        counts.replaceAll((name, count) -> ((BigDecimal) count).stripTrailingZeros());
        return counts;
    }
}
