/**
 * Checks of a definition: every fault at once, each with a stable code, its place and what would mend it.
 */
@NullMarked
package io.github.icp4j.validate;

import org.jspecify.annotations.NullMarked;
