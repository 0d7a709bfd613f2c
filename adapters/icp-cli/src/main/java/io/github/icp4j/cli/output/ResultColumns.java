package io.github.icp4j.cli.output;

import io.github.icp4j.cli.score.Result;
import io.github.icp4j.score.Explanation;
import io.github.icp4j.score.Percent;
import io.github.icp4j.score.Score;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The columns of results as CSV: the fields of the JSON form in the same order, lists joined by semicolons. */
final class ResultColumns {
    private ResultColumns() {}

    static Columns of(OutputRequest request) {
        HundredthsTable percents = new HundredthsTable();
        Columns columns = new Columns();
        whatWasScored(columns, new DayText());
        howItScored(columns, percents);
        howSureThatIs(columns, percents);
        if (request.explain()) {
            columns.text("contributions", result -> contributions(result.explanation()));
        }
        if (request.several()) {
            columns.text("profiles", ResultColumns::profiles);
        }
        return columns.kept(request.keep());
    }

    private static void whatWasScored(Columns columns, DayText days) {
        columns.text("id", score(Score::id), (scores, row) -> scores.id(row))
                .text(
                        "profile",
                        score(score -> score.identity().profile()),
                        (scores, row) -> scores.identity().profile())
                .text(
                        "version",
                        score(score -> orEmpty(score.identity().version())),
                        (scores, row) -> orEmpty(scores.identity().version()))
                .number(
                        "asOf",
                        score(score -> score.identity().asOf().toString()),
                        (scores, row) -> days.of(scores.identity().asOf()))
                .number(
                        "fingerprint",
                        score(score -> score.identity().fingerprint()),
                        (scores, row) -> scores.identity().fingerprint());
    }

    private static void howItScored(Columns columns, HundredthsTable percents) {
        columns.number(
                        "status",
                        score(score -> score.status().label()),
                        (scores, row) -> scores.status(row).label())
                .number(
                        "score",
                        score(score -> score.value().toString()),
                        (scores, row) -> percents.text(scores.score(row)))
                .text(
                        "tier",
                        score(score -> score.tier().orElse("")),
                        (scores, row) -> scores.tierName(row).orElse(""))
                .number("fit", score(score -> percent(score.fit())), (scores, row) -> percents.text(scores.fit(row)))
                .number(
                        "intent",
                        score(score -> percent(score.intent())),
                        (scores, row) -> percents.text(scores.intent(row)))
                .text(
                        "grade",
                        score(score -> score.grade().orElse("")),
                        (scores, row) -> scores.grade(row).orElse(""));
    }

    private static void howSureThatIs(Columns columns, HundredthsTable percents) {
        columns.number(
                        "coverage",
                        score(score -> score.coverage().toString()),
                        (scores, row) -> percents.text(scores.coverage(row)))
                .number(
                        "lowest",
                        score(score -> score.lowest().toString()),
                        (scores, row) -> percents.text(scores.lowest(row)))
                .number(
                        "highest",
                        score(score -> score.highest().toString()),
                        (scores, row) -> percents.text(scores.highest(row)))
                .text(
                        "failed",
                        score(score -> String.join(";", score.failed())),
                        (scores, row) -> joined(scores.failed(row)))
                .text(
                        "unknown",
                        score(score -> String.join(";", score.unknown())),
                        (scores, row) -> joined(scores.unknown(row)));
    }

    private static String joined(List<String> ids) {
        return ids.size() == 1 ? ids.get(0) : String.join(";", ids);
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
