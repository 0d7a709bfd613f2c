package io.github.icp4j.review;

/** Whether an account of some kind can exist. */
enum Answer {
    /** One can. */
    POSSIBLE,
    /** None can. */
    IMPOSSIBLE,
    /** It would have taken too long to find out; nothing may be claimed. */
    UNDECIDED
}
