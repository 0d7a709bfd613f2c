package io.github.icp4j.review;

import io.github.icp4j.account.AccountBatch;
import io.github.icp4j.profile.Tier;
import io.github.icp4j.score.BatchOutcomes;
import io.github.icp4j.score.Percent;
import io.github.icp4j.score.ScoreBatch;
import io.github.icp4j.score.Scorer;
import io.github.icp4j.score.Status;
import io.github.icp4j.score.TileOutcomes;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds the accounts of batches that move between two versions of a profile. Both score the batch in one pass; accounts that
 * move for equal reasons are explained once.
 */
final class ImpactColumns {
    /** Beyond so many kinds of reasons every account is explained by itself. */
    private static final int MOST_GROUPS = 50_000;

    private static final Status[] STATUSES = Status.values();

    private final Scorer before;
    private final Scorer after;
    private final LocalDate asOf;
    private final Reasons reasons;
    private final BatchOutcomes outcomes;
    private final MoveParts parts;
    private final AccountMove.@Nullable Kind[][][] kinds;
    private final long[][] places;
    private final MoveKey key;
    private final Map<MoveKey, Group> groups = new HashMap<>();

    /** Accounts that move for equal reasons. */
    static final class Group {
        private final List<String> why;
        private long accounts;

        Group(List<String> why) {
            this.why = why;
        }

        List<String> why() {
            return why;
        }

        long accounts() {
            return accounts;
        }
    }

    /** Takes what is found. */
    interface Taker {
        /** Takes how many accounts had one status and tier and have another. */
        void counted(Status was, @Nullable String tierBefore, Status is, @Nullable String tierAfter, long accounts);

        /** Takes a move and says whether it is wanted with its id and reasons. */
        boolean moved(AccountMove.Kind kind, int size);

        /** Takes a move that is wanted. */
        void wanted(AccountMove move);

        /** Takes a reason that was found for accounts by themselves. */
        void reasons(List<String> why);
    }

    ImpactColumns(Scorer before, Scorer after, LocalDate asOf, Reasons reasons) {
        this.before = before;
        this.after = after;
        this.asOf = asOf;
        this.reasons = reasons;
        outcomes = BatchOutcomes.of(List.of(before, after), asOf);
        parts = new MoveParts(before.profile(), after.profile());
        key = new MoveKey(parts.bits());
        int from = states(before);
        int to = states(after);
        places = new long[from][to];
        kinds = new AccountMove.Kind[from][to][2];
        Moves moves = new Moves(before, after);
        for (int was = 0; was < from; was++) {
            for (int is = 0; is < to; is++) {
                for (int same = 0; same < 2; same++) {
                    kinds[was][is][same] =
                            moves.kind(status(was), status(is), tier(before, was), tier(after, is), same == 1);
                }
            }
        }
    }

    private static int states(Scorer scorer) {
        return STATUSES.length + scorer.profile().tiers().size();
    }

    /** The number of a status and tier: statuses come first, the qualified without a tier among them. */
    @SuppressWarnings("EnumOrdinal") // an index of values(), never kept
    private static int state(ScoreBatch scores, int row) {
        int tier = scores.tier(row);
        return tier == ScoreBatch.NONE ? scores.status(row).ordinal() : STATUSES.length + tier;
    }

    private static Status status(int state) {
        return state < STATUSES.length ? STATUSES[state] : Status.QUALIFIED;
    }

    private static @Nullable String tier(Scorer scorer, int state) {
        List<Tier> tiers = scorer.profile().tiers();
        int tier = state - STATUSES.length;
        return tier < 0 ? null : tiers.get(tier).name();
    }

    /** The groups found so far; each account that moves is in one, but for those told as reasons by themselves. */
    Iterable<Group> groups() {
        return groups.values();
    }

    void add(AccountBatch batch, Taker taker) {
        for (long[] counts : places) {
            Arrays.fill(counts, 0);
        }
        outcomes.score(batch, tiles -> add(batch, tiles.get(0), tiles.get(1), taker));
        for (int was = 0; was < places.length; was++) {
            for (int is = 0; is < places[was].length; is++) {
                if (places[was][is] > 0) {
                    taker.counted(status(was), tier(before, was), status(is), tier(after, is), places[was][is]);
                }
            }
        }
    }

    private void add(AccountBatch batch, TileOutcomes old, TileOutcomes now, Taker taker) {
        ScoreBatch scores = old.scores();
        ScoreBatch scoresNow = now.scores();
        for (int row = 0; row < old.tile().shape().rows(); row++) {
            int inBatch = old.firstRow() + row;
            int was = state(scores, inBatch);
            int is = state(scoresNow, inBatch);
            places[was][is]++;
            int score = scores.score(inBatch);
            int scoreNow = scoresNow.score(inBatch);
            AccountMove.Kind kind = kinds[was][is][score == scoreNow ? 1 : 0];
            if (kind != null) {
                Group group = group(batch, old, now, row, taker);
                group.accounts++;
                if (taker.moved(kind, Math.abs(scoreNow - score))) {
                    taker.wanted(new AccountMove(
                            scores.id(inBatch),
                            kind,
                            status(was),
                            status(is),
                            tier(before, was),
                            tier(after, is),
                            new Percent(score),
                            new Percent(scoreNow),
                            group.why));
                }
            }
        }
    }

    private Group group(AccountBatch batch, TileOutcomes old, TileOutcomes now, int row, Taker taker) {
        parts.put(key, old, now, row);
        Group known = groups.get(key);
        if (known != null) {
            return known;
        }
        var account = batch.account(old.firstRow() + row);
        Group group = new Group(reasons.of(before.explain(account, asOf), after.explain(account, asOf)));
        if (groups.size() < MOST_GROUPS) {
            groups.put(key.copy(), group);
        } else {
            taker.reasons(group.why);
        }
        return group;
    }
}
