package io.github.icp4j.cli;

import io.github.icp4j.account.Account;
import io.github.icp4j.cli.whatif.Change;
import io.github.icp4j.cli.whatif.WhatIf;
import io.github.icp4j.score.Explanation;
import io.github.icp4j.score.Score;
import io.github.icp4j.score.Scorer;
import java.time.LocalDate;
import java.util.List;

/** An explanation with what one fact would change. */
final class ExplainedText {
    private final WhatIf whatIf;

    ExplainedText(Scorer scorer, LocalDate asOf) {
        whatIf = new WhatIf(scorer, asOf);
    }

    String of(Account account, Explanation explanation) {
        StringBuilder text = new StringBuilder(explanation.toText());
        List<Change> changes = whatIf.changes(account, explanation);
        if (!changes.isEmpty()) {
            text.append("\nWhat one fact would change\n");
            changes.forEach(change -> text.append("  ").append(line(change)).append('\n'));
        }
        return text.toString();
    }

    private static String line(Change change) {
        return (change.known() ? "with " : "if ") + change.words() + ": " + outcome(change.score());
    }

    private static String outcome(Score score) {
        String tier = score.tier().map(name -> ", tier " + name).orElse("");
        String grade = score.grade().map(name -> ", grade " + name).orElse("");
        return switch (score.status()) {
            case QUALIFIED -> "scores " + score.value() + tier + grade;
            case INSUFFICIENT_DATA -> "still too little is known; " + score.value() + " so far";
            case DISQUALIFIED -> "still disqualified";
        };
    }
}
