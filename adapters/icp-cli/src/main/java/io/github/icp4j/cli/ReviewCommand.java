package io.github.icp4j.cli;

import io.github.icp4j.cli.file.OutputFile;
import io.github.icp4j.cli.file.Refusal;
import io.github.icp4j.cli.review.ReviewReport;
import io.github.icp4j.cli.review.ReviewText;
import io.github.icp4j.profile.Portfolio;
import io.github.icp4j.review.FindingSeverity;
import io.github.icp4j.review.ListReview;
import io.github.icp4j.review.ListReviewer;
import io.github.icp4j.review.PortfolioReview;
import io.github.icp4j.review.QualifiedTogether;
import io.github.icp4j.review.ReviewThresholds;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says what is wrong with profiles, and what they do to a list. */
@Command(
        name = "review",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        customSynopsis = "icp review FILE... --as-of DATE|today [-a FILE] [OPTIONS]",
        header = "Says what is wrong with a profile, and what it does to a list of accounts.",
        description = {
            "",
            "From the definition alone: what it lacks, contradicts, counts twice and can never reach. With accounts: "
                    + "the funnel, how everything splits the list, what is known and what to look up, duplicates, slips.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  icp review profile.yaml --as-of today",
            "  icp review profile.yaml --as-of today -a accounts.csv",
            "  icp review profiles/*.yaml --as-of today --format json --fail-on error     before merging"
        })
final class ReviewCommand implements Callable<Integer> {
    private final Streams streams;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Profiles or portfolios, in YAML or JSON.")
    private List<String> files = new ArrayList<>();

    @Mixin
    private AsOfOption asOf = new AsOfOption();

    @Option(
            names = {"-f", "--format"},
            paramLabel = "text|json",
            defaultValue = "TEXT",
            description = "text (default), or json: {\"findings\": [{\"code\", \"severity\", \"pointer\", \"at\", "
                    + "\"message\", \"why\", \"remedy\"}], \"accepted\", \"profiles\": [{\"profile\", \"list\"}]}.")
    private ReviewForm format = ReviewForm.TEXT;

    @Option(
            names = "--fail-on",
            paramLabel = "error|warning|info",
            description = "Ends with exit code 1 where anything is found that matters so much or more.")
    private @Nullable FindingSeverity failOn;

    @Option(
            names = "--too-broad",
            paramLabel = "PERCENT",
            defaultValue = "50",
            description = "The share qualified above which a profile is too broad; 50 unless given.")
    private double tooBroad = ReviewThresholds.standard().tooBroad();

    @Option(
            names = "--too-narrow",
            paramLabel = "N",
            defaultValue = "100",
            description = "The number qualified below which a profile is too narrow, on a list ten times as long or "
                    + "more; 100 unless given.")
    private long tooNarrow = ReviewThresholds.standard().tooNarrow();

    @Option(
            names = "--poorly-covered",
            paramLabel = "PERCENT",
            defaultValue = "50",
            description = "The share known below which an attribute is poorly covered; 50 unless given.")
    private double poorlyCovered = ReviewThresholds.standard().poorlyCovered();

    @Mixin
    private ReportOptions report = new ReportOptions();

    @ArgGroup(exclusive = false, heading = "%nA list of accounts to review it on:%n")
    private @Nullable AccountOptions accounts;

    ReviewCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        ReviewThresholds thresholds = thresholds();
        Profiles profiles = Profiles.read(files, streams);
        ReviewReport reviewed = accounts == null ? definitions(profiles) : lists(profiles, accounts, thresholds);
        try (OutputFile out = OutputFile.start(OutputFile.STANDARD_OUTPUT, streams.out())) {
            String text = format == ReviewForm.JSON ? reviewed.toJson() : ReviewText.of(reviewed);
            out.write(text.getBytes(StandardCharsets.UTF_8));
            out.commit();
        }
        return failOn != null && reviewed.has(failOn) ? ExitCode.FOUND : ExitCode.DONE;
    }

    private ReviewThresholds thresholds() {
        try {
            return ReviewThresholds.standard()
                    .withTooBroad(tooBroad)
                    .withTooNarrow(tooNarrow)
                    .withPoorlyCovered(poorlyCovered);
        } catch (IllegalArgumentException e) {
            throw new Refusal(String.valueOf(e.getMessage()));
        }
    }

    private ReviewReport definitions(Profiles profiles) {
        Portfolio portfolio = profiles.portfolio();
        PortfolioReview review = PortfolioReview.of(portfolio, asOf.date());
        return new ReviewReport(portfolio, review, List.of(), 0, asOf.date());
    }

    private ReviewReport lists(Profiles profiles, AccountOptions list, ReviewThresholds thresholds) throws IOException {
        Portfolio portfolio = profiles.portfolio();
        List<ListReviewer> reviewers = portfolio.profiles().stream()
                .map(profile -> ListReviewer.of(profile, asOf.date()))
                .toList();
        QualifiedTogether together = new QualifiedTogether(reviewers.size());
        long setAside = new AccountPass(list, profiles, report, streams)
                .run(batch -> together.addAll(
                        reviewers.stream().map(reviewer -> reviewer.add(batch)).toList()));
        List<ListReview> reviews =
                reviewers.stream().map(reviewer -> reviewer.review(thresholds)).toList();
        PortfolioReview review = PortfolioReview.of(portfolio, asOf.date(), together);
        return new ReviewReport(portfolio, review, reviews, setAside, asOf.date());
    }
}
