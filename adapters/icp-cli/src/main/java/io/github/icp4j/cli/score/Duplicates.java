package io.github.icp4j.cli.score;

import java.util.Locale;

/** What happens to accounts that share an id. */
public enum Duplicates {
    /** Each is scored. */
    ALL,
    /** The first is scored, the others are set aside. */
    FIRST,
    /** The run is refused. */
    ERROR;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
