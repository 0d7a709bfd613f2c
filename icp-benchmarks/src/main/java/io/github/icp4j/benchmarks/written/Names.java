package io.github.icp4j.benchmarks.written;

import io.github.icp4j.attribute.Attribute;
import io.github.icp4j.attribute.AttributeType;
import io.github.icp4j.attribute.ResolvedVocabulary;
import io.github.icp4j.profile.IdealCustomerProfile;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The attributes that a profile asks for, numbered by type, and the codes of their names. */
final class Names {
    private final IdealCustomerProfile profile;
    private final Map<AttributeType, List<Attribute>> attributes = new EnumMap<>(AttributeType.class);
    private final Map<String, Codes> codes = new HashMap<>();
    private final Map<String, ResolvedVocabulary> vocabularies = new HashMap<>();

    Names(IdealCustomerProfile profile) {
        this.profile = profile;
        for (AttributeType type : AttributeType.values()) {
            attributes.put(type, new ArrayList<>());
        }
    }

    /** The position of an attribute among those of its type. */
    int position(Attribute attribute) {
        List<Attribute> same = all(attribute.type());
        if (!same.contains(attribute)) {
            same.add(attribute);
        }
        return same.indexOf(attribute);
    }

    List<Attribute> all(AttributeType type) {
        return attributes.getOrDefault(type, List.of());
    }

    Codes codes(String vocabulary) {
        return codes.computeIfAbsent(vocabulary, name -> new Codes());
    }

    ResolvedVocabulary vocabulary(String name) {
        return vocabularies.computeIfAbsent(name, profile::resolvedVocabulary);
    }
}
