package io.github.icp4j.cli;

import io.github.icp4j.account.BadValue;
import io.github.icp4j.cli.account.AccountSource;
import io.github.icp4j.cli.account.BatchSource;
import io.github.icp4j.cli.account.JsonLinesBatches;
import io.github.icp4j.cli.account.JsonLinesSource;
import io.github.icp4j.cli.account.ReadRequest;
import io.github.icp4j.cli.file.InputFile;
import io.github.icp4j.cli.file.Refusal;
import io.github.icp4j.cli.score.Duplicates;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** The accounts that a command works with, and how they are read. */
public final class AccountOptions {
    @Option(
            names = {"-a", "--accounts"},
            required = true,
            paramLabel = "FILE",
            description = "The accounts: JSON Lines or CSV, also packed with gzip; - for standard input.")
    private String file = InputFile.STANDARD_INPUT;

    @Option(
            names = "--input",
            paramLabel = "jsonl|csv",
            description = "What the accounts are written in; told by the file's name or first character unless given.")
    private @Nullable InputFormat input;

    @Option(
            names = "--bad-value",
            paramLabel = "reject|unknown",
            defaultValue = "REJECT",
            description =
                    "What happens to a value that cannot be one of its attribute: the account is set aside with the "
                            + "reason (reject, default), or the value counts as unknown and is counted (unknown).")
    private BadValue badValue = BadValue.REJECT;

    @Option(
            names = "--duplicates",
            paramLabel = "all|first|error",
            defaultValue = "ALL",
            description =
                    "What happens to accounts that share an id: each is scored (all, default), the first is and the "
                            + "others are set aside (first: remembers about 40 bytes an account), or the run is refused "
                            + "(error).")
    private Duplicates duplicates = Duplicates.ALL;

    @ArgGroup(validate = false, heading = "%nHow a table of accounts (CSV) is read:%n")
    private TableOptions table = new TableOptions();

    /** The form of a file of accounts. */
    enum InputFormat {
        JSONL,
        CSV
    }

    /** What happens to accounts that share an id. */
    public Duplicates duplicates() {
        return duplicates;
    }

    /** Another file, read in the same way. */
    public AccountOptions of(String other) {
        AccountOptions same = new AccountOptions();
        same.file = other;
        same.input = input;
        same.badValue = badValue;
        same.duplicates = duplicates;
        same.table = table;
        return same;
    }

    /** Whether the accounts come from standard input, which can be read once only. */
    public boolean isStandardInput() {
        return file.equals(InputFile.STANDARD_INPUT);
    }

    /** The name of the file as messages give it. */
    public String name() {
        return file.equals(InputFile.STANDARD_INPUT) ? "standard input" : file;
    }

    /** The names of all files that are read, those of a table beside the accounts among them. */
    List<String> files() {
        List<String> files = new ArrayList<>(table.files());
        files.add(file);
        return files;
    }

    /** Opens the file itself. */
    public InputFile open(Streams streams) {
        return InputFile.open(file, streams.in());
    }

    /**
     * The accounts in an opened file.
     *
     * @param keep the fields that are passed through
     * @throws Refusal where they cannot be read at all
     */
    public AccountSource read(InputFile opened, Profiles profiles, List<String> keep, Streams streams) {
        ReadRequest request = request(profiles, keep);
        if (isTable(opened)) {
            return table.open(opened, request, streams);
        }
        table.refuseFor(opened.name());
        return JsonLinesSource.open(opened, request);
    }

    /**
     * The accounts in an opened file in columns.
     *
     * @param keep the fields that are passed through
     * @throws Refusal where they cannot be read at all
     */
    public BatchSource batches(InputFile opened, Profiles profiles, List<String> keep, Streams streams) {
        if (isTable(opened)) {
            return table.batches(opened, request(profiles, keep), streams);
        }
        table.refuseFor(opened.name());
        return JsonLinesBatches.open(opened, request(profiles, keep));
    }

    private ReadRequest request(Profiles profiles, List<String> keep) {
        return new ReadRequest(profiles.schema(), profiles.wanted(), badValue, new ArrayList<>(keep));
    }

    private boolean isTable(InputFile opened) {
        return (input == null ? InputFormatGuess.of(file, opened) : input) == InputFormat.CSV;
    }
}
