package io.github.icp4j.score;

import io.github.icp4j.account.columns.Dictionary;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * For each code of a growing dictionary, whether a set contains its name, and a number that names with one canonical form
 * share.
 */
final class CanonicalCodes {
    private static final int OUTSIDE = -1;

    private final NameSet set;
    private final boolean any;
    private final Map<String, Integer> canonical = new HashMap<>();
    private Dictionary.@Nullable Names names;
    private int[] numbers = new int[16];
    private int looked;

    /** Of a set, or of any name. */
    CanonicalCodes(NameSet set, boolean any) {
        this.set = set;
        this.any = any;
    }

    /** Looks at the names that are new. */
    void look(Dictionary.Names now) {
        if (names != null && !now.extend(names) && !names.extend(now)) {
            looked = 0;
            canonical.clear();
        }
        names = now;
        if (now.size() > numbers.length) {
            numbers = Arrays.copyOf(numbers, Math.max(now.size(), numbers.length * 2));
        }
        for (; looked < now.size(); looked++) {
            String name = now.name(looked);
            boolean inside = any || set.contains(name);
            numbers[looked] = inside ? number(name) : OUTSIDE;
        }
    }

    private int number(String name) {
        return canonical.computeIfAbsent(set.aliases().getOrDefault(name, name), form -> canonical.size());
    }

    boolean contains(int code) {
        return numbers[code] != OUTSIDE;
    }

    /** The number that a code's canonical form has; for codes that the set contains. */
    int number(int code) {
        return numbers[code];
    }
}
