/** A fluent language in which an Ideal Customer Profile is written in Java. */
@NullMarked
package io.github.icp4j.dsl;

import org.jspecify.annotations.NullMarked;
