/** How the cost of scoring grows: with accounts, criteria, profiles, distinct values, what is unknown, what gates reject. */
@NullMarked
package io.github.icp4j.benchmarks.scaling;

import org.jspecify.annotations.NullMarked;
