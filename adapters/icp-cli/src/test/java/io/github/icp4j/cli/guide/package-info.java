/**
 * The programs that the guides show, compiled and run as they stand there.
 */
package io.github.icp4j.cli.guide;
