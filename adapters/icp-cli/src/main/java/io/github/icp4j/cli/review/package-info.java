/** Reviews, comparisons and drift as text to read and as JSON. */
@NullMarked
package io.github.icp4j.cli.review;

import org.jspecify.annotations.NullMarked;
