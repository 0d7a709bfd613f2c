package io.github.icp4j.score;

/**
 * An account made ready for one scorer: what every elementary test of the profile says of it, and the days of the events
 * that the profile asks for.
 *
 * <p>Names are folded and looked up when the account is prepared and not again, so that scoring it on one date after the
 * other takes a small part of the time. {@link Scorer#prepare} makes it; immutable and safe for use by several threads.
 */
public final class PreparedAccount {
    private final SingleScoring scoring;
    private final String id;
    private final long match;
    private final long known;
    private final long[] moreMatch;
    private final long[] moreKnown;
    private final int[][] days;
    private final boolean eventsKnown;

    PreparedAccount(SingleScoring scoring, String id, long[] match, long[] known, int[][] days, boolean eventsKnown) {
        this.scoring = scoring;
        this.id = id;
        this.match = match[0];
        this.known = known[0];
        this.moreMatch = match.length == 1 ? NO_MORE : match;
        this.moreKnown = known.length == 1 ? NO_MORE : known;
        this.days = days;
        this.eventsKnown = eventsKnown;
    }

    private static final long[] NO_MORE = {};

    /** The account's id. */
    public String id() {
        return id;
    }

    /** What prepared it. */
    SingleScoring scoring() {
        return scoring;
    }

    /** The leaves that match, 64 a word. */
    long match(int word) {
        return word == 0 ? match : moreMatch[word];
    }

    /** The leaves that are known, 64 a word. */
    long known(int word) {
        return word == 0 ? known : moreKnown[word];
    }

    boolean eventsKnown() {
        return eventsKnown;
    }

    /** The days of the distinct events that a query asks for, newest first. */
    int[] days(int query) {
        return days[query];
    }
}
