package io.github.icp4j.review;

import io.github.icp4j.profile.IdealCustomerProfile;
import io.github.icp4j.profile.IfUnknown;
import io.github.icp4j.profile.Tier;
import io.github.icp4j.score.Check;
import io.github.icp4j.score.Contribution;
import io.github.icp4j.score.Explanation;
import io.github.icp4j.score.Outcome;
import io.github.icp4j.score.Status;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Says, from two explanations of one account, which parts of a change move it; in words that many accounts share. */
final class Reasons {
    private final IdealCustomerProfile before;
    private final IdealCustomerProfile after;

    /** What a gate or exclusion does to an account. */
    private enum Effect {
        LETS("lets it pass"),
        LEAVES_OPEN("leaves it open"),
        RULES_OUT("rules it out");

        private final String words;

        Effect(String words) {
            this.words = words;
        }
    }

    Reasons(IdealCustomerProfile before, IdealCustomerProfile after) {
        this.before = before;
        this.after = after;
    }

    List<String> of(Explanation old, Explanation now) {
        Set<String> reasons = new LinkedHashSet<>();
        checks("gate", Outcome.MATCH, old.gates(), now.gates(), reasons);
        checks("exclusion", Outcome.NO_MATCH, old.exclusions(), now.exclusions(), reasons);
        boolean bothQualify =
                old.score().status() == Status.QUALIFIED && now.score().status() == Status.QUALIFIED;
        boolean dataDecides =
                reasons.isEmpty() && old.score().status() != now.score().status();
        if (dataDecides) {
            reasons.add(
                    now.score().status() == Status.QUALIFIED
                            ? "enough is known of it now"
                            : "too little is known of it now");
        }
        if (bothQualify) {
            points(old, now, reasons);
            tiers(old, now, reasons);
        }
        return new ArrayList<>(reasons);
    }

    private static void checks(String kind, Outcome good, List<Check> old, List<Check> now, Set<String> reasons) {
        Map<String, Effect> effects = effects(good, old);
        Map<String, Effect> effectsNow = effects(good, now);
        Set<String> ids = new LinkedHashSet<>(effects.keySet());
        ids.addAll(effectsNow.keySet());
        for (String id : ids) {
            Effect effect = effects.getOrDefault(id, Effect.LETS);
            Effect effectNow = effectsNow.getOrDefault(id, Effect.LETS);
            if (effect != effectNow) {
                String name = kind + " '" + id + "' ";
                reasons.add(
                        effectNow == Effect.LETS
                                ? name
                                        + (effectsNow.containsKey(id) ? "no longer " : "is gone and no longer ")
                                        + effect.words
                                : name + effectNow.words + " now");
            }
        }
    }

    private static Map<String, Effect> effects(Outcome good, List<Check> checks) {
        Map<String, Effect> effects = new LinkedHashMap<>();
        checks.forEach(check -> effects.put(check.id(), effect(good, check)));
        return effects;
    }

    private static Effect effect(Outcome good, Check check) {
        if (check.outcome() == Outcome.UNKNOWN) {
            return check.ifUnknown() == IfUnknown.PASS
                    ? Effect.LETS
                    : check.ifUnknown() == IfUnknown.REVIEW ? Effect.LEAVES_OPEN : Effect.RULES_OUT;
        }
        return check.outcome() == good ? Effect.LETS : Effect.RULES_OUT;
    }

    private static void points(Explanation old, Explanation now, Set<String> reasons) {
        Set<String> ids = new LinkedHashSet<>();
        old.contributions().forEach(each -> ids.add(each.id()));
        now.contributions().forEach(each -> ids.add(each.id()));
        for (String id : ids) {
            BigDecimal points = pointsOf(old.contribution(id));
            BigDecimal pointsNow = pointsOf(now.contribution(id));
            int more = pointsNow.compareTo(points);
            if (more != 0) {
                reasons.add("'" + id + "' gives " + (more > 0 ? "more" : "fewer") + " points");
            }
        }
        if (old.attainable().compareTo(now.attainable()) != 0) {
            boolean more = now.attainable().compareTo(old.attainable()) > 0;
            reasons.add((more ? "more" : "fewer") + " points can be earned in all");
        }
        if (reasons.isEmpty() && old.earned().compareTo(now.earned()) != 0) {
            reasons.add("a limit takes other points");
        }
    }

    private static BigDecimal pointsOf(Optional<Contribution> contribution) {
        return contribution.map(Contribution::points).orElse(BigDecimal.ZERO);
    }

    /** A tier that moved, for an account whose score before would have another tier now. */
    private void tiers(Explanation old, Explanation now, Set<String> reasons) {
        if (old.score().tier().equals(now.score().tier())) {
            return;
        }
        int score = old.score().value().hundredths();
        Optional<String> withNew = tier(after, score);
        if (!withNew.equals(tier(before, score))) {
            reasons.add("tiers start at other scores");
        }
    }

    private static Optional<String> tier(IdealCustomerProfile profile, int score) {
        return profile.tiers().stream()
                .filter(tier -> tier.from().movePointRight(2).intValueExact() <= score)
                .findFirst()
                .map(Tier::name);
    }
}
