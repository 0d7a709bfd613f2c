package io.github.icp4j.benchmarks.report;

import java.util.Map;

/**
 * What one benchmark took in one round.
 *
 * @param suite the suite it was run in
 * @param java the feature release of the JVM
 * @param round which round
 * @param method the benchmark's method
 * @param parameters its parameters
 * @param milliseconds an operation, on the wall
 * @param cpuMilliseconds an operation, of processor time on the threads that ran it
 * @param bytes an operation, allocated
 */
record Measurement(
        String suite,
        int java,
        int round,
        String method,
        Map<String, String> parameters,
        double milliseconds,
        double cpuMilliseconds,
        double bytes) {
    Measurement {
        parameters = Map.copyOf(parameters);
    }

    boolean has(String parameter, String value) {
        return value.equals(parameters.get(parameter));
    }

    double accounts() {
        return Double.parseDouble(parameters.getOrDefault("accounts", "200000"));
    }
}
