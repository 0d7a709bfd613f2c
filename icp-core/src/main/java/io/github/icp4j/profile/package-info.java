/**
 * The definition of an ideal customer profile: conditions, gates, exclusions, criteria, triggers, limits and tiers.
 *
 * <p>Everything here is pure data with value equality. A definition may hold faults, so that all of them can be told at
 * once: {@code io.github.icp4j.validate.Validator} finds them, and a scorer refuses a definition that has any.
 */
@NullMarked
package io.github.icp4j.profile;

import org.jspecify.annotations.NullMarked;
