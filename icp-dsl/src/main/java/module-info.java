/** A fluent language in which an ideal customer profile is written in Java. */
module io.github.icp4j.dsl {
    requires transitive io.github.icp4j;
    requires static transitive org.jspecify;

    exports io.github.icp4j.dsl;
}
