package io.github.icp4j.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Finds out whether somebody looks at what is said. */
final class Terminal {
    /** Set by the launcher script, which can ask the shell. */
    static final String PROPERTY = "icp.terminal";

    private Terminal() {}

    static boolean isStandardError() {
        String told = System.getProperty(PROPERTY);
        if (told != null) {
            return Boolean.parseBoolean(told);
        }
        try {
            String device = Files.readSymbolicLink(Path.of("/proc/self/fd/2")).toString();
            return device.startsWith("/dev/pts/") || device.startsWith("/dev/tty");
        } catch (IOException | UnsupportedOperationException e) {
            // Where there is no /proc, the launcher script is the one that knows.
            return false;
        }
    }
}
