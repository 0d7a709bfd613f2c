package io.github.icp4j.json;

import io.github.icp4j.attribute.Attributes;
import io.github.icp4j.profile.Condition;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Harmless values for parts that could not be read, so that all others can still be checked. */
final class StandIn {
    static final String NAME = "?";
    static final List<String> NAMES = List.of(NAME);
    static final BigDecimal POINTS = BigDecimal.ONE;
    static final int DAYS = 1;
    static final Condition CONDITION = new Condition.Known(Attributes.EMPLOYEES, true);

    private StandIn() {}

    /** The value, or the stand-in where there is none. */
    static <T> T or(@Nullable T value, T standIn) {
        return value == null ? standIn : value;
    }

    /** An id that no author wrote: the place itself. */
    static String id(String pointer) {
        return pointer + "\u0000";
    }
}
