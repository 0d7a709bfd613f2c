package io.github.icp4j.benchmarks.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * A JVM to measure with.
 *
 * @param version its feature release, such as 17
 * @param name the maker and the full version
 * @param java its launcher
 */
record Jvm(int version, String name, Path java) {
    /** The JVM that this runs on, and the newest other one that is installed where distributions put them. */
    static List<Jvm> found() {
        Path home = Path.of(System.getProperty("java.home"));
        List<Jvm> jvms = new ArrayList<>();
        Jvm own = new Jvm(
                Runtime.version().feature(),
                System.getProperty("java.vm.vendor") + " " + Runtime.version(),
                home.resolve("bin/java"));
        jvms.add(own);
        installed()
                .filter(jvm -> jvm.version() > own.version())
                .max(Comparator.comparingInt(Jvm::version))
                .ifPresent(jvms::add);
        return jvms;
    }

    private static Stream<Jvm> installed() {
        Path folder = Path.of("/usr/lib/jvm");
        if (!Files.isDirectory(folder)) {
            return Stream.of();
        }
        try (Stream<Path> homes = Files.list(folder)) {
            return homes.filter(home -> Files.exists(home.resolve("release"))).map(Jvm::of).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Jvm of(Path home) {
        Properties release = new Properties();
        try (var reader = Files.newBufferedReader(home.resolve("release"))) {
            release.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String version = release.getProperty("JAVA_VERSION", "0").replace("\"", "");
        String maker = release.getProperty("IMPLEMENTOR", "").replace("\"", "");
        return new Jvm(
                Runtime.Version.parse(version).feature(),
                maker + " "
                        + release.getProperty("JAVA_RUNTIME_VERSION", version).replace("\"", ""),
                home.resolve("bin/java"));
    }
}
