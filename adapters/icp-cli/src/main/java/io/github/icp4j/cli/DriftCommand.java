package io.github.icp4j.cli;

import io.github.icp4j.cli.file.OutputFile;
import io.github.icp4j.cli.file.Refusal;
import io.github.icp4j.cli.review.DriftReport;
import io.github.icp4j.profile.IdealCustomerProfile;
import io.github.icp4j.review.Drift;
import io.github.icp4j.review.ListReview;
import io.github.icp4j.review.ListReviewer;
import io.github.icp4j.review.ReviewThresholds;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says what has changed between two snapshots of the accounts, or two dates. */
@Command(
        name = "drift",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        customSynopsis = "icp drift PROFILE -a FILE --as-of DATE --now-as-of DATE|today [--now FILE] [OPTIONS]",
        header = "Says what has moved between two snapshots of the accounts: scores, tiers, coverage, every attribute.",
        description = {
            "",
            "How far a distribution has moved is told by the population stability index: below 0.1 hardly, from 0.25 on "
                    + "a lot. Without --now the same accounts are reviewed on both dates.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  icp drift profile.yaml -a july.csv --as-of 2026-07-01 --now october.csv --now-as-of 2026-10-01",
            "  icp drift profile.yaml -a accounts.jsonl --as-of 2026-07-01 --now-as-of today"
        })
final class DriftCommand implements Callable<Integer> {
    private final Streams streams;

    @Parameters(paramLabel = "PROFILE", description = "The profile, in YAML or JSON.")
    private String profile = "";

    @Mixin
    private AccountOptions accounts = new AccountOptions();

    @Mixin
    private AsOfOption asOf = new AsOfOption();

    @Option(
            names = "--now",
            paramLabel = "FILE",
            description = "The accounts of the second snapshot, read like the first; the same file unless given.")
    private @Nullable String now;

    @Option(
            names = "--now-as-of",
            required = true,
            paramLabel = "DATE|today",
            converter = AsOfOption.Day.class,
            description = "The date of the second snapshot.")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private LocalDate nowAsOf;

    @Option(
            names = {"-f", "--format"},
            paramLabel = "text|json",
            defaultValue = "TEXT",
            description = "text (default), or json with both reviews whole.")
    private ReviewForm format = ReviewForm.TEXT;

    @Mixin
    private ReportOptions report = new ReportOptions();

    DriftCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        Profiles profiles = Profiles.read(List.of(profile), streams);
        List<IdealCustomerProfile> listed = profiles.portfolio().profiles();
        if (listed.size() != 1) {
            throw new Refusal("drift is of one profile, but " + profile + " holds " + listed.size());
        }
        if (now == null && accounts.isStandardInput()) {
            throw new Refusal("standard input can be read once only; give the second snapshot with --now FILE");
        }
        ListReview before = review(profiles, accounts, asOf.date());
        ListReview after = review(profiles, now == null ? accounts : accounts.of(now), nowAsOf);
        Drift drift = Drift.between(before, after);
        try (OutputFile out = OutputFile.start(OutputFile.STANDARD_OUTPUT, streams.out())) {
            String text = format == ReviewForm.JSON ? DriftReport.json(drift) : DriftReport.text(drift);
            out.write(text.getBytes(StandardCharsets.UTF_8));
            out.commit();
        }
        return ExitCode.DONE;
    }

    private ListReview review(Profiles profiles, AccountOptions list, LocalDate date) throws IOException {
        ListReviewer reviewer = ListReviewer.of(profiles.portfolio().profiles().get(0), date);
        new AccountPass(list, profiles, report, streams).run(reviewer::add);
        return reviewer.review(ReviewThresholds.standard());
    }
}
