/**
 * What lies between reading accounts and writing results: scoring, leaving out, ranking, counting.
 */
@NullMarked
package io.github.icp4j.cli.score;

import org.jspecify.annotations.NullMarked;
