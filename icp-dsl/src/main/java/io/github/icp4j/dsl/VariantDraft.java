package io.github.icp4j.dsl;

/** A variant being written: it has all of the profile that it varies, and may leave parts of it out. */
public final class VariantDraft extends ProfileDraft {
    VariantDraft(Draft draft) {
        super(draft);
    }

    /**
     * Leaves out the gate, exclusion, criterion or trigger with this id, for good or to give another in its place.
     *
     * @throws IllegalArgumentException where the profile that this varies has none with the id
     */
    public VariantDraft without(String id) {
        draft.options.remove(id);
        return this;
    }
}
