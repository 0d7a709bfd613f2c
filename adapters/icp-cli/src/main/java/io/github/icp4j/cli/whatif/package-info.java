/**
 * What one fact more, or another one, would do to an account's score.
 */
@NullMarked
package io.github.icp4j.cli.whatif;

import org.jspecify.annotations.NullMarked;
