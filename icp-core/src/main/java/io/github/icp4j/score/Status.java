package io.github.icp4j.score;

import java.util.Locale;

/** Where an account stands with a profile; best first. */
public enum Status {
    /** Every gate lets it pass, no exclusion holds it, and enough is known: its score counts. */
    QUALIFIED,
    /** Too little is known to say. */
    INSUFFICIENT_DATA,
    /** A gate or an exclusion rules it out. */
    DISQUALIFIED;

    private final String label = name().toLowerCase(Locale.ROOT);

    /** The status as results write it, in lower case. */
    public String label() {
        return label;
    }
}
