package io.github.icp4j.validate;

/** How much an issue matters. */
public enum Severity {
    /** The definition cannot be used. */
    ERROR,
    /** The definition can be used, but probably should not stay as it is. */
    WARNING
}
