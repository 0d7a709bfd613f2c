package io.github.icp4j.cli;

import io.github.icp4j.account.AccountBatch;
import io.github.icp4j.cli.account.AccountRow;
import io.github.icp4j.cli.account.AccountRows;
import io.github.icp4j.cli.account.BatchSource;
import io.github.icp4j.cli.account.SourceNotes;
import io.github.icp4j.cli.file.InputFile;
import io.github.icp4j.cli.score.DuplicateCheck;
import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Hands the accounts of a file to somebody, some at a time in columns, and tells of those that cannot be read. */
final class AccountPass {
    private final AccountOptions options;
    private final Profiles profiles;
    private final ReportOptions report;
    private final Streams streams;
    private long setAside;
    private AccountRow.@Nullable SetAside first;

    AccountPass(AccountOptions options, Profiles profiles, ReportOptions report, Streams streams) {
        this.options = options;
        this.profiles = profiles;
        this.report = report;
        this.streams = streams;
    }

    /** Reads the file to its end; gives the number of accounts that were set aside. */
    long run(Consumer<AccountBatch> taker) throws IOException {
        try (InputFile input = options.open(streams);
                BatchSource source = options.batches(input, profiles, List.of(), streams);
                Progress progress = Progress.start(input, report.progress(streams), streams)) {
            BatchSource.Gate gate = new Admission(new DuplicateCheck(options.duplicates()));
            for (AccountRows rows = source.next(gate); rows != null; rows = source.next(gate)) {
                taker.accept(rows.accounts());
                progress.update();
            }
            progress.finish();
            if (!report.quiet()) {
                tell(source.notes());
            }
        }
        return setAside;
    }

    /** Admits every account but repeated ones that are not wanted. */
    private final class Admission implements BatchSource.Gate {
        private final DuplicateCheck duplicates;

        Admission(DuplicateCheck duplicates) {
            this.duplicates = duplicates;
        }

        @Override
        public boolean admits(String id, long line) {
            AccountRow.SetAside repeated = duplicates.check(id, line);
            if (repeated != null) {
                setAside(repeated);
            }
            return repeated == null;
        }

        @Override
        public void setAside(AccountRow.SetAside row) {
            first = first == null ? row : first;
            setAside++;
        }
    }

    private void tell(SourceNotes notes) {
        AccountRow.SetAside example = first;
        if (example != null) {
            String what = example.attribute() == null ? "the line" : example.attribute();
            streams.say("icp: " + setAside + (setAside == 1 ? " account is" : " accounts are")
                    + " set aside, the first on line " + example.line() + ": " + what + ": " + example.reason());
        }
        notes.slips()
                .forEach((name, near) -> streams.say(
                        "icp: " + notes.fieldKind() + " '" + name + "' is ignored; did you mean '" + near + "'?"));
        if (!notes.absent().isEmpty()) {
            streams.say("icp: " + String.join(", ", notes.absent()) + " cannot be told from " + options.name()
                    + " and is unknown for every account");
        }
    }
}
