/** Any profile as the straight-line code that a careful programmer would write for it, made by a generator. */
@NullMarked
package io.github.icp4j.benchmarks.written;

import org.jspecify.annotations.NullMarked;
