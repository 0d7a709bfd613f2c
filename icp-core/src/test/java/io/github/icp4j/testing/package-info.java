/**
 * Profiles and accounts made at random from a seed, covering the whole scoring contract; the test-jar that every module's
 * differential tests draw on.
 */
@NullMarked
package io.github.icp4j.testing;

import org.jspecify.annotations.NullMarked;
