package io.github.icp4j.profile;

import java.util.List;

/**
 * The grades of a profile: letters by fit and digits by intent, which together make a grade such as B2.
 *
 * @param fit the letters, highest threshold first whatever the order given
 * @param intent the digits, highest threshold first whatever the order given
 */
public record Matrix(List<Tier> fit, List<Tier> intent) {
    /** Sorts and copies both lists. */
    public Matrix {
        fit = Tier.sorted(fit);
        intent = Tier.sorted(intent);
    }
}
