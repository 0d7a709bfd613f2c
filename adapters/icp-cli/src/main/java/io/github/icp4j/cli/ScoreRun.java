package io.github.icp4j.cli;

import io.github.icp4j.cli.account.AccountRow;
import io.github.icp4j.cli.account.AccountRows;
import io.github.icp4j.cli.account.AccountSource;
import io.github.icp4j.cli.account.BatchSource;
import io.github.icp4j.cli.output.RejectSink;
import io.github.icp4j.cli.output.ResultSink;
import io.github.icp4j.cli.score.DuplicateCheck;
import io.github.icp4j.cli.score.Duplicates;
import io.github.icp4j.cli.score.Result;
import io.github.icp4j.cli.score.ScoredRows;
import io.github.icp4j.cli.score.Scoring;
import io.github.icp4j.cli.score.Selection;
import io.github.icp4j.cli.score.Tally;
import io.github.icp4j.cli.score.TopResults;
import io.github.icp4j.score.ScoreBatch;
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

    /** The same in columns, which is faster by much; for results without explanations. */
    void run(BatchSource source, ResultSink results, RejectSink setAside, Progress progress) {
        BatchSource.Gate gate = new BatchSource.Gate() {
            @Override
            public boolean admits(String id, long line) {
                return admits((CharSequence) id, line);
            }

            @Override
            public boolean admits(CharSequence id, long line) {
                AccountRow.SetAside repeated = duplicates.check(id, line);
                if (repeated != null) {
                    setAside(repeated);
                }
                return repeated == null;
            }

            @Override
            public void setAside(AccountRow.SetAside row) {
                tally.add(row);
                setAside.write(row);
            }
        };
        for (AccountRows rows = source.next(gate); rows != null; rows = source.next(gate)) {
            write(scoring.score(rows), results);
            progress.update();
        }
        if (top != null) {
            top.bestFirst().forEach(results::write);
        }
    }

    private void write(ScoredRows rows, ResultSink results) {
        boolean all = selection.isAll() && top == null;
        for (int row = 0; row < rows.size(); row++) {
            ScoreBatch best = rows.best(row);
            tally.add(best, row);
            if (all) {
                results.write(rows, row);
            } else if (top == null || top.mayTake(best.status(row), best.score(row))) {
                select(rows.result(row), results);
            }
        }
    }

    private void select(Result result, ResultSink results) {
        if (!selection.wants(result.best())) {
            return;
        }
        if (top == null) {
            results.write(result);
        } else {
            top.offer(result);
        }
    }

    private void score(List<AccountRow.Read> read, ResultSink results) {
        for (Result result : scoring.score(read)) {
            tally.add(result.best());
            select(result, results);
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
