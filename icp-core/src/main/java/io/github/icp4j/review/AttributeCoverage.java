package io.github.icp4j.review;

/**
 * How much of a list is known of an attribute that the profile asks for, and what the rest costs.
 *
 * @param attribute the attribute's name, or {@code events}
 * @param known the accounts that have it
 * @param unknown the accounts that do not
 * @param waiting the accounts in which a criterion or trigger that asks for it is unknown
 * @param atStake what those criteria and triggers could still move, over all accounts, in hundredths of a point: where
 *     one asks for several unknown attributes, it counts for each
 * @param first the accounts in which it is what to look up first
 * @param settles the accounts that nothing has ruled out, whose tier is open and hangs on nothing else, be it unknown or known
 *     only as a range: one look-up settles each
 * @param lifts the accounts that some value of it alone would bring into the highest tier; where a range is known, some
 *     number of that range
 */
public record AttributeCoverage(
        String attribute, long known, long unknown, long waiting, long atStake, long first, long settles, long lifts) {
    /** The share of accounts that have it, in percent; 0 for an empty list. */
    public double percentKnown() {
        return known + unknown == 0 ? 0 : 100.0 * known / (known + unknown);
    }
}
