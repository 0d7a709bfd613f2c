package io.github.icp4j.score;

import io.github.icp4j.account.Account;
import io.github.icp4j.attribute.Layer;
import io.github.icp4j.profile.Band;
import io.github.icp4j.profile.Criterion;
import io.github.icp4j.profile.Hundredths;
import io.github.icp4j.profile.IdealCustomerProfile;
import io.github.icp4j.profile.Matrix;
import io.github.icp4j.profile.Missing;
import io.github.icp4j.profile.Tier;
import io.github.icp4j.profile.Trigger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The plain evaluator: it reads like the scoring contract, and what it gives is right by definition.
 *
 * <p>Every faster path is tested against it, so it takes no shortcut. Immutable and safe for use by several threads.
 */
final class ReferenceScorer {
    private final IdealCustomerProfile profile;
    private final ResolvedNames names;
    private final Map<Layer, Long> limits = new EnumMap<>(Layer.class);
    private final long minCoverage;

    ReferenceScorer(IdealCustomerProfile profile) {
        this.profile = profile;
        names = new ResolvedNames(profile);
        limits.putAll(limits(profile));
        minCoverage = Hundredths.of(profile.minCoverage());
    }

    /** The limits of a profile in hundredths. */
    static Map<Layer, Long> limits(IdealCustomerProfile profile) {
        Map<Layer, Long> limits = new EnumMap<>(Layer.class);
        profile.limits().forEach((layer, limit) -> limits.put(layer, Hundredths.of(limit)));
        return limits;
    }

    ResolvedNames names() {
        return names;
    }

    Evaluation evaluate(Account account, LocalDate asOf) {
        ResolvedAccount resolved = new ResolvedAccount(account, asOf, names);
        ConditionEvaluator conditions = new ConditionEvaluator(names, resolved);
        List<Part> parts = new ArrayList<>();
        profile.criteria().forEach(criterion -> parts.add(criterion(criterion, conditions)));
        profile.triggers().forEach(trigger -> parts.add(trigger(trigger, resolved)));
        return new Evaluation(
                profile.gates().stream()
                        .map(gate -> new Evaluation.Checked<>(gate, conditions.evaluate(gate.when())))
                        .toList(),
                profile.exclusions().stream()
                        .map(exclusion -> new Evaluation.Checked<>(exclusion, conditions.evaluate(exclusion.when())))
                        .toList(),
                parts);
    }

    /** The first band that is not a no-match decides. */
    private Part criterion(Criterion criterion, ConditionEvaluator conditions) {
        List<Band> bands = criterion.bands();
        for (int i = 0; i < bands.size(); i++) {
            Outcome outcome = conditions.evaluate(bands.get(i).when());
            if (outcome == Outcome.MATCH) {
                long points = Hundredths.of(bands.get(i).points());
                return part(criterion, outcome, points, i);
            }
            if (outcome == Outcome.UNKNOWN) {
                return part(criterion, outcome, 0, i);
            }
        }
        return part(criterion, Outcome.NO_MATCH, 0, -1);
    }

    private Part part(Criterion criterion, Outcome outcome, long points, int band) {
        return new Part(
                criterion.id(),
                criterion.effectiveLayer().orElseThrow(),
                outcome,
                criterion.pointRange(),
                isIncluded(outcome, criterion.missing()),
                points,
                points,
                band);
    }

    /** The most recent matching events in the window, each with what its age leaves of the points. */
    private Part trigger(Trigger trigger, ResolvedAccount account) {
        Set<ResolvedAccount.AgedEvent> events = account.events();
        if (events == null) {
            return part(trigger, Outcome.UNKNOWN, 0, 0);
        }
        ResolvedNames.EventNames wanted = names.events(trigger);
        List<Long> ages = events.stream()
                .filter(event -> event.isWithin(trigger.withinDays()) && wanted.matches(event))
                .map(ResolvedAccount.AgedEvent::age)
                .sorted()
                .limit(trigger.upTo())
                .toList();
        long full = Hundredths.of(trigger.points());
        long points = ages.stream()
                .mapToLong(age -> trigger.decay().remaining(full, age.intValue(), trigger.withinDays()))
                .sum();
        return part(trigger, Outcome.of(!ages.isEmpty()), points, full * ages.size());
    }

    private Part part(Trigger trigger, Outcome outcome, long points, long undecayed) {
        return new Part(
                trigger.id(),
                trigger.layer(),
                outcome,
                trigger.pointRange(),
                isIncluded(outcome, trigger.missing()),
                points,
                undecayed,
                -1);
    }

    private boolean isIncluded(Outcome outcome, @Nullable Missing own) {
        return outcome != Outcome.UNKNOWN || profile.effectiveMissing(own) == Missing.ZERO;
    }

    Score score(Account account, Evaluation evaluation, Identity identity) {
        Status status = evaluation.status(minCoverage);
        Score.Ratios ratios = ratios(evaluation, status);
        boolean qualified = status == Status.QUALIFIED;
        return new Score(
                account.id(),
                identity,
                status,
                qualified ? tier(profile.tiers(), ratios.value()) : null,
                qualified ? grade(ratios.fit(), ratios.intent()) : null,
                ratios,
                evaluation.failed(),
                evaluation.unknown());
    }

    private Score.Ratios ratios(Evaluation evaluation, Status status) {
        boolean counts = status != Status.DISQUALIFIED;
        return new Score.Ratios(
                counts ? scoreWhateverTheStatus(evaluation) : 0,
                Sums.of(evaluation.parts(), limits, Layer::isFit).ratio(),
                Sums.of(evaluation.parts(), limits, layer -> !layer.isFit()).ratio(),
                evaluation.coverage(),
                counts ? lowest(evaluation) : 0,
                counts ? highest(evaluation) : 0);
    }

    Sums sums(Evaluation evaluation) {
        return Sums.of(evaluation.parts(), limits, layer -> true);
    }

    int scoreWhateverTheStatus(Evaluation evaluation) {
        return Math.max(sums(evaluation).ratio(), 0);
    }

    /** The score if every unknown part turned out worst. */
    int lowest(Evaluation evaluation) {
        List<Part> supposed = evaluation.parts().stream()
                .map(part -> part.supposing(part.range().worst()))
                .toList();
        return Sums.of(supposed, limits, layer -> true).ratio();
    }

    /** The score if every unknown part turned out best. */
    int highest(Evaluation evaluation) {
        List<Part> supposed = evaluation.parts().stream()
                .map(part -> part.supposing(part.range().max()))
                .toList();
        return Sums.of(supposed, limits, layer -> true).ratio();
    }

    /** The tier with the highest threshold that the hundredths reach, or null below the lowest. */
    static @Nullable String tier(List<Tier> highestFirst, int hundredths) {
        return highestFirst.stream()
                .filter(tier -> Hundredths.of(tier.from()) <= hundredths)
                .map(Tier::name)
                .findFirst()
                .orElse(null);
    }

    private @Nullable String grade(int fit, int intent) {
        Matrix matrix = profile.matrix();
        if (matrix == null || fit == Sums.NONE || intent == Sums.NONE) {
            return null;
        }
        String letter = tier(matrix.fit(), fit);
        String digit = tier(matrix.intent(), intent);
        return letter == null || digit == null ? null : letter + digit;
    }
}
