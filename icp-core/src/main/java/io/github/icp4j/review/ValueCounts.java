package io.github.icp4j.review;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How the values of one attribute are distributed over a list.
 *
 * @param attribute the attribute's name, or {@code event} or {@code subject} for the names of events
 * @param counts how often each value occurs, in order of first occurrence; numbers are counted in ranges of about a
 *     quarter of their size, named by their lower end
 * @param other how often values occur that came after the first 10,000 different ones and are not told apart
 * @param unknown the accounts in which it is unknown
 */
public record ValueCounts(String attribute, Map<String, Long> counts, long other, long unknown) {
    /** Copies the map. */
    public ValueCounts {
        counts = Collections.unmodifiableMap(new LinkedHashMap<>(counts));
    }
}
