package io.github.icp4j.cli.account;

/** Characters of ASCII where they lie as bytes, with room for a word behind the last of them. */
public interface AsciiRun extends CharSequence {
    /** The array in which they lie. */
    byte[] bytes();

    /** Where they begin. */
    int from();
}
