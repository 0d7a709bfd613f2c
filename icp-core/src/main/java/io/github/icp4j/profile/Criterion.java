package io.github.icp4j.profile;

import static java.util.Objects.requireNonNull;

import io.github.icp4j.attribute.Layer;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Ordered bands of conditions that earn points: the first that is not a no-match decides.
 *
 * @param id the criterion's name, unique in its profile
 * @param bands the bands, in order; a criterion with one condition has one band
 * @param layer the layer it counts in, or null where its attributes tell
 * @param missing what unknown does to the score, or null for the profile's own policy
 */
public record Criterion(
        String id,
        List<Band> bands,
        @Nullable Layer layer,
        @Nullable Missing missing) {
    /** Copies the list. */
    public Criterion {
        requireNonNull(id, "id");
        bands = List.copyOf(bands);
    }

    /** A criterion whose layer and policy are told by its attributes and its profile. */
    public static Criterion of(String id, Band... bands) {
        return new Criterion(id, List.of(bands), null, null);
    }

    /** This criterion, counted in a layer. */
    public Criterion withLayer(Layer newLayer) {
        return new Criterion(id, bands, newLayer, missing);
    }

    /** This criterion with its own policy for unknown. */
    public Criterion withMissing(Missing newMissing) {
        return new Criterion(id, bands, layer, newMissing);
    }

    /** The conditions of all bands, in order. */
    public List<Condition> conditions() {
        return bands.stream().map(Band::when).collect(Collectors.toUnmodifiableList());
    }

    /** The layer given, else the one layer that all its attributes belong to; empty where they belong to several. */
    public Optional<Layer> effectiveLayer() {
        if (layer != null) {
            return Optional.of(layer);
        }
        Set<Layer> layers = Mentions.of(conditions()).layers();
        return layers.size() == 1 ? Optional.of(layers.iterator().next()) : Optional.empty();
    }

    /**
     * What the criterion can do to the score.
     *
     * @throws ArithmeticException where points have more than two decimals
     */
    public PointRange pointRange() {
        return PointRange.ofHundredths(
                bands.stream().map(band -> Hundredths.of(band.points())).toList());
    }
}
