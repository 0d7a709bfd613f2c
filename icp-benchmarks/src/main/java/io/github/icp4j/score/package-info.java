/** Opens what only the benchmarks may see of the scorer. */
package io.github.icp4j.score;
