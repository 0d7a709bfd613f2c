/**
 * Files and standard streams: read whatever they are packed or encoded in, written whole or not at all.
 */
@NullMarked
package io.github.icp4j.cli.file;

import org.jspecify.annotations.NullMarked;
