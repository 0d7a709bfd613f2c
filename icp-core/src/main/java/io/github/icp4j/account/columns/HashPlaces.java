package io.github.icp4j.account.columns;

/**
 * How many places a hash table with open addresses has.
 *
 * <p>A name that does not lie at its own place costs more than the step to the next one: where names come in no order, no
 * processor foresees which of them need it. So the tables of few names, which nearly all are, are kept an eighth full at
 * most; a large one, whose memory counts, up to a half.
 */
final class HashPlaces {
    private static final int MOST_SPARSE = 1 << 13;
    private static final int SPARSE = 8;
    private static final int DENSE = 2;

    private HashPlaces() {}

    /** Whether a table of so many places, a power of two, must grow once it holds so many names. */
    static boolean areTooFew(int places, int names) {
        return names * (places < MOST_SPARSE ? SPARSE : DENSE) > places;
    }
}
