package io.github.icp4j.benchmarks.report;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/** How busy the machine was when suites began: a measurement on one that is not idle has to say so. */
final class Load {
    /** What the names of the files end in that keep it. */
    static final String FILE = ".load";

    private Load() {}

    /** The load average of the last minute; negative where the system does not tell. */
    static double now() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }

    static List<Double> read(Path results) throws IOException {
        List<Double> loads = new ArrayList<>();
        try (Stream<Path> files = Files.list(results)) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(FILE)).toList()) {
                loads.add(Double.valueOf(Files.readString(file).strip()));
            }
        }
        return loads;
    }

    static String inWords(List<Double> loads) {
        if (loads.isEmpty() || Collections.min(loads) < 0) {
            return "How busy the machine was is not known.";
        }
        return "The machine's load average, over a minute, was from " + Spread.number(Collections.min(loads)) + " to "
                + Spread.number(Collections.max(loads)) + " when the suites began; it is about 0 on an idle machine.";
    }
}
