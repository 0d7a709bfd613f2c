package io.github.icp4j.cli;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/**
 * The standard streams of a run.
 *
 * @param in standard input
 * @param out standard output, where results go
 * @param err standard error, where all that is said to a person goes
 * @param terminal whether standard error is a terminal that somebody looks at
 */
public record Streams(InputStream in, OutputStream out, PrintWriter err, boolean terminal) {
    /** Those of this process. Bytes go out as they are written: failures are seen where they happen. */
    static Streams ofProcess() {
        return of(
                new FileInputStream(FileDescriptor.in),
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err),
                Terminal.isStandardError());
    }

    /** Streams that are not those of this process. */
    static Streams of(InputStream in, OutputStream out, OutputStream err, boolean terminal) {
        return new Streams(
                in, out, new PrintWriter(new OutputStreamWriter(err, StandardCharsets.UTF_8), true), terminal);
    }

    /** Says a line to the person who runs this. */
    public void say(String line) {
        err.println(line);
    }
}
