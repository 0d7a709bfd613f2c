/** The command line: scores files of accounts, validates and converts profile files. */
@NullMarked
package io.github.icp4j.cli;

import org.jspecify.annotations.NullMarked;
