package io.github.icp4j.cli;

import io.github.icp4j.cli.file.OutputFile;
import io.github.icp4j.cli.file.Refusal;
import io.github.icp4j.cli.review.ChangeReport;
import io.github.icp4j.profile.IdealCustomerProfile;
import io.github.icp4j.profile.Portfolio;
import io.github.icp4j.review.Comparison;
import io.github.icp4j.review.Impact;
import io.github.icp4j.review.ImpactReviewer;
import io.github.icp4j.validate.InvalidProfileException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says what differs between two versions of a profile, and what that does to a list. */
@Command(
        name = "diff",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        customSynopsis = "icp diff OLD [NEW] [CHANGES] [-a FILE --as-of DATE|today] [OPTIONS]",
        header = "Says what differs between two versions of a profile, and who enters, leaves or changes tier.",
        description = {
            "",
            "Compares what they mean, not how they are written. Changes given here are tried on top of NEW, or of OLD "
                    + "where no NEW is given; no file is edited.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  icp diff old.yaml new.yaml",
            "  icp diff old.yaml new.yaml -a accounts.csv --as-of today",
            "  icp diff profile.yaml --drop crm --points size=20 -a accounts.csv --as-of today     what if"
        })
final class DiffCommand implements Callable<Integer> {
    private final Streams streams;

    @Parameters(index = "0", paramLabel = "OLD", description = "The profile as it is.")
    private String old = "";

    @Parameters(index = "1", arity = "0..1", paramLabel = "NEW", description = "The changed profile.")
    private @Nullable String changed;

    @Option(
            names = {"-f", "--format"},
            paramLabel = "text|json",
            defaultValue = "TEXT",
            description = "text (default), or json: {\"differences\": [{\"kind\", \"part\", \"id\", \"field\", "
                    + "\"before\", \"after\", \"meaning\"}], \"impact\"}.")
    private ReviewForm format = ReviewForm.TEXT;

    @Option(
            names = "--moves",
            paramLabel = "FILE",
            description = "Where every account that moves goes, as JSON Lines with why; needs accounts.")
    private @Nullable String moves;

    @Mixin
    private ReportOptions report = new ReportOptions();

    @ArgGroup(validate = false, heading = "%nChanges to try:%n")
    private ChangeOptions changes = new ChangeOptions();

    @ArgGroup(exclusive = false, heading = "%nA list of accounts to show the impact on:%n")
    private @Nullable OnAccounts on;

    /** A list of accounts and its date. */
    static final class OnAccounts {
        @Option(
                names = "--as-of",
                required = true,
                paramLabel = "DATE|today",
                converter = AsOfOption.Day.class,
                description = "The date that the ages of events are counted to: YYYY-MM-DD, or 'today'.")
        @SuppressWarnings("NullAway.Init") // picocli sets it
        private LocalDate asOf;

        @ArgGroup(exclusive = false, multiplicity = "1")
        private AccountOptions accounts = new AccountOptions();
    }

    DiffCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        if (changed == null && changes.isEmpty()) {
            throw new Refusal("diff needs a second profile, or a change to try such as --drop ID or --points ID=10");
        }
        if (moves != null && on == null) {
            throw new Refusal("--moves needs accounts: give --accounts FILE and --as-of DATE");
        }
        IdealCustomerProfile before = single(old);
        IdealCustomerProfile after = changes.applied(changed == null ? before : single(changed));
        ChangeReport changeReport = compared(before, after);
        try (OutputFile out = OutputFile.start(OutputFile.STANDARD_OUTPUT, streams.out())) {
            String text = format == ReviewForm.JSON ? changeReport.toJson() : changeReport.toText();
            out.write(text.getBytes(StandardCharsets.UTF_8));
            out.commit();
        }
        return ExitCode.DONE;
    }

    private ChangeReport compared(IdealCustomerProfile before, IdealCustomerProfile after) throws IOException {
        try {
            Comparison comparison = Comparison.of(before, after);
            return new ChangeReport(comparison, on == null ? null : impact(before, after, on));
        } catch (InvalidProfileException e) {
            throw new Refusal("the changed profile cannot be used: " + e.getMessage());
        }
    }

    private Impact impact(IdealCustomerProfile before, IdealCustomerProfile after, OnAccounts list) throws IOException {
        ImpactReviewer reviewer = ImpactReviewer.of(before, after, list.asOf);
        // Both versions may have one name, so they are no portfolio; only their attributes are read together.
        Profiles both = new Profiles(new Portfolio("versions", List.of(before, after)), true);
        AccountPass pass = new AccountPass(list.accounts, both, report, streams);
        if (moves == null) {
            pass.run(reviewer::add);
        } else {
            try (OutputFile file = OutputFile.start(moves, streams.out())) {
                pass.run(batch -> reviewer.add(
                        batch, move -> file.write(ChangeReport.line(move).getBytes(StandardCharsets.UTF_8))));
                file.commit();
            }
        }
        return reviewer.impact();
    }

    private IdealCustomerProfile single(String file) {
        List<IdealCustomerProfile> profiles =
                Profiles.read(List.of(file), streams).portfolio().profiles();
        if (profiles.size() != 1) {
            throw new Refusal("diff compares one profile with another, but " + file + " holds " + profiles.size());
        }
        return profiles.get(0);
    }
}
