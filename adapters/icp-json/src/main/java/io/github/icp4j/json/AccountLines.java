package io.github.icp4j.json;

import static java.util.Objects.requireNonNull;

import io.github.icp4j.account.BadValue;
import io.github.icp4j.attribute.Schema;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Goes through JSON Lines from account to account, which end in a sink, and counts what becomes of each line. */
final class AccountLines {
    /** A line of so many bytes is no account, but something gone wrong. */
    static final int LONGEST_LINE = 8 * 1024 * 1024;

    private final ByteLines lines;
    private final AccountFields fields;
    private final AccountParser parser;
    private final @Nullable PlainAccounts plain;
    private final Consumer<? super RejectedAccount> rejects;
    private final Map<String, Long> setAsideBy = new HashMap<>();
    private long blank;
    private long accounts;
    private long setAside;

    /** With rows that accounts which are written in the plain way go to by a short cut, or null where there is none. */
    AccountLines(
            InputStream in,
            Schema schema,
            BadValue policy,
            Consumer<? super RejectedAccount> rejects,
            AccountSink sink,
            @Nullable BatchAssembler rows)
            throws IOException {
        lines = new ByteLines(in, LONGEST_LINE);
        fields = new AccountFields(schema);
        parser = new AccountParser(fields, policy, sink);
        plain = rows == null ? null : new PlainAccounts(fields, rows);
        this.rejects = rejects;
    }

    /** Goes to the next account that is without fault and puts it into the sink; false where there is none left. */
    boolean next() throws IOException {
        while (true) {
            boolean mayBePlain = plain != null && plain.isWorthwhile();
            boolean isAhead = mayBePlain && lines.isAhead();
            if (isAhead && advance(requireNonNull(plain))) {
                accounts++;
                return true;
            }
            if (!lines.next()) {
                return false;
            }
            if (lines.isBlank()) {
                blank++;
                continue;
            }
            RejectedAccount rejected = mayBePlain && !isAhead ? plainOrParsed(requireNonNull(plain)) : parsed();
            if (rejected == null) {
                accounts++;
                return true;
            }
            reject(rejected);
        }
    }

    /** Goes to the next line without looking for its end first, if it is a plain one; else goes nowhere. */
    private boolean advance(PlainAccounts plainOnes) {
        int lineEnd = plainOnes.read(lines.buffer(), lines.ahead(), lines.limit(), lines.line() + 1);
        if (lineEnd >= 0) {
            lines.advance(lineEnd);
        }
        return lineEnd >= 0;
    }

    private @Nullable RejectedAccount plainOrParsed(PlainAccounts plainOnes) throws IOException {
        int lineEnd = lines.isTooLong()
                ? PlainText.NOT_PLAIN
                : plainOnes.read(lines.buffer(), lines.start(), Integer.MAX_VALUE, lines.line());
        return lineEnd >= 0 ? null : parsed();
    }

    private @Nullable RejectedAccount parsed() throws IOException {
        return lines.isTooLong()
                ? new RejectedAccount(lines.line(), null, null, "the line is longer than " + LONGEST_LINE + " bytes")
                : parser.parse(lines.line(), lines.buffer(), lines.start(), lines.length());
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
