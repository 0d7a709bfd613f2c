package io.github.icp4j.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * One run of the command line within the test's own process.
 *
 * @param code the exit code
 * @param out what went to standard output
 * @param err what went to standard error
 */
public record Run(int code, String out, String err) {
    /** Runs with nothing on standard input. */
    public static Run of(Object... arguments) {
        return withInput(new byte[0], arguments);
    }

    /** Runs with bytes on standard input. */
    public static Run withInput(byte[] input, Object... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        String[] texts = new String[arguments.length];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = arguments[i].toString();
        }
        int code = Icp.run(Streams.of(new ByteArrayInputStream(input), out, err, false), texts);
        return new Run(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** The lines of standard output. */
    public List<String> lines() {
        return out.lines().toList();
    }

    /** The lines of standard error. */
    public List<String> said() {
        return err.lines().toList();
    }
}
