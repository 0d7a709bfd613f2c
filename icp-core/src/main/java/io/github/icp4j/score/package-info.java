/**
 * Scoring: profile and account meet here, and nowhere below.
 *
 * <p>{@link io.github.icp4j.score.Scorer} is the way in. {@code ReferenceScorer} is the plain evaluator that reads like the
 * contract; every faster path equals it to the last digit.
 */
@NullMarked
package io.github.icp4j.score;

import org.jspecify.annotations.NullMarked;
