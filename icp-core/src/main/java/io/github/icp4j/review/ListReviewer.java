package io.github.icp4j.review;

import static java.util.Objects.requireNonNull;

import io.github.icp4j.account.Account;
import io.github.icp4j.account.AccountBatch;
import io.github.icp4j.account.BadValueException;
import io.github.icp4j.account.Event;
import io.github.icp4j.account.columns.Tile;
import io.github.icp4j.attribute.Attribute;
import io.github.icp4j.profile.Hundredths;
import io.github.icp4j.profile.IdealCustomerProfile;
import io.github.icp4j.profile.Mentions;
import io.github.icp4j.profile.Tier;
import io.github.icp4j.score.BatchOutcomes;
import io.github.icp4j.score.Explanation;
import io.github.icp4j.score.Score;
import io.github.icp4j.score.ScoreBatch;
import io.github.icp4j.score.Scorer;
import io.github.icp4j.score.Status;
import io.github.icp4j.score.TileOutcomes;
import io.github.icp4j.validate.InvalidProfileException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

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
    private final TileRows.Marks marks;
    private final long[] statuses = new long[Status.values().length];
    private @Nullable ListColumns columns;
    private final LookUps lookUps;
    private final Map<Attribute, ValueTally> values = new LinkedHashMap<>();
    private final ValueTally eventTypes;
    private final ValueTally eventSubjects;
    private final long[] scores = new long[SCORES];
    private long accounts;
    private long setAside;
    private long certainTiers;

    private ListReviewer(IdealCustomerProfile profile, LocalDate asOf) {
        this.profile = profile;
        this.asOf = requireNonNull(asOf, "asOf");
        scorer = Scorer.of(profile);
        parts = new PartTallies(profile);
        marks = new TileRows.Marks(profile);
        lookUps = new LookUps(new Definition(profile, new Budget()), scorer, asOf);
        missing = new MissingTally(profile, lookUps);
        dirt = new DirtTally(asOf);
        for (Attribute attribute : Mentions.of(profile.conditions()).attributes()) {
            String name = attribute.name();
            values.put(attribute, new ValueTally(name, profile.resolvedVocabulary(name)));
        }
        eventTypes = names(IdealCustomerProfile.EVENT_VOCABULARY);
        eventSubjects = names(IdealCustomerProfile.SUBJECT_VOCABULARY);
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

    @SuppressWarnings("EnumOrdinal") // an index of an array as long as values()
    private void scored(Explanation explanation) {
        Score score = explanation.score();
        statuses[score.status().ordinal()]++;
        if (score.status() == Status.QUALIFIED) {
            scores[score.value().hundredths()]++;
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
        List<String> subjects = new ArrayList<>();
        for (Event event : events) {
            String subject = event.subject();
            if (subject != null) {
                subjects.add(subject);
            }
        }
        eventTypes.addNames(events.stream().map(Event::type).toList());
        eventSubjects.addNames(subjects);
    }

    /**
     * Adds the accounts of a batch, at about the cost of scoring it in detail: the same figures as adding them one by one.
     *
     * @return their detailed scores, which hold until the next batch is added
     * @throws IllegalArgumentException where the batch has an attribute of the profile with another type; nothing is added
     */
    public ScoreBatch add(AccountBatch batch) {
        if (columns == null) {
            columns = new ListColumns();
        }
        ScoreBatch all = columns.add(batch);
        accounts += batch.size();
        return all;
    }

    /** What it takes to go through accounts in columns. */
    private final class ListColumns {
        private final BatchOutcomes outcomes = BatchOutcomes.of(scorer, asOf, lookUps.suppositions());
        private final MissingPlanes missingPlanes = new MissingPlanes(profile, lookUps, marks.highest());
        private final DirtColumns dirtColumns = new DirtColumns(dirt);
        private final DuplicateColumns duplicateColumns = new DuplicateColumns(duplicates);
        private final IdHashes ids = new IdHashes();
        private final List<ValueColumns> valueColumns =
                values.values().stream().map(ValueColumns::new).toList();
        private final EventColumns eventColumns = new EventColumns(eventTypes, eventSubjects);

        ScoreBatch add(AccountBatch batch) {
            return outcomes.score(batch, tiles -> add(batch, tiles.get(0))).get(0);
        }

        private void add(AccountBatch batch, TileOutcomes of) {
            Tile tile = of.tile();
            TileRows rows = new TileRows(of, marks, statuses, scores);
            certainTiers += rows.qualified().copy().keep(rows.certain().plane()).count();
            parts.add(of, rows);
            missingPlanes.addTo(missing, batch, of, rows);
            ids.read(tile);
            dirtColumns.add(batch, tile, ids);
            duplicateColumns.add(batch, tile, ids);
            valueColumns.forEach(each -> each.add(batch, tile));
            if (profile.usesEvents()) {
                eventColumns.add(batch, tile);
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
                byStatus(),
                byTier(),
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

    @SuppressWarnings("EnumOrdinal") // an index of an array as long as values()
    private Map<Status, Long> byStatus() {
        Map<Status, Long> counts = new EnumMap<>(Status.class);
        for (Status status : Status.values()) {
            counts.put(status, statuses[status.ordinal()]);
        }
        return counts;
    }

    /** Every qualified account with one score has one tier. */
    private Map<String, Long> byTier() {
        Map<String, Long> counts = new LinkedHashMap<>();
        profile.tiers().stream().map(Tier::name).forEach(tier -> counts.put(tier, 0L));
        for (int score = 0; score < SCORES; score++) {
            if (scores[score] > 0) {
                counts.merge(tier(score), scores[score], Long::sum);
            }
        }
        return counts;
    }

    private String tier(int score) {
        return profile.tiers().stream()
                .filter(tier -> Hundredths.of(tier.from()) <= score)
                .findFirst()
                .map(Tier::name)
                .orElse("-");
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
