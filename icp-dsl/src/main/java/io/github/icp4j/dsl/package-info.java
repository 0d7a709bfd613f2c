/**
 * A fluent language in which an ideal customer profile is written in Java.
 *
 * <p>{@link Icp} is where everything starts: {@link Icp#named} begins a profile, and its other methods name what conditions
 * and triggers are about. The language is a thin layer: conditions are those of {@code io.github.icp4j.profile}, and what
 * {@link ProfileDraft#build()} gives is the same profile that a file gives.
 */
@NullMarked
package io.github.icp4j.dsl;

import org.jspecify.annotations.NullMarked;
