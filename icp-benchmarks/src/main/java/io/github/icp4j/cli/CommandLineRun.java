package io.github.icp4j.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.NullMarked;

/** Runs the command line in this process, so that it is measured without the start of a JVM. */
@NullMarked
public final class CommandLineRun {
    private CommandLineRun() {}

    /**
     * Runs a command.
     *
     * @throws IllegalStateException with what it says, where its exit code is not 0
     */
    public static void run(String... args) {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        int code = Icp.run(
                Streams.of(new ByteArrayInputStream(new byte[0]), OutputStream.nullOutputStream(), said, false), args);
        if (code != 0) {
            throw new IllegalStateException(said.toString(StandardCharsets.UTF_8));
        }
    }
}
