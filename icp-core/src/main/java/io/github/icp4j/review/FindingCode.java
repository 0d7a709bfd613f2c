package io.github.icp4j.review;

import java.util.List;

/** The stable codes of findings, each with why it matters; a code is never renamed and never changes its meaning. */
public enum FindingCode {
    /** Nothing in the profile is dated. */
    NO_TRIGGER("Fit says whom to talk to; only a recent event says when, and reps call the rest at random."),
    /** Nobody is ruled out. */
    NO_EXCLUSION(
            "Who not to sell to is half of a profile: without it, time goes to accounts that cannot buy or will churn."),
    /** No criterion, gate or trigger is about what hurts. */
    NO_PAIN_POINT("Companies that look alike do not buy alike: those with the problem do."),
    /** The profile looks at technologies and requires none. */
    NO_REQUIRED_INTEGRATION(
            "Where the product works with what a company runs, a company that runs none of it cannot buy."),
    /** All points come from who a company is and where. */
    FIRMOGRAPHIC_ONLY("Size and industry describe a market, not a buyer: everybody in the segment scores alike."),
    /** A tier that no account can have. */
    UNREACHABLE_TIER("A tier that stays empty for ever breaks every report and every routing rule built on it."),
    /** A letter, a digit or a grade of the matrix that no account can have. */
    UNREACHABLE_GRADE("A grade that nobody can have makes the matrix promise a choice that is not there."),
    /** Points that no account can earn, or that cannot count. */
    WASTED_POINTS("Points that cannot count make the definition look more selective than it is."),
    /** A condition that matches no account at all. */
    NEVER_MATCHES("It has no effect, or rules everybody out, and nobody can have meant that."),
    /** A condition that no account can fail. */
    ALWAYS_MATCHES("It tells no account from another."),
    /** A band that earlier bands leave nothing for. */
    SHADOWED_BAND("Bands are tried in order, so its points are never given."),
    /** What one gate requires, an exclusion or another gate rules out. */
    REQUIRED_AND_EXCLUDED("Every account that meets the one is ruled out by the other, so nobody qualifies by both."),
    /** One criterion or trigger carries half the weight or more. */
    DOMINANT_CRITERION("The score is that one question in disguise, and one missing value decides the coverage."),
    /** Two parts that reward the same accounts. */
    COUNTED_TWICE("The same thing weighs more than anybody decided that it should."),
    /** An attribute of a person. */
    PERSON_ATTRIBUTE(
            "An ICP describes companies; who to talk to in them is a buyer persona, and does not belong in the score."),
    /** The review date is past. */
    STALE("Markets and products move, and an old profile sends people to yesterday's customers."),
    /** No review date. */
    NO_REVIEW_DATE("A profile that nobody has to look at again is never looked at again."),
    /** Unknown parts are left out, and nothing asks for a minimum of data. */
    NEUTRAL_WITHOUT_MIN_COVERAGE("An account of which one thing is known, and that fits, scores 100."),
    /** More than three profiles that are not variants. */
    TOO_MANY_PROFILES("A team that sells to everybody has no ideal customer."),
    /** Two profiles that admit almost the same accounts. */
    OVERLAPPING_PROFILES("Two names for one market double the upkeep, and which one an account gets is chance."),
    /** Too large a share of a list qualifies. */
    TOO_BROAD("A profile that most accounts meet gives no reason to start with any of them."),
    /** Too few accounts of a list qualify. */
    TOO_NARROW("A market in which a hundred accounts cannot be named does not carry a sales team."),
    /** A part that matches no account of a list. */
    NEVER_FIRES("Either the list lacks the data, or the part asks for what nobody has."),
    /** A part that matches every account of a list. */
    ALWAYS_FIRES("On this list it tells no account from another."),
    /** An attribute that few accounts of a list have. */
    POORLY_COVERED("Scores then say more about who could be looked up than about who fits."),
    /** Values that look like slips of known names. */
    UNKNOWN_VALUES(
            "A name that the vocabulary does not know counts as something else, and the account loses the points."),
    /** Accounts that stand in a list more than once. */
    DUPLICATE_ACCOUNTS("Duplicates inflate every figure, and two people call the same company.");

    private final String why;

    FindingCode(String why) {
        this.why = why;
    }

    /** Whether it takes accounts to find, or several profiles; the others are found in one definition alone. */
    boolean isBeyondOneDefinition() {
        return ordered().indexOf(this) >= ordered().indexOf(TOO_MANY_PROFILES);
    }

    private static List<FindingCode> ordered() {
        return List.of(values());
    }

    /** Why findings of this code matter, in a sentence or two. */
    public String why() {
        return why;
    }
}
