/** What a review of a list costs, beside scoring it. */
@NullMarked
package io.github.icp4j.benchmarks.review;

import org.jspecify.annotations.NullMarked;
