package io.github.icp4j.cli.account;

import io.github.icp4j.account.Account;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One account of a file: read, or set aside. */
public sealed interface AccountRow {
    /** The line on which it begins, from 1. */
    long line();

    /**
     * An account that can be scored.
     *
     * @param line the line on which it begins, from 1
     * @param account the account
     * @param kept the values of the columns that are passed through, in the order asked for; null where there is none
     */
    record Read(long line, Account account, List<@Nullable KeptValue> kept) implements AccountRow {}

    /**
     * An account that cannot be scored.
     *
     * @param line the line on which it begins, from 1
     * @param id its id, or null where it has none or it cannot be told
     * @param attribute the attribute, column, {@code id} or {@code events} at fault, or null where it is the whole line
     * @param reason what is wrong, with what would mend it
     */
    record SetAside(
            long line, @Nullable String id, @Nullable String attribute, String reason) implements AccountRow {}
}
