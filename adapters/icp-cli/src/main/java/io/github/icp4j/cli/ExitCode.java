package io.github.icp4j.cli;

/** What a run ends with. */
public final class ExitCode {
    /** Done. */
    public static final int DONE = 0;

    /** Done, but more accounts were set aside than {@code --max-rejects} allows. */
    public static final int TOO_MANY_REJECTS = 1;

    /** Done, and something was found that {@code --fail-on} asks about. */
    public static final int FOUND = 1;

    /** Not done: wrong usage, a definition with faults, a file that cannot be read or written. */
    public static final int REFUSED = 2;

    private ExitCode() {}
}
