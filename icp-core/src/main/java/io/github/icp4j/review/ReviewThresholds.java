package io.github.icp4j.review;

/**
 * From where on the figures of a list make a finding; shares are percentages.
 *
 * @param tooBroad the share qualified above which a profile is too broad
 * @param tooNarrow the number qualified below which it is too narrow, on a list of ten times as many or more; on a
 *     shorter list a tenth of its accounts
 * @param poorlyCovered the share known below which an attribute is poorly covered
 * @param smallestList the number of accounts below which a list says too little for findings
 */
public record ReviewThresholds(double tooBroad, long tooNarrow, double poorlyCovered, long smallestList) {
    private static final ReviewThresholds STANDARD = new ReviewThresholds(50, 100, 50, 10);

    /**
     * Checks the ranges.
     *
     * @throws IllegalArgumentException where a share is not from 0 to 100, or a number is below 0
     */
    public ReviewThresholds {
        share("tooBroad", tooBroad);
        share("poorlyCovered", poorlyCovered);
        if (tooNarrow < 0 || smallestList < 0) {
            throw new IllegalArgumentException(
                    "numbers of accounts must be at least 0, but were " + tooNarrow + " and " + smallestList);
        }
    }

    /** More than half qualified is too broad, fewer than 100 too narrow, and less than half known poorly covered. */
    public static ReviewThresholds standard() {
        return STANDARD;
    }

    /** These thresholds with another share above which a profile is too broad. */
    public ReviewThresholds withTooBroad(double percent) {
        return new ReviewThresholds(percent, tooNarrow, poorlyCovered, smallestList);
    }

    /** These thresholds with another number below which a profile is too narrow. */
    public ReviewThresholds withTooNarrow(long accounts) {
        return new ReviewThresholds(tooBroad, accounts, poorlyCovered, smallestList);
    }

    /** These thresholds with another share below which an attribute is poorly covered. */
    public ReviewThresholds withPoorlyCovered(double percent) {
        return new ReviewThresholds(tooBroad, tooNarrow, percent, smallestList);
    }

    private static void share(String name, double percent) {
        if (!(percent >= 0 && percent <= 100)) {
            throw new IllegalArgumentException(name + " must be from 0 to 100 percent, but was " + percent);
        }
    }
}
