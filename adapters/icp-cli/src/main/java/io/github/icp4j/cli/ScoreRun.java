package io.github.icp4j.cli;

import io.github.icp4j.cli.account.AccountRow;
import io.github.icp4j.cli.account.AccountSource;
import io.github.icp4j.cli.output.RejectSink;
import io.github.icp4j.cli.output.ResultSink;
import io.github.icp4j.cli.score.DuplicateCheck;
import io.github.icp4j.cli.score.Duplicates;
import io.github.icp4j.cli.score.Result;
import io.github.icp4j.cli.score.Scoring;
import io.github.icp4j.cli.score.Selection;
import io.github.icp4j.cli.score.Tally;
import io.github.icp4j.cli.score.TopResults;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One pass over a file of accounts: some are read, those are scored, their results are written, and on. */
final class ScoreRun {
    /** How many accounts are in memory at a time. */
    private static final int AT_A_TIME = 512;

    private final Scoring scoring;
    private final Selection selection;
    private final @Nullable TopResults top;
    private final DuplicateCheck duplicates;
    private final Tally tally = new Tally();

    ScoreRun(Scoring scoring, Selection selection, @Nullable Integer top, Duplicates policy) {
        this.scoring = scoring;
        this.selection = selection;
        this.top = top == null ? null : new TopResults(top);
        duplicates = new DuplicateCheck(policy);
    }

    void run(AccountSource source, ResultSink results, RejectSink setAside, Progress progress) {
        List<AccountRow.Read> read = new ArrayList<>(AT_A_TIME);
        for (AccountRow row = source.next(); row != null; row = source.next()) {
            AccountRow checked = row instanceof AccountRow.Read one ? duplicates.check(one) : row;
            if (checked instanceof AccountRow.Read one) {
                read.add(one);
            } else if (checked instanceof AccountRow.SetAside one) {
                tally.add(one);
                setAside.write(one);
            }
            if (read.size() == AT_A_TIME) {
                score(read, results);
                progress.update();
            }
        }
        score(read, results);
        if (top != null) {
            top.bestFirst().forEach(results::write);
        }
    }

    private void score(List<AccountRow.Read> read, ResultSink results) {
        for (Result result : scoring.score(read)) {
            tally.add(result.best());
            if (!selection.wants(result.best())) {
                continue;
            }
            if (top == null) {
                results.write(result);
            } else {
                top.offer(result);
            }
        }
        read.clear();
    }

    Tally tally() {
        return tally;
    }

    DuplicateCheck duplicates() {
        return duplicates;
    }
}
