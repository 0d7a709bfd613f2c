package io.github.icp4j.dsl;

import static java.util.Objects.requireNonNull;

import io.github.icp4j.attribute.Layer;
import io.github.icp4j.profile.Band;
import io.github.icp4j.profile.Criterion;
import io.github.icp4j.profile.Missing;
import io.github.icp4j.profile.ProfileBuilder;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A criterion or a trigger, to which a layer and a policy for unknown may yet be given. */
final class DraftedEarning implements DraftedPart {
    private final @Nullable String id;
    private final String derivedId;
    private final Target target;
    private @Nullable Layer layer;
    private @Nullable Missing missing;

    /** Adds the criterion or trigger to a profile. */
    private interface Target {
        void add(ProfileBuilder profile, String uniqueId, @Nullable Layer layer, @Nullable Missing missing);
    }

    private DraftedEarning(@Nullable String id, String derivedId, Target target) {
        this.id = id;
        this.derivedId = derivedId;
        this.target = target;
    }

    static DraftedEarning criterion(@Nullable String id, List<Band> bands) {
        return new DraftedEarning(
                id,
                DerivedId.ofBands(bands),
                (profile, uniqueId, layer, missing) ->
                        profile.criterion(new Criterion(uniqueId, bands, layer, missing)));
    }

    static DraftedEarning trigger(@Nullable String id, TriggerPoints trigger) {
        return new DraftedEarning(
                id,
                trigger.derivedId(),
                (profile, uniqueId, layer, missing) -> profile.trigger(trigger.named(uniqueId, layer, missing)));
    }

    void layer(Layer newLayer) {
        if (layer != null) {
            throw new IllegalStateException("layer of '" + name() + "' is set twice");
        }
        layer = requireNonNull(newLayer, "layer");
    }

    void missing(Missing policy) {
        if (missing != null) {
            throw new IllegalStateException("missing of '" + name() + "' is set twice");
        }
        missing = requireNonNull(policy, "missing");
    }

    private String name() {
        return id == null ? derivedId : id;
    }

    @Override
    public @Nullable String id() {
        return id;
    }

    @Override
    public String derivedId() {
        return derivedId;
    }

    @Override
    public void addTo(ProfileBuilder profile, String uniqueId) {
        target.add(profile, uniqueId, layer, missing);
    }
}
