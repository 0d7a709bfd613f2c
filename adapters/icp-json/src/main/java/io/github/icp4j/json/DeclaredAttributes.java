package io.github.icp4j.json;

import io.github.icp4j.attribute.Attribute;
import io.github.icp4j.attribute.AttributeType;
import io.github.icp4j.attribute.Attributes;
import io.github.icp4j.attribute.Layer;
import io.github.icp4j.attribute.Spelling;
import io.github.icp4j.validate.IssueCode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The attributes that conditions can name: the built-in ones and those that the file declares. */
final class DeclaredAttributes {
    static final List<String> LAYERS =
            Arrays.stream(Layer.values()).map(Layer::label).toList();
    private static final List<String> TYPES =
            Arrays.stream(AttributeType.values()).map(AttributeType::label).toList();

    private final Map<String, Attribute> known = new LinkedHashMap<>();
    private final List<Attribute> declared = new ArrayList<>();
    private final Set<String> broken = new HashSet<>();

    DeclaredAttributes(@Nullable Value value) {
        Attributes.builtIn().forEach(attribute -> known.put(attribute.name(), attribute));
        Fields fields = value == null ? null : value.object();
        if (fields != null) {
            fields.each(this::declare);
        }
    }

    private void declare(String name, Value value) {
        Fields fields = value.object();
        AttributeType type = null;
        Layer layer = null;
        if (fields != null) {
            fields.only(List.of("type", "layer"));
            Value typeValue = fields.required("type");
            Value layerValue = fields.required("layer");
            type = typeValue == null ? null : typeValue.word(IssueCode.UNKNOWN_WORD, TYPES, AttributeType::of);
            layer = layerValue == null ? null : layerValue.word(IssueCode.UNKNOWN_LAYER, LAYERS, Layer::of);
        }
        if (type == null || layer == null) {
            broken.add(name);
        } else {
            Attribute attribute = Attribute.of(name, type, layer);
            declared.add(attribute);
            known.putIfAbsent(name, attribute);
        }
    }

    /** Those that the file declares. */
    List<Attribute> declared() {
        return declared;
    }

    /** Whether the attribute is declared in a way that cannot be read. */
    boolean isBroken(String name) {
        return broken.contains(name) && !known.containsKey(name);
    }

    @Nullable
    Attribute find(String name) {
        return known.get(name);
    }

    /** The known name nearest to another. */
    Optional<String> nearest(String name) {
        return Spelling.nearest(name, known.keySet());
    }
}
