package io.github.icp4j.dsl;

import io.github.icp4j.profile.IfUnknown;

/** The profile being written, just after a gate or an exclusion was added: what unknown means for that can be said here. */
public final class AddedCheck extends ProfileDraft {
    private final DraftedCheck check;

    AddedCheck(Draft draft, DraftedCheck check) {
        super(draft);
        this.check = check;
    }

    /**
     * What unknown means for the gate or exclusion just added: {@link IfUnknown#REVIEW} for gates and {@link IfUnknown#PASS}
     * for exclusions unless given.
     *
     * @throws IllegalStateException where it has been given before
     */
    public ProfileDraft ifUnknown(IfUnknown policy) {
        check.ifUnknown(policy);
        return new ProfileDraft(draft);
    }
}
