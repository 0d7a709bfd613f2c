package io.github.icp4j.account;

import java.util.Locale;

/** What a reader of accounts does with a value that cannot be one of its attribute. */
public enum BadValue {
    /** The account is set aside with the attribute and the reason. */
    REJECT,
    /** The value counts as unknown, and the account is scored without it. */
    UNKNOWN;

    /** The policy's name as users write it, in lower case. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
