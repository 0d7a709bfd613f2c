package io.github.icp4j.cli.output;

import io.github.icp4j.cli.file.OutputFile;
import io.github.icp4j.cli.score.Result;
import io.github.icp4j.score.Contribution;
import io.github.icp4j.score.Outcome;
import io.github.icp4j.score.Score;
import io.github.icp4j.score.Status;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes results as aligned columns. The widths are those of the first {@value #MEASURED} rows; a later cell that is wider
 * is written in full.
 */
final class TableSink implements ResultSink {
    private static final int MEASURED = 500;
    private static final int WIDEST = 60;

    private final OutputFile file;
    private final Columns columns;
    private final boolean[] right;
    private final List<List<String>> waiting = new ArrayList<>();
    private int[] widths = new int[0];

    TableSink(OutputFile file, OutputRequest request) {
        this.file = file;
        columns = columns(request);
        right = new boolean[columns.names().size()];
        for (int i = 0; i < right.length; i++) {
            right[i] = List.of("SCORE", "FIT", "INTENT", "KNOWN")
                    .contains(columns.names().get(i));
        }
        waiting.add(columns.names());
    }

    private static Columns columns(OutputRequest request) {
        Columns columns = new Columns().text("ID", ResultColumns.score(Score::id));
        columns.kept(request.keep())
                .number(
                        "STATUS",
                        ResultColumns.score(score -> score.status().label().replace('_', ' ')))
                .number("SCORE", ResultColumns.score(TableSink::scoreOrDash))
                .text("TIER", ResultColumns.score(score -> score.tier().orElse("-")))
                .text("GRADE", ResultColumns.score(score -> score.grade().orElse("-")))
                .number("FIT", ResultColumns.score(score -> dash(ResultColumns.percent(score.fit()))))
                .number("INTENT", ResultColumns.score(score -> dash(ResultColumns.percent(score.intent()))))
                .number("KNOWN", ResultColumns.score(score -> score.coverage() + "%"));
        if (request.several()) {
            columns.text(
                    "PROFILE", ResultColumns.score(score -> score.identity().profile()));
        }
        return columns.text(request.explain() ? "WHY" : "REMARK", TableSink::why);
    }

    private static String scoreOrDash(Score score) {
        return score.status() == Status.DISQUALIFIED ? "-" : score.value().toString();
    }

    private static String dash(String cell) {
        return cell.isEmpty() ? "-" : cell;
    }

    /** What decides, in few words: what fails or has to be looked up, then the points. */
    private static String why(Result result) {
        List<String> parts = new ArrayList<>();
        Score score = result.best();
        if (!score.failed().isEmpty()) {
            parts.add("fails " + String.join(", ", score.failed()));
        }
        if (!score.unknown().isEmpty()) {
            parts.add("unknown " + String.join(", ", score.unknown()));
        }
        if (result.explanation() != null) {
            result.explanation().contributions().stream()
                    .filter(each -> each.outcome() == Outcome.MATCH)
                    .map(TableSink::points)
                    .forEach(parts::add);
        }
        return String.join("; ", parts);
    }

    private static String points(Contribution contribution) {
        String sign = contribution.points().signum() > 0 ? "+" : "";
        return sign + contribution.points().toPlainString() + " " + contribution.id();
    }

    @Override
    public void write(Result result) {
        List<String> row = new ArrayList<>(right.length);
        for (Columns.Cell cell : columns.cells()) {
            row.add(printable(cell.value().apply(result)));
        }
        if (widths.length > 0) {
            print(row);
        } else {
            waiting.add(row);
            if (waiting.size() > MEASURED) {
                printWaiting();
            }
        }
    }

    @Override
    public void end() {
        if (widths.length == 0) {
            printWaiting();
        }
    }

    private void printWaiting() {
        widths = new int[right.length];
        for (List<String> row : waiting) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.min(WIDEST, Math.max(widths[i], width(row.get(i))));
            }
        }
        waiting.forEach(this::print);
        waiting.clear();
    }

    private void print(List<String> row) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            String padding = " ".repeat(Math.max(0, widths[i] - width(row.get(i))));
            line.append(right[i] ? padding + row.get(i) : row.get(i) + padding);
            line.append("  ");
        }
        file.write((line.toString().stripTrailing() + "\n").getBytes(StandardCharsets.UTF_8));
    }

    private static int width(String cell) {
        return cell.codePointCount(0, cell.length());
    }

    /** Without what a terminal would act on. */
    private static String printable(String cell) {
        StringBuilder printable = new StringBuilder(cell.length());
        cell.codePoints().forEach(c -> printable.appendCodePoint(Character.isISOControl(c) ? ' ' : c));
        return printable.toString();
    }
}
