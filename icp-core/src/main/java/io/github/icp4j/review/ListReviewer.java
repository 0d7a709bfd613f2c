package io.github.icp4j.review;

import static java.util.Objects.requireNonNull;

import io.github.icp4j.account.Account;
import io.github.icp4j.account.BadValueException;
import io.github.icp4j.account.Event;
import io.github.icp4j.attribute.Attribute;
import io.github.icp4j.profile.IdealCustomerProfile;
import io.github.icp4j.profile.Mentions;
import io.github.icp4j.profile.Tier;
import io.github.icp4j.score.Explanation;
import io.github.icp4j.score.Score;
import io.github.icp4j.score.Scorer;
import io.github.icp4j.score.Status;
import io.github.icp4j.validate.InvalidProfileException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Takes the accounts of a list one by one and makes a {@link ListReview} of them; not safe for use by several threads.
 *
 * <p>For a list that is read once, beside whatever else is done with it. A review may be made at any time, and more
 * accounts be added afterwards.
 */
public final class ListReviewer {
    private static final int SCORES = 10_001;

    private final IdealCustomerProfile profile;
    private final LocalDate asOf;
    private final Scorer scorer;
    private final PartTallies parts;
    private final MissingTally missing;
    private final DirtTally dirt;
    private final DuplicateTally duplicates = new DuplicateTally();
    private final Map<Attribute, ValueTally> values = new LinkedHashMap<>();
    private final ValueTally eventTypes;
    private final ValueTally eventSubjects;
    private final Map<Status, Long> statuses = new EnumMap<>(Status.class);
    private final Map<String, Long> tiers = new LinkedHashMap<>();
    private final long[] scores = new long[SCORES];
    private long accounts;
    private long setAside;
    private long certainTiers;

    private ListReviewer(IdealCustomerProfile profile, LocalDate asOf) {
        this.profile = profile;
        this.asOf = requireNonNull(asOf, "asOf");
        scorer = Scorer.of(profile);
        parts = new PartTallies(profile);
        missing = new MissingTally(profile, new LookUps(new Definition(profile, new Budget()), scorer, asOf));
        dirt = new DirtTally(asOf);
        for (Attribute attribute : Mentions.of(profile.conditions()).attributes()) {
            String name = attribute.name();
            values.put(attribute, new ValueTally(name, profile.resolvedVocabulary(name)));
        }
        eventTypes = names(IdealCustomerProfile.EVENT_VOCABULARY);
        eventSubjects = names(IdealCustomerProfile.SUBJECT_VOCABULARY);
        for (Status status : Status.values()) {
            statuses.put(status, 0L);
        }
        profile.tiers().stream().map(Tier::name).forEach(tier -> tiers.put(tier, 0L));
    }

    /**
     * A reviewer that has no account yet.
     *
     * @throws InvalidProfileException with every fault, where the profile has any
     */
    public static ListReviewer of(IdealCustomerProfile profile, LocalDate asOf) {
        return new ListReviewer(profile, asOf);
    }

    private ValueTally names(String vocabulary) {
        return new ValueTally(vocabulary, profile.resolvedVocabulary(vocabulary));
    }

    /**
     * Adds an account.
     *
     * @return its score, or empty where it has a value of another type than its attribute and is counted as set aside
     */
    public Optional<Score> add(Account account) {
        Explanation explanation;
        try {
            explanation = scorer.explain(account, asOf);
        } catch (BadValueException e) {
            setAside++;
            return Optional.empty();
        }
        accounts++;
        scored(explanation);
        parts.add(explanation);
        missing.add(account, explanation);
        dirt.add(account);
        duplicates.add(account);
        values(account);
        return Optional.of(explanation.score());
    }

    private void scored(Explanation explanation) {
        Score score = explanation.score();
        statuses.merge(score.status(), 1L, Long::sum);
        if (score.status() == Status.QUALIFIED) {
            scores[score.value().hundredths()]++;
            tiers.merge(score.tier().orElse("-"), 1L, Long::sum);
            certainTiers += explanation.tierCertain() ? 1 : 0;
        }
    }

    private void values(Account account) {
        values.forEach(
                (attribute, tally) -> account.value(attribute.name()).ifPresentOrElse(tally::add, tally::addUnknown));
        if (profile.usesEvents()) {
            account.events().ifPresentOrElse(this::events, () -> {
                eventTypes.addUnknown();
                eventSubjects.addUnknown();
            });
        }
    }

    private void events(List<Event> events) {
        for (Event event : events) {
            String subject = event.subject();
            eventTypes.addName(event.type());
            if (subject != null) {
                eventSubjects.addName(subject);
            }
        }
    }

    /** The review of all accounts added so far. */
    public ListReview review(ReviewThresholds thresholds) {
        List<ValueCounts> counts = new ArrayList<>();
        values.values().forEach(tally -> counts.add(tally.result()));
        if (profile.usesEvents()) {
            counts.add(eventTypes.result());
            counts.add(eventSubjects.result());
        }
        KnownNames names = new KnownNames(profile);
        List<UnknownValues> unknownValues = new ArrayList<>();
        counts.stream()
                .filter(this::hasNames)
                .forEach(each -> names.unknown(each).ifPresent(unknownValues::add));
        ListReview figures = new ListReview(
                profile.name(),
                profile.version(),
                scorer.fingerprint(),
                asOf,
                accounts,
                setAside,
                statuses,
                tiers,
                certainTiers,
                new ScoreDistribution(scores),
                parts.funnel(),
                parts.splits(),
                missing.coverage(),
                missing.accountsAway(),
                missing.away(),
                counts,
                unknownValues,
                duplicates.result(),
                dirt.result(),
                List.of(),
                List.of());
        return new ListFindings(profile, thresholds).of(figures);
    }

    /** Numbers and flags are no names. */
    private boolean hasNames(ValueCounts counts) {
        return values.keySet().stream()
                .filter(attribute -> attribute.name().equals(counts.attribute()))
                .map(Attribute::type)
                .allMatch(type -> switch (type) {
                    case TEXT, TAGS -> true;
                    case NUMBER, FLAG -> false;
                });
    }
}
