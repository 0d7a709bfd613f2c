/** From a caller's rows and from files to columns and scores. */
@NullMarked
package io.github.icp4j.benchmarks.ingest;

import org.jspecify.annotations.NullMarked;
