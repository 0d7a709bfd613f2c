/**
 * What can be said of an account: typed attribute keys, the schema that lists them, and the vocabularies that make
 * differently written names equal.
 *
 * <p>This package knows nothing of profiles or scores. Everything in it is immutable and safe for use by several
 * threads.
 */
@NullMarked
package io.github.icp4j.attribute;

import org.jspecify.annotations.NullMarked;
