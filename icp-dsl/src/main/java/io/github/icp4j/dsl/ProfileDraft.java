package io.github.icp4j.dsl;

import io.github.icp4j.attribute.Attribute;
import io.github.icp4j.attribute.Layer;
import io.github.icp4j.attribute.Vocabulary;
import io.github.icp4j.profile.AcceptedFinding;
import io.github.icp4j.profile.Band;
import io.github.icp4j.profile.Condition;
import io.github.icp4j.profile.IdealCustomerProfile;
import io.github.icp4j.profile.Missing;
import io.github.icp4j.validate.InvalidProfileException;
import java.time.LocalDate;

/**
 * A profile being written.
 *
 * <p>Parts are added in any order, and each call returns the draft to go on with; what can be said of the part just added
 * is offered right after it. An option set twice is refused with an {@link IllegalStateException}. Faults of meaning, such
 * as an empty range, are told all at once by {@link #build()}. What is built is immutable; the draft can go on afterwards. A
 * draft is not safe for use by several threads.
 *
 * <p>A part without an id gets one from what it asks for, such as {@code employees-below-10}. Ids are part of results and
 * fingerprints, so the way they are made does not change between releases; a part whose condition may yet change is better
 * given its own.
 */
public sealed class ProfileDraft permits AddedCheck, AddedPoints, VariantDraft {
    final Draft draft;

    ProfileDraft(Draft draft) {
        this.draft = draft;
    }

    /** Sets the author's own version. */
    public ProfileDraft version(String version) {
        draft.options.version(version);
        return this;
    }

    /** Says what the profile is for. */
    public ProfileDraft description(String description) {
        draft.options.description(description);
        return this;
    }

    /** Sets the date after which the profile is stale, which is only ever a warning. */
    public ProfileDraft reviewBy(LocalDate date) {
        draft.options.reviewBy(date);
        return this;
    }

    /** Names the profile that this one varies; {@link Icp#variantOf} begins with all of it. */
    public ProfileDraft variantOf(String profile) {
        draft.options.variantOf(profile);
        return this;
    }

    /** Declares a custom attribute that no condition uses, so that accounts may have it. */
    public ProfileDraft attribute(Attribute attribute) {
        draft.options.attribute(attribute);
        return this;
    }

    /** Gives a name other spellings: {@code alias(technologies(), "Salesforce", "SFDC", "salesforce.com")}. */
    public ProfileDraft alias(Names of, String name, String spelling, String... others) {
        draft.names(of).alias(name, Listed.of(spelling, others).toArray(String[]::new));
        return this;
    }

    /**
     * Names a group, which stands for its members in conditions: {@code group(technologies(), "CRM", "Salesforce",
     * "HubSpot")}.
     *
     * @throws IllegalArgumentException where the group is defined already
     */
    public ProfileDraft group(Names of, String name, String member, String... others) {
        draft.names(of).group(name, Listed.of(member, others).toArray(String[]::new));
        return this;
    }

    /** Adds all aliases and groups of a vocabulary, such as one that several profiles share. */
    public ProfileDraft vocabulary(Names of, Vocabulary names) {
        Draft.copy(names, draft.names(of));
        return this;
    }

    /** Adds a gate: a condition that an account has to match. */
    public AddedCheck require(Condition when) {
        return new AddedCheck(draft, draft.add(new DraftedCheck(null, when, true)));
    }

    /** Adds a gate: a condition that an account has to match. */
    public AddedCheck require(String id, Condition when) {
        return new AddedCheck(draft, draft.add(new DraftedCheck(id, when, true)));
    }

    /** Adds an exclusion: a condition that disqualifies an account. */
    public AddedCheck exclude(Condition when) {
        return new AddedCheck(draft, draft.add(new DraftedCheck(null, when, false)));
    }

    /** Adds an exclusion: a condition that disqualifies an account. */
    public AddedCheck exclude(String id, Condition when) {
        return new AddedCheck(draft, draft.add(new DraftedCheck(id, when, false)));
    }

    /** Adds a criterion: conditions with their points, of which the first that is not a no-match decides. */
    public AddedPoints criterion(Band first, Band... others) {
        return new AddedPoints(draft, draft.add(DraftedEarning.criterion(null, Listed.of(first, others))));
    }

    /** Adds a criterion: conditions with their points, of which the first that is not a no-match decides. */
    public AddedPoints criterion(String id, Band first, Band... others) {
        return new AddedPoints(draft, draft.add(DraftedEarning.criterion(id, Listed.of(first, others))));
    }

    /** Adds a trigger: events that earn points while they are recent. */
    public AddedPoints trigger(TriggerPoints trigger) {
        return new AddedPoints(draft, draft.add(DraftedEarning.trigger(null, trigger)));
    }

    /** Adds a trigger: events that earn points while they are recent. */
    public AddedPoints trigger(String id, TriggerPoints trigger) {
        return new AddedPoints(draft, draft.add(DraftedEarning.trigger(id, trigger)));
    }

    /** Sets the most points that a layer can earn, above 0. */
    public ProfileDraft limit(Layer layer, double points) {
        draft.options.limit(layer, points);
        return this;
    }

    /** Sets what unknown does to the score where a criterion or trigger does not say; {@link Missing#ZERO} unless set. */
    public ProfileDraft missingByDefault(Missing policy) {
        draft.options.missing(policy);
        return this;
    }

    /** Sets the coverage, in percent, below which there is too little data to say; 0 unless set. */
    public ProfileDraft minCoverage(double percent) {
        draft.options.minCoverage(percent);
        return this;
    }

    /** Adds a tier, and the least score (0 to 100) that earns it. */
    public ProfileDraft tier(String name, double from) {
        draft.options.tier(name, from);
        return this;
    }

    /** Sets the grades: {@code matrix(matrix().fit("A", 75).fit("B", 0).intent("1", 50).intent("2", 0))}. */
    public ProfileDraft matrix(MatrixDraft grades) {
        draft.options.matrix(grades.matrix());
        return this;
    }

    /** Accepts a finding of a review wherever it is found; it never changes a score. */
    public ProfileDraft accept(String code, String reason) {
        draft.options.accept(new AcceptedFinding(code, null, reason));
        return this;
    }

    /** Accepts a finding of a review for the gate, exclusion, criterion, trigger or tier with this id. */
    public ProfileDraft acceptAt(String code, String id, String reason) {
        draft.options.accept(new AcceptedFinding(code, id, reason));
        return this;
    }

    /**
     * The profile as written so far.
     *
     * @throws InvalidProfileException with every fault, where the profile has any
     */
    @CheckReturnValue
    public IdealCustomerProfile build() {
        return draft.build();
    }
}
