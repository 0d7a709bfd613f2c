/** Seeded data generators and the suites that measure speed and allocation. */
@NullMarked
package io.github.icp4j.benchmarks;

import org.jspecify.annotations.NullMarked;
