package io.github.icp4j.cli;

import io.github.icp4j.account.Account;
import io.github.icp4j.cli.account.AccountRow;
import io.github.icp4j.cli.account.AccountSource;
import io.github.icp4j.cli.account.SourceNotes;
import io.github.icp4j.cli.file.InputFile;
import io.github.icp4j.cli.score.DuplicateCheck;
import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Hands every account of a file to somebody, one after the other, and tells of those that cannot be read. */
final class AccountPass {
    private static final int BETWEEN_UPDATES = 512;

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
    long run(Consumer<Account> taker) throws IOException {
        try (InputFile input = options.open(streams);
                AccountSource source = options.read(input, profiles, List.of(), streams);
                Progress progress = Progress.start(input, report.progress(streams), streams)) {
            DuplicateCheck duplicates = new DuplicateCheck(options.duplicates());
            long read = 0;
            for (AccountRow row = source.next(); row != null; row = source.next()) {
                take(row instanceof AccountRow.Read one ? duplicates.check(one) : row, taker);
                if (++read % BETWEEN_UPDATES == 0) {
                    progress.update();
                }
            }
            progress.finish();
            if (!report.quiet()) {
                tell(source.notes());
            }
        }
        return setAside;
    }

    private void take(AccountRow row, Consumer<Account> taker) {
        if (row instanceof AccountRow.Read one) {
            taker.accept(one.account());
        } else if (row instanceof AccountRow.SetAside one) {
            first = first == null ? one : first;
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
