package io.github.icp4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.icp4j.account.Account;
import io.github.icp4j.score.Scorer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The shared cases made at random, answered by an independent evaluator: files in, files out, every field compared. */
class RandomCasesConformance {
    @TestFactory
    Stream<DynamicTest> every_result_is_the_one_expected() throws IOException {
        Path folder = Shared.conformance("random");
        return Shared.list(folder.resolve("cases.json")).stream()
                .map(one -> DynamicTest.dynamicTest("case " + one.get("case"), () -> check(folder, one)));
    }

    private static void check(Path folder, Map<String, @Nullable Object> one) throws IOException {
        LocalDate asOf = LocalDate.parse((String) one.get("asOf"));
        Scorer scorer = Scorer.of(ProfileReader.read(folder.resolve(one.get("case") + ".profile.json"))
                .profile());
        List<Map<String, @Nullable Object>> results =
                results(scorer, folder.resolve(one.get("case") + ".accounts.jsonl"), asOf);
        List<Map<String, @Nullable Object>> expected =
                Shared.lines(folder.resolve(one.get("case") + ".expected.jsonl"));
        assertThat(ProfileSchemaProperties.refusals(
                        Files.readString(folder.resolve(one.get("case") + ".profile.json"))))
                .isEmpty();
        assertThat(results).hasSameSizeAs(expected);
        for (int i = 0; i < expected.size(); i++) {
            assertThat(only(results.get(i), expected.get(i).keySet())).isEqualTo(expected.get(i));
        }
    }

    private static List<Map<String, @Nullable Object>> results(Scorer scorer, Path file, LocalDate asOf)
            throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (AccountReader accounts =
                        AccountReader.builder(scorer.profile().schema()).open(file);
                ResultWriter results = ResultWriter.jsonLines(out)) {
            for (Account account : accounts) {
                results.write(scorer.explain(account, asOf));
            }
            assertThat(accounts.report().setAside()).isZero();
        }
        return out.toString(StandardCharsets.UTF_8).lines().map(Shared::object).toList();
    }

    /** Results may have more fields than are expected, such as the fingerprint. */
    static Map<String, @Nullable Object> only(Map<String, @Nullable Object> result, Iterable<String> keys) {
        Map<String, @Nullable Object> some = new HashMap<>();
        for (String key : keys) {
            if (result.containsKey(key)) {
                some.put(key, result.get(key));
            }
        }
        return some;
    }
}
