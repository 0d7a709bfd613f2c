package io.github.icp4j.review;

import io.github.icp4j.score.Outcome;

/** Outcomes of two-valued tests. */
final class Outcomes {
    private Outcomes() {}

    static Outcome of(boolean matches) {
        return matches ? Outcome.MATCH : Outcome.NO_MATCH;
    }

    /** What a test that counts says of a count. */
    static Outcome counted(LeafTest test, int count) {
        if (test instanceof LeafTest.Meets meets) {
            return of(count >= meets.count() != meets.negated());
        }
        return of(test instanceof LeafTest.Counts events && count >= events.times());
    }

    /** The count above which a test no longer tells counts apart; 0 for a test that does not count. */
    static int most(LeafTest test) {
        if (test instanceof LeafTest.Meets meets) {
            return meets.count();
        }
        return test instanceof LeafTest.Counts events ? events.times() : 0;
    }
}
