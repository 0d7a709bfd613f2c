package io.github.icp4j.cli;

import io.github.icp4j.cli.account.AccountSource;
import io.github.icp4j.cli.account.BatchSource;
import io.github.icp4j.cli.account.SourceNotes;
import io.github.icp4j.cli.file.InputFile;
import io.github.icp4j.cli.file.OutputFile;
import io.github.icp4j.cli.file.Refusal;
import io.github.icp4j.cli.output.Format;
import io.github.icp4j.cli.output.OutputRequest;
import io.github.icp4j.cli.output.RejectSink;
import io.github.icp4j.cli.output.ResultSink;
import io.github.icp4j.cli.score.Scoring;
import io.github.icp4j.cli.score.Selection;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Scores a file of accounts. */
@Command(
        name = "score",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        customSynopsis = "icp score -p FILE... -a FILE --as-of DATE|today [OPTIONS]",
        header = "Scores a file of accounts against a profile.",
        description = {
            "",
            "Reads accounts one after the other, in memory that does not grow with their number, and writes a "
                    + "result for each, in their order. What cannot be scored is set aside with its line and the "
                    + "reason; the rest goes on. A summary goes to standard error. Files appear whole, when the run has "
                    + "succeeded, or not at all.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  icp score -p profile.yaml -a accounts.csv --as-of today --format table --top 20",
            "  icp score -p profile.yaml -a accounts.jsonl.gz --as-of 2026-11-01 --out scores.jsonl --rejects aside.jsonl",
            "  icp score -p profile.yaml -a export.csv --preset hubspot --as-of today --format hubspot --out import.csv",
            "  zcat accounts.jsonl.gz | icp score -p profile.yaml -a - --as-of today | jq -r 'select(.tier==\"A\").id'",
            "  icp score -p smb.yaml enterprise.yaml -a accounts.csv --as-of today --format csv --keep name,owner"
        })
final class ScoreCommand implements Callable<Integer> {
    private final Streams streams;
    private final boolean oneByOne;

    @Mixin
    private ProfileOption profile = new ProfileOption();

    @Mixin
    private AccountOptions accounts = new AccountOptions();

