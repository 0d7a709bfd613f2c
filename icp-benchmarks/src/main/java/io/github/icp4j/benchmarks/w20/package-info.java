/**
 * The workload W20: a million companies with realistic skew, one profile of a hundred points, and ways of scoring them.
 *
 * <p>{@link io.github.icp4j.benchmarks.w20.W20Data} draws the companies from a seed; every competitor gets the same ones in
 * the form that suits it best, and all of them must give what {@link io.github.icp4j.benchmarks.w20.Agreement} asks for.
 */
@NullMarked
package io.github.icp4j.benchmarks.w20;

import org.jspecify.annotations.NullMarked;
