package io.github.icp4j.json;

/**
 * A place in a text.
 *
 * @param line the line, from 1
 * @param column the column in characters (code points), from 1
 */
record Place(int line, int column) {
    static final Place START = new Place(1, 1);
}
