package io.github.icp4j.benchmarks.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The machine that was measured on, in words. */
final class Machine {
    private Machine() {}

    static String inWords() {
        return Runtime.getRuntime().availableProcessors() + " cores, "
                + find("/proc/cpuinfo", "model name", "an unknown processor") + ", "
                + find("/proc/meminfo", "MemTotal", "unknown amounts") + " of memory, " + System.getProperty("os.name")
                + " "
                + System.getProperty("os.arch");
    }

    private static String find(String file, String key, String otherwise) {
        if (!Files.isReadable(Path.of(file))) {
            return otherwise;
        }
        try (Stream<String> lines = Files.lines(Path.of(file))) {
            return lines.filter(line -> line.startsWith(key))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse(otherwise);
        } catch (IOException e) {
            return otherwise;
        }
    }
}
