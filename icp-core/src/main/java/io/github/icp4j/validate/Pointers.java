package io.github.icp4j.validate;

/** JSON pointers (RFC 6901). */
public final class Pointers {
    private Pointers() {}

    /** The place of a member or an element below another place. */
    public static String child(String pointer, Object key) {
        return pointer + "/" + key.toString().replace("~", "~0").replace("/", "~1");
    }
}
