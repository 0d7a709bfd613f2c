package io.github.icp4j.validate;

/** The stable codes of issues; a code is never renamed and never changes its meaning. */
public enum IssueCode {
    /** The text is not JSON or YAML, or uses a part of YAML that profiles may not use. */
    SYNTAX,
    /** The text is nested too deeply or is too large. */
    TOO_DEEP,
    /** The format tag is missing from what this reader knows. */
    UNKNOWN_FORMAT,
    /** A key that the format does not have. */
    UNKNOWN_KEY,
    /** A key that stands twice in one object. */
    DUPLICATE_KEY,
    /** A key that has to be there and is not. */
    MISSING_KEY,
    /** Keys that exclude each other. */
    CONFLICTING_KEYS,
    /** A value of another type than the key takes. */
    WRONG_TYPE,
    /** A word that is none of those allowed. */
    UNKNOWN_WORD,
    /** A date that is not a day of the calendar as YYYY-MM-DD. */
    BAD_DATE,
    /** A file, or a file of a portfolio, that cannot be read. */
    UNREADABLE_FILE,
    /** Text that is empty, or holds white space alone. */
    EMPTY_TEXT,
    /** A list without entries. */
    EMPTY_LIST,
    /** Bounds that no number lies within. */
    EMPTY_RANGE,
    /** A number that is not finite. */
    NOT_FINITE,
    /** A number outside its limits. */
    OUT_OF_RANGE,
    /** More than two decimals. */
    TOO_MANY_DECIMALS,
    /** An attribute that is neither built in nor declared. */
    UNKNOWN_ATTRIBUTE,
    /** An operator that the attribute's type does not have. */
    WRONG_OPERATOR,
    /** A custom attribute with the name of a built-in one or of another custom one. */
    ATTRIBUTE_REDECLARED,
    /** A custom attribute with a name that accounts use for something else. */
    RESERVED_ATTRIBUTE,
    /** A vocabulary for something that has no names. */
    UNKNOWN_VOCABULARY,
    /** One spelling that stands for two names. */
    AMBIGUOUS_ALIAS,
    /** One group that is defined twice. */
    DUPLICATE_GROUP,
    /** One id for two gates, exclusions, criteria or triggers. */
    DUPLICATE_ID,
    /** A layer that does not exist. */
    UNKNOWN_LAYER,
    /** A criterion over attributes of several layers that does not say which it counts in. */
    LAYER_NOT_TOLD,
    /** Neither a criterion nor a trigger can earn a point. */
    NO_POSITIVE_POINTS,
    /** More criteria and triggers than a profile may have. */
    TOO_MANY_CRITERIA,
    /** Decay steps whose percentage rises with age. */
    RISING_STEPS,
    /** {@code upTo} without {@code counts: each}. */
    UP_TO_WITHOUT_EACH,
    /** {@code counts: each} without {@code upTo}. */
    EACH_WITHOUT_UP_TO,
    /** Two tiers with one threshold. */
    DUPLICATE_THRESHOLD,
    /** Two tiers with one name. */
    DUPLICATE_TIER,
    /** Two profiles of a portfolio with one name. */
    DUPLICATE_PROFILE,
    /** Profiles of a portfolio that give one attribute different types. */
    CONFLICTING_ATTRIBUTE,
    /** More than three profiles that are not variants; a warning. */
    TOO_MANY_PROFILES,
    /** A variant of a profile that the portfolio does not have; a warning. */
    UNKNOWN_VARIANT,
    /** The as-of date is past the review date; a warning. */
    STALE
}
