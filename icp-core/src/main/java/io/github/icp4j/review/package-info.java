/**
 * What is wrong with a profile, alone and on a list of accounts; what differs between two versions; what drifted between
 * two dates; the profile on one page.
 *
 * <p>What is said to be never, always or unreachable is decided
 * by set and interval algebra over the conditions: an attribute is cut into the finitely many ways its value can look to
 * the conditions on it ({@code Cell}), and combinations of these are searched whole ({@code Search}). Where that would
 * take too long, nothing is said.
 */
@NullMarked
package io.github.icp4j.review;

import org.jspecify.annotations.NullMarked;
