package io.github.icp4j.cli.account;

import java.io.Closeable;
import org.jspecify.annotations.Nullable;

/**
 * A file of accounts, read from start to end in columns, some accounts at a time, in memory that does not grow with it. Not
 * safe for use by several threads.
 */
public interface BatchSource extends Closeable {
    /** How many accounts are in memory at a time. */
    int AT_A_TIME = 8_192;

    /**
     * The next accounts, or null at the end.
     *
     * @param gate asked about every account, and told of those that cannot be scored, in the order of their lines
     */
    @Nullable
    AccountRows next(Gate gate);

    /** What the file calls the account's id. */
    String idField();

    /** What is worth telling of the file so far; complete once {@link #next} has given null. */
    SourceNotes notes();

    /** Decides which accounts are scored. */
    interface Gate {
        /** Whether an account is to be scored. */
        boolean admits(String id, long line);

        /** As the other, of an id that need not become a text of its own; it holds for this call alone. */
        default boolean admits(CharSequence id, long line) {
            return admits(id.toString(), line);
        }

        /** Takes an account that cannot be scored. */
        void setAside(AccountRow.SetAside row);
    }
}
