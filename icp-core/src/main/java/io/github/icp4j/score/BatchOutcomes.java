package io.github.icp4j.score;

import io.github.icp4j.account.AccountBatch;
import io.github.icp4j.profile.IdealCustomerProfile;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Scores batches and shows, tile by tile, what every part of the profiles says of the accounts; for reviews, which count the
 * outcomes of parts and would otherwise explain account by account.
 *
 * <p>Costs about what a detailed score costs, and some tens of nanoseconds more for each row that is asked for by itself.
 * Made once for some profiles and a date; not safe for use by several threads.
 */
public final class BatchOutcomes {
    private final List<Scorer> scorers;
    private final LocalDate asOf;
    private final BatchScoring scoring;
    private final ScoreBatch[] scores;
    private @Nullable Workspace latest;
    private List<TileOutcomes> tiles = List.of();

    private BatchOutcomes(List<Scorer> scorers, LocalDate asOf, List<List<SupposedValue>> supposed) {
        this.scorers = List.copyOf(scorers);
        this.asOf = asOf;
        List<IdealCustomerProfile> profiles =
                scorers.stream().map(Scorer::profile).toList();
        scoring = new BatchScoring(profiles, scorers.stream().map(Scorer::names).toList(), supposed);
        scores = scorers.stream().map(scorer -> ScoreBatch.detailed()).toArray(ScoreBatch[]::new);
    }

    /** Of several profiles, in one pass, on a date. */
    public static BatchOutcomes of(List<Scorer> scorers, LocalDate asOf) {
        return new BatchOutcomes(
                scorers,
                asOf,
                scorers.stream().map(each -> List.<SupposedValue>of()).toList());
    }

    /**
     * Of one profile on a date.
     *
     * @param suppositions what can be asked of rows in which an attribute is unknown; those of one attribute together
     */
    public static BatchOutcomes of(Scorer scorer, LocalDate asOf, List<Supposition> suppositions) {
        List<SupposedValue> values = suppositions.stream()
                .map(each -> new SupposedValue(each, scorer, asOf))
                .toList();
        return new BatchOutcomes(List.of(scorer), asOf, List.of(values));
    }

    /**
     * Scores a batch.
     *
     * @param taker handed every tile once it is scored: its outcomes by profile, which hold until it returns
     * @return the detailed scores by profile, which hold until the next batch is scored
     * @throws IllegalArgumentException where the batch has an attribute of a profile with another type
     */
    public List<ScoreBatch> score(AccountBatch batch, Consumer<List<TileOutcomes>> taker) {
        Workspace workspace = scores[0].workspace(scoring.program(batch, true), 0);
        workspace.bind(batch);
        for (int i = 0; i < scores.length; i++) {
            Scorer scorer = scorers.get(i);
            scores[i].begin(batch, scorer.identity(asOf), scorer.profile());
        }
        bind(workspace, batch);
        for (int tile = 0; tile < batch.tiles().size(); tile++) {
            workspace.run(tile, asOf.toEpochDay(), scores);
            TileRun run = workspace.runFor(batch.tiles().get(tile).shape());
            tiles.forEach(each -> each.begin(run));
            try {
                taker.accept(tiles);
            } finally {
                tiles.forEach(TileOutcomes::end);
            }
        }
        return List.of(scores);
    }

    private void bind(Workspace workspace, AccountBatch batch) {
        if (workspace != latest) {
            latest = workspace;
            List<TileOutcomes> made = new ArrayList<>();
            for (int i = 0; i < scores.length; i++) {
                made.add(new TileOutcomes(
                        scorers.get(i).profile(), workspace.program().outcomes().get(i), scores[i]));
            }
            tiles = List.copyOf(made);
        }
        tiles.forEach(each -> each.bind(batch));
    }
}
