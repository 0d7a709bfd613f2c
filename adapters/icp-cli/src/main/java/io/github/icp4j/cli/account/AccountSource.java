package io.github.icp4j.cli.account;

import java.io.Closeable;
import org.jspecify.annotations.Nullable;

/**
 * A file of accounts, read from start to end in memory that does not grow with it. Not safe for use by several threads.
 */
public interface AccountSource extends Closeable {
    /** The next account, or null at the end. */
    @Nullable
    AccountRow next();

    /** What the file calls the account's id. */
    String idField();

    /** What is worth telling of the file so far; complete once {@link #next} has given null. */
    SourceNotes notes();
}
