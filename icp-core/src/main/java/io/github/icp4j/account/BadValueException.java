package io.github.icp4j.account;

import org.jspecify.annotations.Nullable;

/** An account has a value that cannot be scored; it says which account, which attribute and why. */
public final class BadValueException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final @Nullable String accountId;
    private final String attribute;
    private final String reason;

    /**
     * Of a value.
     *
     * @param accountId the account's id, or null where it has none
     * @param attribute the attribute's name, {@code id} or {@code events}
     * @param reason what is wrong with the value
     * @param cause what found out, or null
     */
    public BadValueException(@Nullable String accountId, String attribute, String reason, @Nullable Throwable cause) {
        super(
                "account " + (accountId == null ? "without id" : "'" + accountId + "'") + ", " + attribute + ": "
                        + reason,
                cause);
        this.accountId = accountId;
        this.attribute = attribute;
        this.reason = reason;
    }

    /** The account's id, or null where it has none. */
    public @Nullable String accountId() {
        return accountId;
    }

    /** The attribute's name, {@code id} or {@code events}. */
    public String attribute() {
        return attribute;
    }

    /** What is wrong with the value. */
    public String reason() {
        return reason;
    }
}
