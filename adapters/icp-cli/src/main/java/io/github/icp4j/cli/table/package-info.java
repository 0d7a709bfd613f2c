/**
 * Tables of accounts: CSV files as people really have them, read cell by cell as what a mapping says their columns are.
 */
@NullMarked
package io.github.icp4j.cli.table;

import org.jspecify.annotations.NullMarked;
