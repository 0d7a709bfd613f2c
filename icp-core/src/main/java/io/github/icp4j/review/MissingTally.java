package io.github.icp4j.review;

import io.github.icp4j.account.Account;
import io.github.icp4j.profile.Criterion;
import io.github.icp4j.profile.Hundredths;
import io.github.icp4j.profile.IdealCustomerProfile;
import io.github.icp4j.profile.Mentions;
import io.github.icp4j.profile.Trigger;
import io.github.icp4j.score.Contribution;
import io.github.icp4j.score.Explanation;
import io.github.icp4j.score.Outcome;
import io.github.icp4j.score.Percent;
import io.github.icp4j.score.ScoreBatch;
import io.github.icp4j.score.TileOutcomes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;

/** Counts what is known of each attribute that a profile asks for, and what the unknown costs. */
final class MissingTally {
    private static final int MOST_AWAY = 100;
    private static final Comparator<NearMiss> BEST_FIRST = Comparator.comparing(NearMiss::scoreThen)
            .thenComparing(NearMiss::score)
            .reversed()
            .thenComparing(NearMiss::id)
            .thenComparing(NearMiss::attribute)
            .thenComparing(NearMiss::value)
            .thenComparing(NearMiss::tier, Comparator.nullsFirst(Comparator.naturalOrder()));

    private final LookUps lookUps;
    private final Map<String, Set<String>> mentions = new HashMap<>();
    private final Map<String, Tally> tallies = new LinkedHashMap<>();
    private final PriorityQueue<NearMiss> away = new PriorityQueue<>(BEST_FIRST.reversed());
    private long accountsAway;

    /** The counts of one name. */
    static final class Tally {
        long known;
        long unknown;
        long waiting;
        long atStake;
        long first;
        long settles;
        private long lifts;
    }

    MissingTally(IdealCustomerProfile profile, LookUps lookUps) {
        this.lookUps = lookUps;
        Set<String> names =
                new LinkedHashSet<>(Mentions.of(profile.conditions()).names());
        if (profile.usesEvents()) {
            names.add(Mentions.EVENTS);
        }
        names.forEach(name -> tallies.put(name, new Tally()));
        for (Criterion criterion : profile.criteria()) {
            mentions.put(criterion.id(), Mentions.of(criterion.conditions()).names());
        }
        for (Trigger trigger : profile.triggers()) {
            mentions.put(trigger.id(), Set.of(Mentions.EVENTS));
        }
    }

    void add(Account account, Explanation explanation) {
        tallies.forEach((name, tally) -> {
            boolean known = isKnown(account, name);
            tally.known += known ? 1 : 0;
            tally.unknown += known ? 0 : 1;
        });
        waiting(account, explanation);
        String first = explanation.lookUpFirst();
        if (first != null) {
            tally(first).first++;
        }
        settling(account, explanation).ifPresent(name -> tally(name).settles++);
        List<NearMiss> found = lookUps.oneFactAway(account, explanation);
        accountsAway += found.isEmpty() ? 0 : 1;
        found.forEach(this::offer);
    }

    /** What the tier hangs on alone, if it is open: where something has failed, no look-up changes anything. */
    private Optional<String> settling(Account account, Explanation explanation) {
        if (explanation.tierCertain() || !explanation.score().failed().isEmpty()) {
            return Optional.empty();
        }
        List<String> open = explanation.unknown().stream()
                .filter(name -> lookUps.isOpen(account, name))
                .toList();
        return open.size() == 1 ? Optional.of(open.get(0)) : Optional.empty();
    }

    private void waiting(Account account, Explanation explanation) {
        Set<String> waiting = new HashSet<>();
        for (Contribution part : explanation.contributions()) {
            if (part.outcome() == Outcome.UNKNOWN) {
                long span = Hundredths.of(part.max().subtract(part.worst()));
                for (String name : mentions.getOrDefault(part.id(), Set.of())) {
                    if (lookUps.isOpen(account, name)) {
                        tally(name).atStake += span;
                        waiting.add(name);
                    }
                }
            }
        }
        waiting.forEach(name -> tally(name).waiting++);
    }

    private static boolean isKnown(Account account, String name) {
        return name.equals(Mentions.EVENTS)
                ? account.events().isPresent()
                : account.value(name).isPresent();
    }

    private void offer(NearMiss account) {
        tally(account.attribute()).lifts++;
        away.add(account);
        if (away.size() > MOST_AWAY) {
            away.remove();
        }
    }

    /** The counts of a name that the profile asks for. */
    Tally of(String name) {
        return tally(name);
    }

    void addAccountsAway(long accounts) {
        accountsAway += accounts;
    }

    /** Takes a row that a value would bring into the highest tier; it is read only where it may be kept. */
    void offer(String attribute, String value, TileOutcomes tile, int row, int scoreThen) {
        NearMiss last = away.peek();
        if (last != null && away.size() == MOST_AWAY && last.scoreThen().hundredths() > scoreThen) {
            tally(attribute).lifts++;
            return;
        }
        ScoreBatch scores = tile.scores();
        int inBatch = tile.firstRow() + row;
        offer(new NearMiss(
                scores.id(inBatch),
                attribute,
                value,
                scores.tierName(inBatch).orElse(null),
                new Percent(scores.score(inBatch)),
                new Percent(scoreThen)));
    }

    private Tally tally(String name) {
        return tallies.computeIfAbsent(name, key -> new Tally());
    }

    /** What would be worth looking up most first. */
    List<AttributeCoverage> coverage() {
        List<AttributeCoverage> coverage = new ArrayList<>();
        tallies.forEach((name, tally) -> coverage.add(new AttributeCoverage(
                name,
                tally.known,
                tally.unknown,
                tally.waiting,
                tally.atStake,
                tally.first,
                tally.settles,
                tally.lifts)));
        coverage.sort(Comparator.comparing(AttributeCoverage::settles)
                .thenComparing(AttributeCoverage::lifts)
                .thenComparing(AttributeCoverage::atStake)
                .reversed()
                .thenComparing(AttributeCoverage::attribute));
        return List.copyOf(coverage);
    }

    long accountsAway() {
        return accountsAway;
    }

    List<NearMiss> away() {
        return away.stream().sorted(BEST_FIRST).toList();
    }
}
