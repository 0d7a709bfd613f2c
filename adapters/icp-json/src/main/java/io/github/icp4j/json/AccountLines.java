package io.github.icp4j.json;

import io.github.icp4j.account.BadValue;
import io.github.icp4j.attribute.Schema;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

/** Goes through JSON Lines from account to account, which end in a sink, and counts what becomes of each line. */
final class AccountLines {
    /** A line of so many bytes is no account, but something gone wrong. */
    static final int LONGEST_LINE = 8 * 1024 * 1024;

    private final ByteLines lines;
    private final AccountFields fields;
    private final AccountParser parser;
    private final Consumer<? super RejectedAccount> rejects;
    private final Map<String, Long> setAsideBy = new HashMap<>();
    private long blank;
    private long accounts;
    private long setAside;

    AccountLines(
            InputStream in, Schema schema, BadValue policy, Consumer<? super RejectedAccount> rejects, AccountSink sink)
            throws IOException {
        lines = new ByteLines(in, LONGEST_LINE);
        fields = new AccountFields(schema);
        parser = new AccountParser(fields, policy, sink);
        this.rejects = rejects;
    }

    /** Goes to the next account that is without fault and puts it into the sink; false where there is none left. */
    boolean next() throws IOException {
        while (lines.next()) {
            if (lines.isBlank()) {
                blank++;
                continue;
            }
            RejectedAccount rejected = lines.isTooLong()
                    ? new RejectedAccount(
                            lines.line(), null, null, "the line is longer than " + LONGEST_LINE + " bytes")
                    : parser.parse(lines.line(), lines.buffer(), lines.start(), lines.length());
            if (rejected == null) {
                accounts++;
                return true;
            }
            reject(rejected);
        }
        return false;
    }

    private void reject(RejectedAccount rejected) {
        setAside++;
        String attribute = rejected.attribute();
        setAsideBy.merge(attribute == null ? "" : attribute, 1L, Long::sum);
        rejects.accept(rejected);
    }

    /** The line of the account that was put into the sink last. */
    long line() {
        return lines.line();
    }

    AccountReport report() {
        return new AccountReport(
                blank + accounts + setAside, blank, accounts, setAside, setAsideBy, fields.unknown(), fields.ignored());
    }
}
