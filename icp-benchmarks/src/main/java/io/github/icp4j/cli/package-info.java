/** Opens what only the benchmarks may see of the command line. */
package io.github.icp4j.cli;
