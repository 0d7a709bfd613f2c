package io.github.icp4j.review;

import io.github.icp4j.profile.Hundredths;
import io.github.icp4j.profile.Tier;
import io.github.icp4j.validate.Pointers;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds tiers that no qualified account can have. */
final class TierReview {
    private static final int MOST_LISTED = 6;

    private final Definition definition;
    private final Findings findings;
    private final Budget budget;

    TierReview(Definition definition, Findings findings, Budget budget) {
        this.definition = definition;
        this.findings = findings;
        this.budget = budget;
    }

    void review() {
        List<Tier> tiers = definition.profile().tiers();
        if (tiers.isEmpty()) {
            return;
        }
        Reach reach = new Reach(definition, budget);
        int below = 10_001;
        for (Tier tier : tiers) {
            int from = (int) Hundredths.of(tier.from());
            if (!reach.canReach(from)) {
                report(tier, "no qualified account can score above " + decimal(reach.highest()));
            } else if (lacks(reach.scores(), from, below)) {
                report(
                        tier,
                        "no qualified account can score in it: "
                                + scores(reach.scores().orElseThrow()));
            }
            below = from;
        }
    }

    private static boolean lacks(Optional<Set<Integer>> scores, int from, int below) {
        return scores.isPresent() && scores.get().stream().noneMatch(score -> score >= from && score < below);
    }

    private void report(Tier tier, String why) {
        findings.error(
                FindingCode.UNREACHABLE_TIER,
                Pointers.child("/tiers", tier.name()),
                tier.name(),
                "tier '" + tier.name() + "' starts at " + tier.from().toPlainString() + ", but " + why,
                "move the threshold, or change points that exclude each other or can never be earned");
    }

    private static String scores(Set<Integer> scores) {
        String listed =
                scores.stream().limit(MOST_LISTED).map(TierReview::decimal).collect(Collectors.joining(", "));
        return scores.size() <= MOST_LISTED ? "only " + listed + " can come up" : "scores leave a gap there";
    }

    private static String decimal(int hundredths) {
        return Hundredths.toDecimal(hundredths).toPlainString();
    }
}
