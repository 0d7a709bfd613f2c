/**
 * Other software given the workload W20.
 *
 * <p>None of them can say all of it. Three-valued logic, missing policies and coverage are spelled out for each by hand; the
 * age of the latest event of a kind, which only SQL could find out, is given to all of them as a value; text is not folded.
 */
@NullMarked
package io.github.icp4j.benchmarks.peers;

import org.jspecify.annotations.NullMarked;
