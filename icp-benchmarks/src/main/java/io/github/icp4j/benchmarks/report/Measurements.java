package io.github.icp4j.benchmarks.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** All that has been measured. */
final class Measurements {
    private static final Pattern FILE = Pattern.compile("(.+)-java(\\d+)-round(\\d+)\\.json");

    private final List<Measurement> all;

    Measurements(List<Measurement> all) {
        this.all = List.copyOf(all);
    }

    /** Reads the files that JMH wrote. */
    static Measurements read(Path results) throws IOException {
        List<Measurement> all = new ArrayList<>();
        try (Stream<Path> files = Files.list(results)) {
            for (Path file : files.sorted().toList()) {
                Matcher name = FILE.matcher(file.getFileName().toString());
                if (name.matches()) {
                    for (JsonNode result : new ObjectMapper().readTree(file.toFile())) {
                        all.add(measurement(name, result));
                    }
                }
            }
        }
        return new Measurements(all);
    }

    private static Measurement measurement(Matcher file, JsonNode result) {
        String method = result.get("benchmark").asText();
        Map<String, String> parameters = new TreeMap<>();
        result.path("params")
                .properties()
                .forEach(each -> parameters.put(each.getKey(), each.getValue().asText()));
        parameters.values().removeIf("N/A"::equals);
        JsonNode more = result.path("secondaryMetrics");
        return new Measurement(
                file.group(1),
                Integer.parseInt(file.group(2)),
                Integer.parseInt(file.group(3)),
                method.substring(method.lastIndexOf('.') + 1),
                parameters,
                result.path("primaryMetric").path("score").asDouble(),
                more.path("cpu").path("score").asDouble(),
                more.path("gc.alloc.rate.norm").path("score").asDouble());
    }

    Measurements of(String suite, int java) {
        return where(each -> each.suite().equals(suite) && each.java() == java);
    }

    Measurements on(int java) {
        return where(each -> each.java() == java);
    }

    Measurements with(String parameter, String value) {
        return where(each -> each.has(parameter, value));
    }

    private Measurements where(Predicate<Measurement> wanted) {
        return new Measurements(all.stream().filter(wanted).toList());
    }

    List<Measurement> all() {
        return all;
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    /** The values of a parameter, in the order measured. */
    List<String> values(String parameter) {
        return all.stream()
                .map(Measurement::parameters)
                .filter(parameters -> parameters.containsKey(parameter))
                .map(parameters -> parameters.getOrDefault(parameter, ""))
                .distinct()
                .toList();
    }

    /** The methods, in the order measured. */
    List<String> methods() {
        return all.stream().map(Measurement::method).distinct().toList();
    }

    /** One figure of a method, round by round. */
    Spread figure(String method, ToDoubleFunction<Measurement> figure) {
        return Spread.of(all.stream()
                .filter(each -> each.method().equals(method))
                .mapToDouble(figure)
                .toArray());
    }

    /** How many times as long one method takes as another, round by round. */
    Spread ratio(String slower, String faster, ToDoubleFunction<Measurement> time) {
        return Spread.of(all.stream()
                .filter(each -> each.method().equals(slower))
                .flatMapToDouble(each -> all.stream()
                        .filter(other -> other.method().equals(faster) && other.round() == each.round())
                        .mapToDouble(other -> time.applyAsDouble(each) / time.applyAsDouble(other)))
                .toArray());
    }
}
