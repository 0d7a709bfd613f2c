/** Cases known to be slower than they look, kept so that none of them gets worse, or better, unnoticed. */
@NullMarked
package io.github.icp4j.benchmarks.slow;

import org.jspecify.annotations.NullMarked;
