package io.github.icp4j.validate;

import io.github.icp4j.profile.IdealCustomerProfile;
import io.github.icp4j.profile.Matrix;
import io.github.icp4j.profile.Tier;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the faults of limits, tiers, matrix and minimum coverage. */
final class ScaleCheck {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal LEAST_LIMIT = new BigDecimal("0.01");

    private final IssueList issues;

    ScaleCheck(IssueList issues) {
        this.issues = issues;
    }

    void check(IdealCustomerProfile profile) {
        profile.limits()
                .forEach((layer, limit) -> issues.decimal(
                        "/limits/" + layer.label(), "a limit", limit, LEAST_LIMIT, PartCheck.MOST_POINTS));
        issues.decimal("/minCoverage", "minCoverage", profile.minCoverage(), BigDecimal.ZERO, HUNDRED);
        tiers("/tiers", profile.tiers());
        Matrix matrix = profile.matrix();
        if (matrix != null) {
            graded("/matrix/fit", matrix.fit());
            graded("/matrix/intent", matrix.intent());
        }
    }

    private void graded(String pointer, List<Tier> tiers) {
        if (tiers.isEmpty()) {
            issues.error(IssueCode.EMPTY_LIST, pointer, "a matrix must name both fit and intent", "add a threshold");
        }
        tiers(pointer, tiers);
    }

    private void tiers(String pointer, List<Tier> tiers) {
        Map<BigDecimal, String> byThreshold = new HashMap<>();
        Set<String> names = new HashSet<>();
        for (Tier tier : tiers) {
            String place = Pointers.child(pointer, tier.name());
            issues.text(place, "a tier's name", tier.name());
            issues.decimal(place, "a threshold", tier.from(), BigDecimal.ZERO, HUNDRED);
            if (!names.add(tier.name())) {
                issues.error(
                        IssueCode.DUPLICATE_TIER, place, "'" + tier.name() + "' has two thresholds", "leave it one");
            }
            String other = byThreshold.putIfAbsent(tier.from(), tier.name());
            if (other != null && !other.equals(tier.name())) {
                issues.error(
                        IssueCode.DUPLICATE_THRESHOLD,
                        pointer,
                        "'" + other + "' and '" + tier.name() + "' share the threshold "
                                + tier.from().toPlainString(),
                        "give each a threshold of its own");
            }
        }
    }
}
