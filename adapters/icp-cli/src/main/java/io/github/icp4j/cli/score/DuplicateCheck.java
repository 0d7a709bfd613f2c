package io.github.icp4j.cli.score;

import io.github.icp4j.cli.account.AccountRow;
import io.github.icp4j.cli.file.Refusal;
import org.jspecify.annotations.Nullable;

/** Counts accounts whose id stood on an earlier line, and does with them what was asked for. */
public final class DuplicateCheck {
    /** How many ids are remembered where every account is scored anyway: 20 MB at the most. */
    static final int COUNTED = 1 << 19;

    private final Duplicates policy;
    private final SeenIds seen;
    private long found;

    /** With a policy. */
    public DuplicateCheck(Duplicates policy) {
        this.policy = policy;
        seen = new SeenIds(policy == Duplicates.ALL ? COUNTED : Integer.MAX_VALUE / 8);
    }

    /**
     * The row itself, or set aside where it repeats an id and only the first is wanted.
     *
     * @throws Refusal where it repeats an id and none may
     */
    public AccountRow check(AccountRow.Read row) {
        AccountRow.SetAside aside = check(row.account().id(), row.line());
        return aside == null ? row : aside;
    }

    /**
     * Null, or the account as it is set aside where it repeats an id and only the first is wanted.
     *
     * @throws Refusal where it repeats an id and none may
     */
    public AccountRow.@Nullable SetAside check(CharSequence id, long line) {
        long first = seen.firstLine(id, line);
        if (first < 0) {
            return null;
        }
        found++;
        return switch (policy) {
            case ALL -> null;
            case FIRST -> new AccountRow.SetAside(line, id.toString(), "id", "stands on line " + first + " already");
            case ERROR ->
                throw new Refusal("line " + line + ": the id '" + id + "' stands on line " + first
                        + " already; --duplicates all scores both, --duplicates first the first");
        };
    }

    /** How many accounts had an id that stood on an earlier line. */
    public long found() {
        return found;
    }

    /** Whether every account was looked at; else only the first {@value #COUNTED} different ids were. */
    public boolean isComplete() {
        return !seen.isFull();
    }
}
