/**
 * Results as files: JSON Lines, CSV, a table to read, and what CRMs import.
 */
@NullMarked
package io.github.icp4j.cli.output;

import org.jspecify.annotations.NullMarked;
