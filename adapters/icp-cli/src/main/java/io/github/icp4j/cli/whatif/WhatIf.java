package io.github.icp4j.cli.whatif;

import io.github.icp4j.account.Account;
import io.github.icp4j.account.AttributeValue;
import io.github.icp4j.account.Event;
import io.github.icp4j.profile.Condition;
import io.github.icp4j.profile.Exclusion;
import io.github.icp4j.profile.Gate;
import io.github.icp4j.profile.IdealCustomerProfile;
import io.github.icp4j.profile.Mentions;
import io.github.icp4j.score.Explanation;
import io.github.icp4j.score.Score;
import io.github.icp4j.score.Scorer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds out what one fact would change: for everything unknown, and for what a failed gate or exclusion looks at, the value
 * that would serve the account best, and the score it would then have. It asks the scorer itself, once for each value that
 * the profile tells apart.
 */
public final class WhatIf {
    private static final Comparator<Score> BETTER_FIRST =
            Comparator.comparing(Score::status).thenComparing(Score::value, Comparator.reverseOrder());

    private final Scorer scorer;
    private final LocalDate asOf;
    private final Map<String, List<Supposition>> suppositions;

    /** For accounts of a scorer on a date. */
    public WhatIf(Scorer scorer, LocalDate asOf) {
        this.scorer = scorer;
        this.asOf = asOf;
        suppositions = Suppositions.of(scorer.profile(), asOf);
    }

    /** For each fact that could serve the account, the best it could do; the best of them first. */
    public List<Change> changes(Account account, Explanation explanation) {
        List<Change> changes = new ArrayList<>();
        for (String fact : facts(explanation)) {
            Change best = best(account, fact, explanation.score());
            if (best != null) {
                changes.add(best);
            }
        }
        changes.sort(Comparator.comparing(Change::score, BETTER_FIRST));
        return changes;
    }

    private Set<String> facts(Explanation explanation) {
        Set<String> facts = new LinkedHashSet<>(explanation.unknown());
        IdealCustomerProfile profile = scorer.profile();
        List<Condition> failed = new ArrayList<>();
        profile.gates().stream()
                .filter(gate -> explanation.score().failed().contains(gate.id()))
                .map(Gate::when)
                .forEach(failed::add);
        profile.exclusions().stream()
                .filter(exclusion -> explanation.score().failed().contains(exclusion.id()))
                .map(Exclusion::when)
                .forEach(failed::add);
        facts.addAll(Mentions.of(failed).names());
        return facts;
    }

    private @Nullable Change best(Account account, String fact, Score now) {
        Change best = null;
        for (Supposition supposition : suppositions.getOrDefault(fact, List.of())) {
            Score score = scorer.score(with(account, fact, supposition), asOf);
            boolean better = BETTER_FIRST.compare(score, best == null ? now : best.score()) < 0;
            if (better) {
                best = new Change(fact, isKnown(account, fact), supposition.words(), score);
            }
        }
        return best;
    }

    private static boolean isKnown(Account account, String fact) {
        return fact.equals(Mentions.EVENTS)
                ? account.events().isPresent()
                : account.value(fact).isPresent();
    }

    /** The account with one value in the place of what is known, or beside it where there can be several. */
    private Account with(Account account, String fact, Supposition supposition) {
        Account.Builder other = Account.builder(account.id());
        scorer.profile().schema().attributes().forEach(attribute -> {
            AttributeValue now = account.value(attribute.name()).orElse(null);
            other.value(attribute, attribute.name().equals(fact) ? joined(now, supposition) : now);
        });
        List<Event> events = account.events().orElse(null);
        if (supposition.event() != null) {
            events = new ArrayList<>(events == null ? List.of() : events);
            events.add(supposition.event());
        }
        return other.events(events).build();
    }

    private static @Nullable AttributeValue joined(@Nullable AttributeValue now, Supposition supposition) {
        if (supposition.more()
                && now instanceof AttributeValue.Tags tags
                && supposition.value() instanceof AttributeValue.Tags more) {
            List<String> all = new ArrayList<>(tags.tags());
            all.addAll(more.tags());
            return new AttributeValue.Tags(all);
        }
        return supposition.value();
    }
}
