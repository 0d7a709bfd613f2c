package io.github.icp4j.cli;

import io.github.icp4j.score.Status;
import java.util.Locale;

/** A status as {@code --only} names it. */
enum StatusChoice {
    QUALIFIED(Status.QUALIFIED),
    DISQUALIFIED(Status.DISQUALIFIED),
    INSUFFICIENT(Status.INSUFFICIENT_DATA),
    INSUFFICIENT_DATA(Status.INSUFFICIENT_DATA);

    private final Status status;

    StatusChoice(Status status) {
        this.status = status;
    }

    Status status() {
        return status;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
