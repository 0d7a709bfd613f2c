package io.github.icp4j.benchmarks.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Measures what has not been measured yet, then writes the report. */
public final class ReportRun {
    private static final String WRITE_ONLY = "--write-only";
    private static final Path RESULTS = Path.of("icp-benchmarks/target/results");
    private static final Path OURS = Path.of("icp-benchmarks/target/benchmarks.jar");
    private static final Path PEERS = Path.of("icp-benchmarks/peers/target/peers.jar");
    private static final Path PAGE = Path.of("docs/benchmarks.md");
    private static final Path PICTURES = Path.of("docs/benchmarks");

    private final List<String> arguments;

    /** With the arguments of the command. */
    public ReportRun(String... arguments) {
        this.arguments = List.of(arguments);
    }

    /** Measures and writes. */
    public void run() throws IOException, InterruptedException {
        List<Jvm> jvms = Jvm.found();
        if (!arguments.contains(WRITE_ONLY)) {
            measure(jvms);
        }
        Files.createDirectories(PICTURES);
        String text =
                new MarkdownReport(Measurements.read(RESULTS), jvms, Load.read(RESULTS), new Charts(PICTURES)).text();
        Files.writeString(PAGE, text.strip() + "\n");
    }

    private void measure(List<Jvm> jvms) throws IOException, InterruptedException {
        SuiteRun run = new SuiteRun(RESULTS, OURS, PEERS);
        List<Suite> suites = Suite.all().stream()
                .filter(suite -> arguments.isEmpty() || arguments.contains(suite.name()))
                .toList();
        for (Suite suite : suites) {
            for (int round = 1; round <= suite.rounds(); round++) {
                run.run(suite, jvms.get(0), round);
            }
        }
        // Later JVMs only tell whether the picture holds.
        for (Jvm later : jvms.subList(1, jvms.size())) {
            for (Suite suite : suites) {
                if (suite.name().equals("w20")) {
                    run.run(suite, later, 1);
                }
            }
        }
    }
}
