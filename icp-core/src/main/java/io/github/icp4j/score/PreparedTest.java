package io.github.icp4j.score;

import java.util.List;

/** A condition as a test of prepared accounts. */
interface PreparedTest {
    /** What the condition says of the account on a day. */
    Outcome test(PreparedAccount account, long asOf);

    /** A leaf that was answered when the account was prepared. */
    record Leaf(int bit) implements PreparedTest {
        @Override
        public Outcome test(PreparedAccount account, long asOf) {
            if ((account.known(bit >>> 6) >>> bit & 1) == 0) {
                return Outcome.UNKNOWN;
            }
            return Outcome.of((account.match(bit >>> 6) >>> bit & 1) != 0);
        }
    }

    /** A leaf on events, which depends on the day. */
    record Events(int query, int withinDays, int times) implements PreparedTest {
        @Override
        public Outcome test(PreparedAccount account, long asOf) {
            if (!account.eventsKnown()) {
                return Outcome.UNKNOWN;
            }
            int found = 0;
            for (int day : account.days(query)) {
                long age = asOf - day;
                found += age >= 0 && age <= withinDays ? 1 : 0;
            }
            return Outcome.of(found >= times);
        }
    }

    /** A condition turned round. */
    record Not(PreparedTest condition) implements PreparedTest {
        @Override
        public Outcome test(PreparedAccount account, long asOf) {
            return condition.test(account, asOf).negate();
        }
    }

    /** At least so many of several. */
    record AtLeast(int count, List<PreparedTest> conditions) implements PreparedTest {
        @Override
        public Outcome test(PreparedAccount account, long asOf) {
            int matching = 0;
            int possible = conditions.size();
            for (int i = 0; i < conditions.size(); i++) {
                Outcome outcome = conditions.get(i).test(account, asOf);
                if (outcome == Outcome.MATCH) {
                    matching++;
                } else if (outcome == Outcome.NO_MATCH) {
                    possible--;
                }
            }
            if (matching >= count) {
                return Outcome.MATCH;
            }
            return possible < count ? Outcome.NO_MATCH : Outcome.UNKNOWN;
        }
    }
}
