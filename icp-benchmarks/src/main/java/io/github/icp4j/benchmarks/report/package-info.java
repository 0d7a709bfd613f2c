/** Runs the suites and writes {@code docs/benchmarks.md}: tables of ratios with their spread, goals, pictures. */
@NullMarked
package io.github.icp4j.benchmarks.report;

import org.jspecify.annotations.NullMarked;
