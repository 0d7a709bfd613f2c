/**
 * How a batch of accounts lies in memory: tiles of rows, in each of which every attribute is a set of bit planes.
 *
 * <p>This package is the ground between {@code AccountBatch} and the kernels of the scorer. It is public because they live
 * in different packages, and no part of the API that users can rely on: it changes whenever a faster layout is found.
 * Arrays that it hands out are the batch's own and must not be written to.
 */
@NullMarked
package io.github.icp4j.account.columns;

import org.jspecify.annotations.NullMarked;
