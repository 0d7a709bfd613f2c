package io.github.icp4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.icp4j.profile.Portfolio;
import io.github.icp4j.review.Finding;
import io.github.icp4j.review.OnePage;
import io.github.icp4j.review.PortfolioReview;
import io.github.icp4j.review.ProfileReview;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Each example profile gets exactly the findings that it should: none of them is wrong, and each leaves something out. */
class ExampleReviewTest {
    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 1);

    @Test
    void agencies() throws IOException {
        assertThat(findings("agencies"))
                .containsExactlyInAnyOrder(
                        "NO_TRIGGER /triggers",
                        "NO_EXCLUSION /exclusions",
                        "NO_PAIN_POINT /criteria",
                        "FIRMOGRAPHIC_ONLY /criteria",
                        "NO_REVIEW_DATE /reviewBy",
                        "DOMINANT_CRITERION /criteria/1");
    }

    @Test
    void deliverability() throws IOException {
        assertThat(findings("deliverability")).containsExactlyInAnyOrder("NO_REVIEW_DATE /reviewBy");
    }

    @Test
    void healthcare() throws IOException {
        List<String> ofEach = List.of(
                "NO_TRIGGER /triggers",
                "NO_EXCLUSION /exclusions",
                "NO_REVIEW_DATE /reviewBy",
                "DOMINANT_CRITERION /criteria/0",
                "DOMINANT_CRITERION /criteria/1");
        List<String> all = new ArrayList<>(ofEach);
        all.addAll(ofEach);
        assertThat(findings("healthcare")).containsExactlyInAnyOrderElementsOf(all);
    }

    @Test
    void salesEngagement() throws IOException {
        assertThat(findings("sales-engagement"))
                .containsExactlyInAnyOrder(
                        "NO_EXCLUSION /exclusions",
                        "NO_PAIN_POINT /criteria",
                        "NO_REVIEW_DATE /reviewBy",
                        "WASTED_POINTS /limits/behavioral");
    }

    @Test
    void usSaas() throws IOException {
        assertThat(findings("us-saas"))
                .containsExactlyInAnyOrder(
                        "NO_TRIGGER /triggers",
                        "NO_EXCLUSION /exclusions",
                        "NO_PAIN_POINT /criteria",
                        "FIRMOGRAPHIC_ONLY /criteria",
                        "NO_REVIEW_DATE /reviewBy");
    }

    @Test
    void every_example_has_its_page() throws IOException {
        for (String name : List.of("agencies", "deliverability", "healthcare", "sales-engagement", "us-saas")) {
            portfolio(name)
                    .profiles()
                    .forEach(profile -> assertThat(OnePage.of(profile))
                            .contains("## Who they are", "## How the score adds up")
                            .doesNotContain("null"));
        }
    }

    private static List<String> findings(String name) throws IOException {
        PortfolioReview review = PortfolioReview.of(portfolio(name), AS_OF);
        List<Finding> findings = new ArrayList<>(review.findings());
        review.profiles().stream().map(ProfileReview::findings).forEach(findings::addAll);
        return findings.stream()
                .map(finding -> finding.code() + " " + finding.pointer())
                .toList();
    }

    private static Portfolio portfolio(String name) throws IOException {
        Path file = Path.of("..", "..", "docs", "examples", name + ".yaml");
        return new Portfolio(name, ProfileReader.read(file).definition().profiles());
    }
}
