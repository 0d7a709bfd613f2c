package io.github.icp4j.dsl;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.TYPE;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says that a result must be used: a condition that is dropped tests nothing.
 *
 * <p>Error Prone knows the annotation by its simple name, so callers who use it are warned, and nobody needs another jar.
 */
@Target({TYPE, METHOD})
@Retention(RetentionPolicy.CLASS)
@interface CheckReturnValue {}
