package io.github.icp4j.cli;

import picocli.CommandLine.Option;

/** What is said on standard error while a command runs and when it is done. */
public final class ReportOptions {
    @Option(
            names = {"-q", "--quiet"},
            description = "No summary and no progress; faults are still told.")
    private boolean quiet;

    @Option(
            names = "--progress",
            paramLabel = "auto|on|off",
            defaultValue = "AUTO",
            description = "A bar with rate and remaining time: on a terminal only (auto, default), always, or never.")
    private When progress = When.AUTO;

    /** When there is a progress bar. */
    enum When {
        AUTO,
        ON,
        OFF
    }

    /** Whether nothing but faults is to be said. */
    public boolean quiet() {
        return quiet;
    }

    /** Whether there is to be a progress bar. */
    public boolean progress(Streams streams) {
        return progress == When.ON || (progress == When.AUTO && !quiet && streams.terminal());
    }
}
