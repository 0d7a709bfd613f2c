package io.github.icp4j.json;

import io.github.icp4j.attribute.AttributeType;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The operators of conditions on attributes, by the key that files write. */
enum Operator {
    IN("in", AttributeType.TEXT),
    NOT_IN("notIn", AttributeType.TEXT),
    BETWEEN("between", AttributeType.NUMBER),
    AT_LEAST("atLeast", AttributeType.NUMBER),
    GREATER_THAN("greaterThan", AttributeType.NUMBER),
    AT_MOST("atMost", AttributeType.NUMBER),
    LESS_THAN("lessThan", AttributeType.NUMBER),
    IS("is", AttributeType.FLAG),
    HAS_ANY("hasAny", AttributeType.TAGS),
    HAS_ALL("hasAll", AttributeType.TAGS),
    HAS_NONE("hasNone", AttributeType.TAGS),
    HAS_AT_LEAST("hasAtLeast", AttributeType.TAGS),
    KNOWN("known", null);

    /** Every operator's key. */
    static final List<String> KEYS = Arrays.stream(values()).map(Operator::key).toList();

    private final String key;
    private final @Nullable AttributeType type;

    Operator(String key, @Nullable AttributeType type) {
        this.key = key;
        this.type = type;
    }

    String key() {
        return key;
    }

    boolean fits(AttributeType attribute) {
        return type == null || type == attribute;
    }

    /** Whether it is one end of a range. */
    boolean isBound() {
        return isLower() || this == AT_MOST || this == LESS_THAN;
    }

    boolean isLower() {
        return this == AT_LEAST || this == GREATER_THAN;
    }

    static Operator of(String key) {
        return values()[KEYS.indexOf(key)];
    }

    /** The keys of the operators that an attribute of this type has. */
    static List<String> of(AttributeType type) {
        return Stream.of(values())
                .filter(operator -> operator.fits(type))
                .map(Operator::key)
                .toList();
    }
}
