package io.github.icp4j.score;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What an account scores against a profile on a date: section 4 and 5 of the scoring contract.
 *
 * <p>Numbers are exact hundredths; what is absent is an empty {@link Optional}, never a 0. Immutable; compares by value.
 */
public final class Score {
    private static final int NONE = -1;

    private final String id;
    private final Identity identity;
    private final Status status;
    private final @Nullable String tier;
    private final @Nullable String grade;
    private final int value;
    private final int fit;
    private final int intent;
    private final int coverage;
    private final int lowest;
    private final int highest;
    private final List<String> failed;
    private final List<String> unknown;

    Score(
            String id,
            Identity identity,
            Status status,
            @Nullable String tier,
            @Nullable String grade,
            Ratios ratios,
            List<String> failed,
            List<String> unknown) {
        this(
                id,
                identity,
                status,
                tier,
                grade,
                ratios.value(),
                ratios.fit(),
                ratios.intent(),
                ratios.coverage(),
                ratios.lowest(),
                ratios.highest(),
                failed,
                unknown);
    }

    /** Of numbers in hundredths, -1 for none; nothing but the score itself is allocated. */
    Score(
            String id,
            Identity identity,
            Status status,
            @Nullable String tier,
            @Nullable String grade,
            int value,
            int fit,
            int intent,
            int coverage,
            int lowest,
            int highest,
            List<String> failed,
            List<String> unknown) {
        this.id = id;
        this.identity = identity;
        this.status = status;
        this.tier = tier;
        this.grade = grade;
        this.value = value;
        this.fit = fit;
        this.intent = intent;
        this.coverage = coverage;
        this.lowest = lowest;
        this.highest = highest;
        this.failed = failed;
        this.unknown = unknown;
    }

    /**
     * The numbers of a score in hundredths, -1 for none.
     */
    record Ratios(int value, int fit, int intent, int coverage, int lowest, int highest) {}

    /** The account's id. */
    public String id() {
        return id;
    }

    /** Which meaning the score was made with. */
    public Identity identity() {
        return identity;
    }

    /** Where the account stands. */
    public Status status() {
        return status;
    }

    /** The score: what is earned of what is attainable, in percent; 0 where disqualified. */
    public Percent value() {
        return new Percent(value);
    }

    /** The tier, for a qualified account above the lowest threshold of a profile with tiers. */
    public Optional<String> tier() {
        return Optional.ofNullable(tier);
    }

    /** The score over all layers but the behavioral one, whatever the status; empty where nothing is attainable there. */
    public Optional<Percent> fit() {
        return percent(fit);
    }

    /** The score over the behavioral layer, whatever the status; empty where nothing is attainable there. */
    public Optional<Percent> intent() {
        return percent(intent);
    }

    /** The grade, such as B2, for a qualified account of a profile with a matrix that has both parts of it. */
    public Optional<String> grade() {
        return Optional.ofNullable(grade);
    }

    /** The share of the profile's weight that the account's data decides, whatever the status. */
    public Percent coverage() {
        return new Percent(coverage);
    }

    /** The score if everything unknown turned out worst; 0 where disqualified. */
    public Percent lowest() {
        return new Percent(lowest);
    }

    /** The score if everything unknown turned out best; 0 where disqualified. */
    public Percent highest() {
        return new Percent(highest);
    }

    /** The gates that did not match, then the exclusions that did, by id, in the profile's order. */
    public List<String> failed() {
        return failed;
    }

    /** The gates, then the exclusions, that were unknown, whatever their policy, by id, in the profile's order. */
    public List<String> unknown() {
        return unknown;
    }

    private static Optional<Percent> percent(int hundredths) {
        return hundredths == NONE ? Optional.empty() : Optional.of(new Percent(hundredths));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Score score
                && id.equals(score.id)
                && identity.equals(score.identity)
                && status == score.status
                && Objects.equals(tier, score.tier)
                && Objects.equals(grade, score.grade)
                && sameNumbers(score)
                && failed.equals(score.failed)
                && unknown.equals(score.unknown);
    }

    private boolean sameNumbers(Score score) {
        return value == score.value
                && fit == score.fit
                && intent == score.intent
                && coverage == score.coverage
                && lowest == score.lowest
                && highest == score.highest;
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, identity, status, value, fit, intent, coverage);
    }

    @Override
    public String toString() {
        return "Score[" + id + ", " + status.label() + ", " + value() + ", tier " + tier().orElse("none") + "]";
    }
}
