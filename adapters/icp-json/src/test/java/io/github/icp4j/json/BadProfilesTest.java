package io.github.icp4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.icp4j.profile.Portfolio;
import io.github.icp4j.review.Finding;
import io.github.icp4j.review.FindingCode;
import io.github.icp4j.review.PortfolioReview;
import io.github.icp4j.review.ProfileReview;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Each deliberately bad file gets exactly the findings that the comments at its head list, as {@code # finds CODE pointer}. */
class BadProfilesTest {
    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 1);
    private static final Path FILES = Path.of("src", "test", "resources", "bad-profiles");
    private static final String FINDS = "# finds ";

    @TestFactory
    List<DynamicTest> exactly_what_is_wrong_is_told() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        for (Path file : files()) {
            tests.add(DynamicTest.dynamicTest(
                    file.getFileName().toString(),
                    () -> assertThat(found(file)).containsExactlyInAnyOrderElementsOf(listed(file))));
        }
        assertThat(tests).hasSizeGreaterThanOrEqualTo(15);
        return tests;
    }

    @Test
    void every_code_that_takes_no_accounts_is_found_in_some_file() throws IOException {
        Set<FindingCode> found = EnumSet.noneOf(FindingCode.class);
        for (Path file : files()) {
            listed(file).forEach(line -> found.add(FindingCode.valueOf(line.substring(0, line.indexOf(' ')))));
        }
        List<FindingCode> all = Arrays.asList(FindingCode.values());
        assertThat(found).containsExactlyInAnyOrderElementsOf(all.subList(0, all.indexOf(FindingCode.TOO_BROAD)));
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(FILES)) {
            return files.sorted().toList();
        }
    }

    private static List<String> listed(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .filter(line -> line.startsWith(FINDS))
                .map(line -> line.substring(FINDS.length()))
                .toList();
    }

    private static List<String> found(Path file) throws IOException {
        Portfolio portfolio =
                new Portfolio("bad", ProfileReader.read(file).definition().profiles());
        PortfolioReview review = PortfolioReview.of(portfolio, AS_OF);
        List<Finding> findings = new ArrayList<>(review.findings());
        review.profiles().stream().map(ProfileReview::findings).forEach(findings::addAll);
        return findings.stream()
                .map(finding -> finding.code() + " " + finding.pointer())
                .toList();
    }
}
