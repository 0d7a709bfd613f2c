package io.github.icp4j.cli.score;

import io.github.icp4j.cli.file.Refusal;
import io.github.icp4j.profile.IdealCustomerProfile;
import io.github.icp4j.profile.Tier;
import io.github.icp4j.score.Score;
import io.github.icp4j.score.Scorer;
import io.github.icp4j.score.Status;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Which results are wanted: those of one status, or of a tier and those above it. */
public final class Selection {
    private final @Nullable Status only;
    private final Map<String, BigDecimal> lowestByProfile;
    private final boolean byTier;

    private Selection(@Nullable Status only, Map<String, BigDecimal> lowestByProfile, boolean byTier) {
        this.only = only;
        this.lowestByProfile = lowestByProfile;
        this.byTier = byTier;
    }

    /**
     * Of a status and a lowest tier, either of which may be absent.
     *
     * @throws Refusal where no profile has such a tier
     */
    public static Selection of(@Nullable Status only, @Nullable String minTier, List<Scorer> scorers) {
        Map<String, BigDecimal> lowest = new HashMap<>();
        if (minTier != null) {
            for (Scorer scorer : scorers) {
                threshold(scorer.profile(), minTier, lowest);
            }
            if (lowest.isEmpty()) {
                String known = scorers.stream()
                        .flatMap(scorer -> scorer.profile().tiers().stream())
                        .map(Tier::name)
                        .distinct()
                        .collect(Collectors.joining(", "));
                throw new Refusal("--min-tier: there is no tier '" + minTier + "'; "
                        + (known.isEmpty() ? "the profile has no tiers" : "the tiers are " + known));
            }
        }
        return new Selection(only, lowest, minTier != null);
    }

    private static void threshold(IdealCustomerProfile profile, String minTier, Map<String, BigDecimal> lowest) {
        for (Tier tier : profile.tiers()) {
            if (tier.name().equals(minTier)) {
                lowest.put(profile.name(), tier.from());
            }
        }
    }

    /** Whether every score is wanted. */
    public boolean isAll() {
        return only == null && !byTier;
    }

    /** Whether a score is wanted. */
    public boolean wants(Score score) {
        if (only != null && score.status() != only) {
            return false;
        }
        if (!byTier) {
            return true;
        }
        BigDecimal lowest = lowestByProfile.get(score.identity().profile());
        return lowest != null
                && score.tier().isPresent()
                && score.value().toBigDecimal().compareTo(lowest) >= 0;
    }
}
