package io.github.icp4j.dsl;

import io.github.icp4j.attribute.Layer;
import io.github.icp4j.profile.Missing;

/** The profile being written, just after a criterion or a trigger was added: its layer and policy can be said here. */
public final class AddedPoints extends ProfileDraft {
    private final DraftedEarning earning;

    AddedPoints(Draft draft, DraftedEarning earning) {
        super(draft);
        this.earning = earning;
    }

    /**
     * The layer that the criterion or trigger just added counts in; needed only where a criterion's attributes belong to
     * several.
     *
     * @throws IllegalStateException where it has been given before
     */
    public AddedPoints layer(Layer layer) {
        earning.layer(layer);
        return this;
    }

    /**
     * What unknown does to the score for the criterion or trigger just added; the profile's own policy unless given.
     *
     * @throws IllegalStateException where it has been given before
     */
    public AddedPoints missing(Missing policy) {
        earning.missing(policy);
        return this;
    }
}
