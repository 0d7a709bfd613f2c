package io.github.icp4j.json;

import io.github.icp4j.attribute.Layer;
import io.github.icp4j.attribute.Spelling;
import io.github.icp4j.profile.Matrix;
import io.github.icp4j.profile.Tier;
import io.github.icp4j.validate.IssueCode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads limits, tiers and the matrix. */
final class ScaleParser {
    private static final List<String> MATRIX_KEYS = List.of("fit", "intent");

    private ScaleParser() {}

    static Map<Layer, BigDecimal> limits(@Nullable Value value) {
        Map<Layer, BigDecimal> limits = new EnumMap<>(Layer.class);
        Fields fields = value == null ? null : value.object();
        if (fields != null) {
            fields.each((name, points) -> {
                Layer layer = Layer.of(name).orElse(null);
                BigDecimal limit = points.decimal();
                if (layer == null) {
                    unknownLayer(fields, name);
                } else if (limit != null) {
                    limits.put(layer, limit);
                }
            });
        }
        return limits;
    }

    private static void unknownLayer(Fields fields, String name) {
        String layers = String.join(", ", DeclaredAttributes.LAYERS);
        fields.fault(
                IssueCode.UNKNOWN_LAYER,
                name,
                "there is no layer '" + Excerpt.of(name) + "'",
                Spelling.nearest(name, DeclaredAttributes.LAYERS)
                        .map(near -> "did you mean '" + near + "'?")
                        .orElse("use " + layers));
    }

    static List<Tier> tiers(@Nullable Value value) {
        List<Tier> tiers = new ArrayList<>();
        Fields fields = value == null ? null : value.object();
        if (fields != null) {
            fields.each((name, threshold) -> {
                BigDecimal from = threshold.decimal();
                if (from != null) {
                    tiers.add(new Tier(name, from));
                }
            });
        }
        return tiers;
    }

    static @Nullable Matrix matrix(@Nullable Value value) {
        Fields fields = value == null ? null : value.object();
        if (fields == null) {
            return null;
        }
        fields.only(MATRIX_KEYS);
        return new Matrix(tiers(fields.required("fit")), tiers(fields.required("intent")));
    }
}
