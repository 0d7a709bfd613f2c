package io.github.icp4j.cli;

import static java.util.Objects.requireNonNull;

import io.github.icp4j.account.Account;
import io.github.icp4j.attribute.Spelling;
import io.github.icp4j.cli.account.AccountRow;
import io.github.icp4j.cli.account.AccountSource;
import io.github.icp4j.cli.file.InputFile;
import io.github.icp4j.cli.file.OutputFile;
import io.github.icp4j.cli.file.Refusal;
import io.github.icp4j.cli.score.Result;
import io.github.icp4j.cli.score.Scoring;
import io.github.icp4j.cli.score.TopResults;
import io.github.icp4j.score.Explanation;
import io.github.icp4j.score.Scorer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Says why accounts score what they score. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        customSynopsis = "icp explain -p FILE... -a FILE --as-of DATE|today (--id ID | --top N) [OPTIONS]",
        header = "Says in words why an account scores what it scores, and what one fact would change.",
        description = {
            "",
            "What it must and must not have, the points of every criterion and trigger, what limits and age "
                    + "took, what is unknown and what to look up first; then, for each thing that is unknown or stands "
                    + "in the way, the best that one fact could do.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  icp explain -p profile.yaml -a accounts.csv --as-of today --id acme.example",
            "  icp explain -p profile.yaml -a accounts.csv --as-of today --top 3"
        })
final class ExplainCommand implements Callable<Integer> {
    private static final int MOST_REMEMBERED = 10_000;

    private final Streams streams;

    @Mixin
    private ProfileOption profile = new ProfileOption();

    @Mixin
    private AccountOptions accounts = new AccountOptions();

    @Mixin
    private AsOfOption asOf = new AsOfOption();

    @ArgGroup(multiplicity = "1")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private Which which;

    /** Which accounts are explained. */
    static final class Which {
        @Option(names = "--id", paramLabel = "ID", split = ",", description = "The account with this id; or several.")
        private @Nullable List<String> ids;

        @Option(names = "--top", paramLabel = "N", description = "The best N qualified accounts.")
        private @Nullable Integer top;
    }

    ExplainCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        if (which.top != null && which.top < 1) {
            throw new Refusal("--top must be at least 1, but was " + which.top);
        }
        Profiles profiles = profile.read(streams);
        profiles.warnOfStale(asOf.date(), streams);
        Scoring scoring = new Scoring(profiles.portfolio(), profiles.several(), asOf.date(), false);
        try (InputFile input = accounts.open(streams);
                AccountSource source = accounts.read(input, profiles, List.of(), streams);
                OutputFile out = OutputFile.start(OutputFile.STANDARD_OUTPUT, streams.out())) {
            boolean found = which.ids == null ? top(scoring, source, out) : byId(which.ids, scoring, source, out);
            out.commit();
            return found ? ExitCode.DONE : ExitCode.REFUSED;
        }
    }

    private boolean top(Scoring scoring, AccountSource source, OutputFile out) {
        TopResults top = new TopResults(which.top == null ? 1 : which.top);
        for (AccountRow row = source.next(); row != null; row = source.next()) {
            if (row instanceof AccountRow.Read read) {
                scoring.score(List.of(read)).forEach(top::offer);
            }
        }
        List<Result> best = top.bestFirst();
        for (int i = 0; i < best.size(); i++) {
            explain(best.get(i), scoring, i > 0, out);
        }
        if (best.isEmpty()) {
            streams.say("icp: no account is qualified; 'icp score' says how many are not, and --id explains one");
        }
        return true;
    }

    private boolean byId(List<String> ids, Scoring scoring, AccountSource source, OutputFile out) {
        Set<String> missing = new LinkedHashSet<>(ids);
        List<String> others = new ArrayList<>();
        boolean first = true;
        for (AccountRow row = source.next(); row != null; row = source.next()) {
            if (row instanceof AccountRow.Read read) {
                String id = read.account().id();
                if (ids.contains(id)) {
                    missing.remove(id);
                    explain(scoring.score(List.of(read)).get(0), scoring, !first, out);
                    first = false;
                } else if (others.size() < MOST_REMEMBERED) {
                    others.add(id);
                }
            } else if (row instanceof AccountRow.SetAside aside && aside.id() != null && ids.contains(aside.id())) {
                missing.remove(aside.id());
                streams.say("icp: " + aside.id() + " cannot be scored: line " + aside.line() + ", " + aside.attribute()
                        + ": " + aside.reason());
            }
        }
        missing.forEach(id -> streams.say("icp: " + accounts.name() + " has no account '" + id + "'"
                + Spelling.nearest(id, others)
                        .map(near -> "; did you mean '" + near + "'?")
                        .orElse("")));
        return missing.isEmpty();
    }

    private void explain(Result result, Scoring scoring, boolean spaced, OutputFile out) {
        Account account = requireNonNull(result.account());
        Scorer scorer = scoring.scorerOf(result.best());
        Explanation explanation = scorer.explain(account, asOf.date());
        String text = new ExplainedText(scorer, asOf.date()).of(account, explanation);
        out.write(((spaced ? "\n" : "") + text).getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}
