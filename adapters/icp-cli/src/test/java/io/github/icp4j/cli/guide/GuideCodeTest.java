package io.github.icp4j.cli.guide;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.icp4j.account.Account;
import io.github.icp4j.cli.guide.CompanyJob.Company;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The programs that the guides show are those of this package, and they do what the guides say. */
class GuideCodeTest {
    private static final Path GUIDES = Path.of("..", "..", "docs", "guides");
    private static final Path SOURCES = Path.of("src/test/java/io/github/icp4j/cli/guide");
    private static final Pattern BLOCK = Pattern.compile("(?ms)^<!-- source: (\\w+)#(\\w+) -->\\n```java\\n(.*?)^```$");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 1);

    private static final String PROFILE = """
            format: icp/1
            name: Guide
            criteria:
              - {id: size, when: {attribute: employees, atLeast: 100}, points: 1}
            """;

    @TempDir
    private Path folder;

    @TestFactory
    Stream<DynamicTest> code_in_the_guides_is_the_code_that_is_tested() throws IOException {
        try (Stream<Path> pages = Files.list(GUIDES)) {
            return pages.filter(page -> page.toString().endsWith(".md")).sorted().toList().stream()
                    .map(page -> DynamicTest.dynamicTest(page.getFileName().toString(), () -> check(page)));
        }
    }

    private static void check(Path page) throws IOException {
        Matcher blocks = BLOCK.matcher(Files.readString(page));
        while (blocks.find()) {
            String source = Files.readString(SOURCES.resolve(blocks.group(1) + ".java"));
            String region = "// region " + blocks.group(2) + "\n";
            int start = source.indexOf(region) + region.length();
            assertThat(blocks.group(3)).isEqualTo(source.substring(start, source.indexOf("// endregion", start)));
        }
    }

    @Test
    void a_service_takes_up_a_changed_profile_and_keeps_the_old_one_where_the_new_one_has_faults() throws IOException {
        Path file = Files.writeString(folder.resolve("profile.yaml"), PROFILE);
        ReloadingScorer scorer = new ReloadingScorer(file);
        Account account = Account.builder("a")
                .number(io.github.icp4j.attribute.Attributes.EMPLOYEES, 50)
                .build();
        String before = scorer.fingerprint();
        assertThat(scorer.reload()).isEmpty();
        assertThat(scorer.score(account, DAY).value()).hasToString("0");

        Files.writeString(file, PROFILE.replace("atLeast: 100", "atLeast: 10"));
        assertThat(scorer.reload()).isEmpty();
        assertThat(scorer.fingerprint()).isNotEqualTo(before);
        assertThat(scorer.score(account, DAY).value()).hasToString("100");

        Files.writeString(file, PROFILE.replace("employees", "employes"));
        assertThat(scorer.reload()).hasSize(1);
        assertThat(scorer.score(account, DAY).value()).hasToString("100");
    }

    @Test
    void a_job_scores_its_own_rows_and_sets_bad_ones_aside() throws IOException {
        Path file = Files.writeString(folder.resolve("profile.yaml"), PROFILE);
        ByteArrayOutputStream scores = new ByteArrayOutputStream();
        ByteArrayOutputStream setAside = new ByteArrayOutputStream();
        List<Company> companies = Arrays.asList(
                new Company("a.example", "US", 240, 5e6, List.of("Salesforce")),
                new Company("b.example", null, null, Double.NaN, null),
                new Company(null, "US", 1, 1.0, List.of()),
                new Company("d.example", null, null, null, null));
        long count = new CompanyJob(file).run(companies.stream(), DAY, scores, setAside);
        assertThat(count).isEqualTo(2);
        assertThat(scores.toString(StandardCharsets.UTF_8).lines()).hasSize(2);
        assertThat(setAside.toString(StandardCharsets.UTF_8).lines())
                .hasSize(2)
                .first()
                .asString()
                .startsWith("{\"line\":2,\"id\":\"b.example\",\"attribute\":\"annualRevenue\"");
    }
}