    @Mixin
    private AsOfOption asOf = new AsOfOption();

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORM",
            defaultValue = "JSONL",
            description = "jsonl (default), csv, table (to read), hubspot (tier_1 to tier_3 for its own property, and "
                    + "more), salesforce (for the Data Loader).")
    private Format format = Format.JSONL;

    @Option(names = "--explain", description = "Says for each result what every criterion and trigger gave.")
    private boolean explain;

    @Option(
            names = {"-o", "--out"},
            paramLabel = "FILE",
            description = "Where results go; standard output unless given. A name ending in .gz is packed.")
    private String out = OutputFile.STANDARD_OUTPUT;

    @Option(
            names = "--rejects",
            paramLabel = "FILE",
            description =
                    "Where accounts that were set aside go, as JSON Lines {\"line\",\"id\",\"attribute\",\"reason\"}; "
                            + "without it the first of each kind is told in the summary.")
    private @Nullable String rejects;

    @Option(
            names = "--max-rejects",
            paramLabel = "N",
            description =
                    "Ends with exit code 1 where more accounts than this are set aside; any number is fine unless given.")
    private @Nullable Long maxRejects;

    @Option(names = "--top", paramLabel = "N", description = "The best N qualified accounts, best first; memory for N.")
    private @Nullable Integer top;

    @Option(
            names = "--only",
            paramLabel = "STATUS",
            description = "Only accounts of one status: qualified, disqualified or insufficient.")
    private @Nullable StatusChoice only;

    @Option(
            names = "--min-tier",
            paramLabel = "TIER",
            description = "Only qualified accounts of this tier or a higher one.")
    private @Nullable String minTier;

    @Option(
            names = "--keep",
            paramLabel = "COL",
            split = ",",
            description = "Columns or fields of the accounts that are passed through to the results.")
    private List<String> keep = new ArrayList<>();

    @Option(
            names = "--spreadsheet-safe",
            description =
                    "Puts an apostrophe before text that a spreadsheet would run as a formula (csv, hubspot, salesforce).")
    private boolean spreadsheetSafe;

    @Mixin
    private ReportOptions report = new ReportOptions();

    ScoreCommand(Streams streams) {
        this(streams, false);
    }

    /** Where asked to, scores account by account, as explanations need it anyway: the same results, only slower. */
    ScoreCommand(Streams streams, boolean oneByOne) {
        this.streams = streams;
        this.oneByOne = oneByOne;
    }

    @Override
    public Integer call() throws IOException {
        check();
        Profiles profiles = profile.read(streams);
        profiles.warnOfStale(asOf.date(), streams);
        Scoring scoring = new Scoring(profiles.portfolio(), profiles.several(), asOf.date(), explain);
        Selection selection = Selection.of(only == null ? null : only.status(), minTier, scoring.scorers());
        try (InputFile input = accounts.open(streams)) {
            if (explain || oneByOne) {
                try (AccountSource source = accounts.read(input, profiles, keep, streams)) {
                    return score(
                            profiles,
                            scoring,
                            selection,
                            input,
                            source.idField(),
                            (run, results, setAside, progress) -> {
                                run.run(source, results, setAside, progress);
                                return source.notes();
                            });
                }
            }
            try (BatchSource source = accounts.batches(input, profiles, keep, streams)) {
                return score(
                        profiles, scoring, selection, input, source.idField(), (run, results, setAside, progress) -> {
                            run.run(source, results, setAside, progress);
                            return source.notes();
                        });
            }
        }
    }

    /** Goes through a file of accounts, and gives what is worth telling of it. */
    private interface Pass {
        SourceNotes go(ScoreRun run, ResultSink results, RejectSink setAside, Progress progress);
    }

    private int score(
            Profiles profiles, Scoring scoring, Selection selection, InputFile input, String idField, Pass pass) {
        try (OutputFile results = OutputFile.start(out, streams.out());
                RejectSink setAside = RejectSink.to(rejects, streams.out())) {
            ResultSink sink = ResultSink.to(results, request(profiles, idField));
            try (Progress progress = Progress.start(input, report.progress(streams), streams)) {
                ScoreRun run = new ScoreRun(scoring, selection, top, accounts.duplicates());
                SourceNotes notes = pass.go(run, sink, setAside, progress);
                sink.end();
                progress.finish();
                results.commit();
                setAside.commit();
                if (!report.quiet()) {
                    new Summary(run, scoring, notes, asOf.date(), accounts.name(), rejects)
                            .lines()
                            .forEach(streams::say);
                }
                return exitCode(run.tally().setAside());
            }
        }
    }

    private OutputRequest request(Profiles profiles, String idField) {
        return new OutputRequest(
                format, profiles.portfolio(), profiles.several(), explain, idField, keep, spreadsheetSafe);
    }

    private int exitCode(long setAside) {
        if (maxRejects == null || setAside <= maxRejects) {
            return ExitCode.DONE;
        }
        streams.say("icp: " + setAside + " accounts were set aside, more than the " + maxRejects
                + " that --max-rejects allows");
        return ExitCode.TOO_MANY_REJECTS;
    }

    /** What picocli cannot see: options that do not go together. */
    private void check() {
        if (top != null && top < 1) {
            throw new Refusal("--top must be at least 1, but was " + top);
        }
        if (maxRejects != null && maxRejects < 0) {
            throw new Refusal("--max-rejects must be at least 0, but was " + maxRejects);
        }
        if (top != null && only != null && only != StatusChoice.QUALIFIED) {
            throw new Refusal("--top ranks qualified accounts; it does not go with --only " + only);
        }
        if (minTier != null && only != null && only != StatusChoice.QUALIFIED) {
            throw new Refusal("only qualified accounts have a tier; --min-tier does not go with --only " + only);
        }
        if (keep.stream().anyMatch(String::isBlank)) {
            throw new Refusal("--keep must name columns, separated by commas, but one of its names is empty");
        }
        if (rejects != null && OutputFile.isSame(rejects, out)) {
            throw new Refusal("--out and --rejects must be two files, but both are " + out);
        }
        checkThatInputStays();
    }

    /** A file that is read would be gone once the run has put its output in place. */
    private void checkThatInputStays() {
        Stream.of(profile.files(), accounts.files()).flatMap(List::stream).forEach(read -> {
            for (String written : rejects == null ? List.of(out) : List.of(out, rejects)) {
                if (!written.equals(OutputFile.STANDARD_OUTPUT) && OutputFile.isSame(written, read)) {
                    throw new Refusal("cannot write " + written + ": this run reads it; name another file");
                }
            }
        });
    }
}
