package io.github.icp4j.benchmarks.report;

import io.github.icp4j.benchmarks.CpuTime;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.profile.GCProfiler;

/** Runs one suite once in a process of its own; what JMH found goes to a file, which is kept. */
final class SuiteRun {
    private final Path results;
    private final Path ours;
    private final Path peers;

    SuiteRun(Path results, Path ours, Path peers) {
        this.results = results;
        this.ours = ours;
        this.peers = peers;
    }

    /** Runs it unless its results are there already; a suite whose jar has not been built is left out. */
    void run(Suite suite, Jvm jvm, int round) throws IOException, InterruptedException {
        Path jar = suite.jar() == Suite.Jar.OURS ? ours : peers;
        Path file = file(suite, jvm, round);
        if (Files.exists(file) || !Files.exists(jar)) {
            return;
        }
        Files.createDirectories(results);
        Path unfinished = results.resolve(file.getFileName() + ".part");
        Path log = results.resolve(file.getFileName() + ".log");
        List<String> command = new ArrayList<>(List.of(jvm.java().toString(), "-Djmh.ignoreLock=true", "-jar"));
        command.add(jar.toString());
        command.addAll(suite.arguments());
        command.addAll(List.of("-prof", CpuTime.class.getName(), "-prof", GCProfiler.class.getName()));
        command.addAll(List.of("-foe", "false", "-rf", "json", "-rff", unfinished.toString()));
        double load = Load.now();
        System.err.println(suite.name() + " on Java " + jvm.version() + ", round " + round);
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        if (process.waitFor() != 0 || !Files.exists(unfinished)) {
            System.err.println("  failed, see " + log);
            return;
        }
        Files.writeString(results.resolve(file.getFileName() + Load.FILE), Double.toString(load));
        Files.move(unfinished, file);
    }

    private Path file(Suite suite, Jvm jvm, int round) {
        return results.resolve(suite.name() + "-java" + jvm.version() + "-round" + round + ".json");
    }
}
