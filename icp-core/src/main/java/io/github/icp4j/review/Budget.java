package io.github.icp4j.review;

/** How many steps a review may still take; shared by its searches, so that the whole review is bounded. */
final class Budget {
    /** Enough for any profile that people write; a second or two. */
    private static final long STEPS = 5_000_000;

    /** No single search may take more than this. */
    private static final long STEPS_OF_A_SEARCH = 300_000;

    private long left = STEPS;

    /** The steps that one search may take. */
    long ofASearch() {
        return Math.min(left, STEPS_OF_A_SEARCH);
    }

    void spend(long steps) {
        left -= steps;
    }

    boolean isSpent() {
        return left <= 0;
    }
}
