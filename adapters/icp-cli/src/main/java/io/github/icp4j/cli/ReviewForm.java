package io.github.icp4j.cli;

/** The form of a review, a comparison or a drift report. */
enum ReviewForm {
    /** To read. */
    TEXT,
    /** One JSON document. */
    JSON
}
