/**
 * Accounts as data: one at a time with its values and events, and the mapping that reads a caller's own objects as such.
 */
@NullMarked
package io.github.icp4j.account;

import org.jspecify.annotations.NullMarked;
