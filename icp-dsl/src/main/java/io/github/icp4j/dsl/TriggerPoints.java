package io.github.icp4j.dsl;

import static java.util.Objects.requireNonNull;

import io.github.icp4j.attribute.Layer;
import io.github.icp4j.profile.Decay;
import io.github.icp4j.profile.Missing;
import io.github.icp4j.profile.Trigger;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A trigger with all that it needs but an id, ready for {@link ProfileDraft#trigger}; immutable. */
public final class TriggerPoints {
    private final TriggerTerms.Terms terms;
    private final BigDecimal points;

    TriggerPoints(TriggerTerms.Terms terms, BigDecimal points) {
        this.terms = terms;
        this.points = requireNonNull(points, "points");
    }

    /** The trigger, with the id {@code <event>-<subject>} in small letters where none is given. */
    String derivedId() {
        return DerivedId.ofEvent(terms.event(), terms.subjects());
    }

    Trigger named(String id, @Nullable Layer layer, @Nullable Missing missing) {
        Decay decay = terms.decay();
        return new Trigger(
                id,
                terms.event(),
                terms.subjects(),
                terms.withinDays(),
                points,
                decay == null ? Decay.none() : decay,
                terms.upTo(),
                layer == null ? Layer.BEHAVIORAL : layer,
                missing);
    }
}
