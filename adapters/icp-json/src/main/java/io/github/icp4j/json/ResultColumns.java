package io.github.icp4j.json;

/** The columns of results as a table; {@link #PLAIN} has those that every result has. */
public enum ResultColumns {
    /** From {@code id} to {@code unknown}. */
    PLAIN(false, false),
    /** And {@code contributions}, as {@code id=points} joined by semicolons. */
    WITH_CONTRIBUTIONS(true, false),
    /** And {@code profiles} of a portfolio, as {@code profile:status:score:tier} joined by semicolons. */
    WITH_PROFILES(false, true),
    /** And both. */
    WITH_CONTRIBUTIONS_AND_PROFILES(true, true);

    private final boolean contributions;
    private final boolean profiles;

    ResultColumns(boolean contributions, boolean profiles) {
        this.contributions = contributions;
        this.profiles = profiles;
    }

    boolean hasContributions() {
        return contributions;
    }

    boolean hasProfiles() {
        return profiles;
    }
}
