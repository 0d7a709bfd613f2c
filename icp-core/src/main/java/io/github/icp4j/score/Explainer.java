package io.github.icp4j.score;

import io.github.icp4j.account.Account;
import io.github.icp4j.account.AttributeValue;
import io.github.icp4j.profile.Condition;
import io.github.icp4j.profile.Exclusion;
import io.github.icp4j.profile.Gate;
import io.github.icp4j.profile.Hundredths;
import io.github.icp4j.profile.IdealCustomerProfile;
import io.github.icp4j.profile.Mentions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes explanations out of evaluations. */
final class Explainer {
    private final IdealCustomerProfile profile;
    private final ReferenceScorer reference;
    private final Map<String, Set<String>> mentions = new HashMap<>();
    private final boolean asksWhatIsKnown;
    private final ProfileWords words;

    Explainer(IdealCustomerProfile profile, ReferenceScorer reference) {
        this.profile = profile;
        this.reference = reference;
        words = new ProfileWords(profile);
        profile.gates().forEach(gate -> mentions.put(gate.id(), names(List.of(gate.when()))));
        profile.exclusions().forEach(exclusion -> mentions.put(exclusion.id(), names(List.of(exclusion.when()))));
        profile.criteria().forEach(criterion -> mentions.put(criterion.id(), names(criterion.conditions())));
        profile.triggers().forEach(trigger -> mentions.put(trigger.id(), Set.of(Mentions.EVENTS)));
        asksWhatIsKnown = profile.conditions().stream().anyMatch(Explainer::asksWhatIsKnown);
    }

    private static Set<String> names(List<Condition> conditions) {
        return Mentions.of(conditions).names();
    }

    private static boolean asksWhatIsKnown(Condition condition) {
        return condition instanceof Condition.Known
                || condition.children().stream().anyMatch(Explainer::asksWhatIsKnown);
    }

    Explanation explain(Account account, Evaluation evaluation, Score score) {
        Sums sums = reference.sums(evaluation);
        List<String> obstacles = evaluation.obstacles();
        return new Explanation(
                score,
                gates(evaluation),
                exclusions(evaluation),
                contributions(evaluation),
                sums.layers().stream().map(Explainer::total).toList(),
                Hundredths.toDecimal(sums.earned() - sums.total()),
                Hundredths.toDecimal(sums.earned()),
                Hundredths.toDecimal(sums.attainable()),
                new Percent(reference.scoreWhateverTheStatus(evaluation)),
                obstacles.size() == 1 ? obstacles.get(0) : null,
                unknown(account, evaluation),
                lookUpFirst(account, evaluation),
                isTierCertain(evaluation, score));
    }

    private List<Check> gates(Evaluation evaluation) {
        List<Check> checks = new ArrayList<>();
        for (int i = 0; i < evaluation.gates().size(); i++) {
            Gate gate = evaluation.gates().get(i).part();
            Outcome outcome = evaluation.gates().get(i).outcome();
            checks.add(new Check(gate.id(), outcome, gate.ifUnknown(), words.gate(i)));
        }
        return checks;
    }

    private List<Check> exclusions(Evaluation evaluation) {
        List<Check> checks = new ArrayList<>();
        for (int i = 0; i < evaluation.exclusions().size(); i++) {
            Exclusion exclusion = evaluation.exclusions().get(i).part();
            Outcome outcome = evaluation.exclusions().get(i).outcome();
            checks.add(new Check(exclusion.id(), outcome, exclusion.ifUnknown(), words.exclusion(i)));
        }
        return checks;
    }

    private List<Contribution> contributions(Evaluation evaluation) {
        List<Contribution> contributions = new ArrayList<>();
        for (int i = 0; i < evaluation.parts().size(); i++) {
            Part part = evaluation.parts().get(i);
            contributions.add(contribution(part, words.part(i, part.band())));
        }
        return contributions;
    }

    private static Contribution contribution(Part part, String reason) {
        return new Contribution(
                part.id(),
                part.layer(),
                part.outcome(),
                Hundredths.toDecimal(part.points()),
                Hundredths.toDecimal(part.range().max()),
                Hundredths.toDecimal(part.range().worst()),
                part.included(),
                Hundredths.toDecimal(part.undecayed() - part.points()),
                reason);
    }

    private static LayerTotal total(Sums.LayerSum sum) {
        return new LayerTotal(
                sum.layer(),
                Hundredths.toDecimal(sum.earned()),
                Hundredths.toDecimal(sum.attainable()),
                Hundredths.toDecimal(sum.limited()));
    }

    private List<String> unknown(Account account, Evaluation evaluation) {
        Stream<String> parts =
                evaluation.parts().stream().filter(part -> !part.isKnown()).map(Part::id);
        Set<String> names = new TreeSet<>();
        Stream.concat(parts, evaluation.unknown().stream())
                .forEach(id -> names.addAll(unsettled(account, mentions.getOrDefault(id, Set.of()))));
        return List.copyOf(names);
    }

    /** Those of the names whose value is unknown, or known only as a range: what it would help to look up. */
    private static Set<String> unsettled(Account account, Set<String> names) {
        Set<String> unsettled = new LinkedHashSet<>(names);
        unsettled.removeIf(name -> name.equals(Mentions.EVENTS)
                ? account.events().isPresent()
                : account.value(name).filter(Explainer::isSettled).isPresent());
        return unsettled;
    }

    private static boolean isSettled(AttributeValue value) {
        return !(value instanceof AttributeValue.Numeric number) || number.isExact();
    }

    /** The name with the largest sum of what unknown criteria and triggers that mention it can move; ties by name. */
    private @Nullable String lookUpFirst(Account account, Evaluation evaluation) {
        Map<String, Long> movable = new TreeMap<>();
        for (Part part : evaluation.parts()) {
            if (!part.isKnown()) {
                long span = part.range().max() - part.range().worst();
                unsettled(account, mentions.getOrDefault(part.id(), Set.of()))
                        .forEach(name -> movable.merge(name, span, Long::sum));
            }
        }
        String first = null;
        long most = -1;
        for (Map.Entry<String, Long> each : movable.entrySet()) {
            if (each.getValue() > most) {
                first = each.getKey();
                most = each.getValue();
            }
        }
        return first;
    }

    /** Where lowest and highest share the tier, no gate or exclusion is unknown, and nothing asks what is known. */
    private boolean isTierCertain(Evaluation evaluation, Score score) {
        String atLeast = ReferenceScorer.tier(profile.tiers(), score.lowest().hundredths());
        String atMost = ReferenceScorer.tier(profile.tiers(), score.highest().hundredths());
        return Objects.equals(atLeast, atMost) && evaluation.unknown().isEmpty() && !asksWhatIsKnown;
    }
}
