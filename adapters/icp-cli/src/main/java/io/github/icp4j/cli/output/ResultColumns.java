package io.github.icp4j.cli.output;

import io.github.icp4j.cli.score.Result;
import io.github.icp4j.score.Explanation;
import io.github.icp4j.score.Identity;
import io.github.icp4j.score.Percent;
import io.github.icp4j.score.Score;
import io.github.icp4j.score.ScoreBatch;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The columns of results as CSV: the fields of the JSON form in the same order, lists joined by semicolons. */
final class ResultColumns {
    private ResultColumns() {}

    static Columns of(OutputRequest request) {
        Columns columns = ofScores();
        if (request.explain()) {
            columns.text("contributions", result -> contributions(result.explanation()));
        }
        if (request.several()) {
            columns.text("profiles", ResultColumns::profiles);
        }
        return columns.kept(request.keep());
    }

    /** What every result has. */
    static Columns ofScores() {
        Columns columns = new Columns();
        whatWasScored(columns);
        howItScored(columns);
        howSureThatIs(columns);
        return columns;
    }

    private static void whatWasScored(Columns columns) {
        columns.text("id", score(Score::id), new BatchCell.Unique(ScoreBatch::id))
                .text(
                        "profile",
                        score(score -> score.identity().profile()),
                        new BatchCell.OfIdentity(Identity::profile))
                .text(
                        "version",
                        score(score -> orEmpty(score.identity().version())),
                        new BatchCell.OfIdentity(Identity::version))
                .number(
                        "asOf",
                        score(score -> score.identity().asOf().toString()),
                        new BatchCell.OfIdentity(identity -> identity.asOf().toString()))
                .number(
                        "fingerprint",
                        score(score -> score.identity().fingerprint()),
                        new BatchCell.OfIdentity(Identity::fingerprint));
    }

    private static void howItScored(Columns columns) {
        columns.number(
                        "status",
                        score(score -> score.status().label()),
                        new BatchCell.Few(
                                (scores, row) -> Optional.of(scores.status(row).label())))
                .number("score", score(score -> score.value().toString()), new BatchCell.Hundredths(ScoreBatch::score))
                .text("tier", score(score -> score.tier().orElse("")), new BatchCell.Few(ScoreBatch::tierName))
                .number("fit", score(score -> percent(score.fit())), new BatchCell.Hundredths(ScoreBatch::fit))
                .number("intent", score(score -> percent(score.intent())), new BatchCell.Hundredths(ScoreBatch::intent))
                .text("grade", score(score -> score.grade().orElse("")), new BatchCell.Few(ScoreBatch::grade));
    }

    private static void howSureThatIs(Columns columns) {
        columns.number(
                        "coverage",
                        score(score -> score.coverage().toString()),
                        new BatchCell.Hundredths(ScoreBatch::coverage))
                .number(
                        "lowest",
                        score(score -> score.lowest().toString()),
                        new BatchCell.Hundredths(ScoreBatch::lowest))
                .number(
                        "highest",
                        score(score -> score.highest().toString()),
                        new BatchCell.Hundredths(ScoreBatch::highest))
                .text("failed", score(score -> String.join(";", score.failed())), new BatchCell.Ids(ScoreBatch::failed))
                .text(
                        "unknown",
                        score(score -> String.join(";", score.unknown())),
                        new BatchCell.Ids(ScoreBatch::unknown));
    }

    static Function<Result, String> score(Function<Score, String> value) {
        return result -> value.apply(result.best());
    }

    static String percent(Optional<Percent> percent) {
        return percent.map(Percent::toString).orElse("");
    }

    static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    /** {@code name:status:score:tier} of each profile. */
    private static String profiles(Result result) {
        return result.all().stream()
                .map(score -> score.identity().profile() + ":" + score.status().label() + ":" + score.value() + ":"
                        + score.tier().orElse(""))
                .collect(Collectors.joining(";"));
    }

    /** {@code id=points} of each criterion and trigger. */
    private static String contributions(@Nullable Explanation explanation) {
        return explanation == null
                ? ""
                : explanation.contributions().stream()
                        .map(each -> each.id() + "=" + each.points().toPlainString())
                        .collect(Collectors.joining(";"));
    }
}
