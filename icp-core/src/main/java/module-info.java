/**
 * Ideal customer profiles: the model of a profile, its validation, accounts, and the scoring of the one against the
 * other.
 */
module io.github.icp4j {
    requires com.google.common;
    requires org.slf4j;
    requires static transitive org.jspecify;

    exports io.github.icp4j.account;
    exports io.github.icp4j.attribute;
    exports io.github.icp4j.profile;
    exports io.github.icp4j.review;
    exports io.github.icp4j.score;
    exports io.github.icp4j.validate;
}
