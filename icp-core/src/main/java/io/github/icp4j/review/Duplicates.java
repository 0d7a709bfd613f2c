package io.github.icp4j.review;

import java.util.List;

/**
 * Accounts of a list that seem to stand in it more than once.
 *
 * @param sameId the accounts whose id, folded, an earlier account has
 * @param nearly the accounts whose id differs from an earlier one's only in punctuation, a web prefix or a legal form, or
 *     whose name, domain or website an earlier one has; without those counted in {@code sameId}
 * @param examples some of their ids
 * @param complete whether all accounts were compared; else both numbers are the least that there are
 */
public record Duplicates(long sameId, long nearly, List<String> examples, boolean complete) {
    /** Copies the list. */
    public Duplicates {
        examples = List.copyOf(examples);
    }
}
