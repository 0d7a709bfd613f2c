/**
 * Accounts as they come out of files of any kind: one after the other, each read or set aside with a reason.
 */
@NullMarked
package io.github.icp4j.cli.account;

import org.jspecify.annotations.NullMarked;
