package io.github.icp4j.dsl;

import java.util.ArrayList;
import java.util.List;

/** Lists of at least one, as the compiler insists on them: the first, then the others. */
final class Listed {
    private Listed() {}

    @SafeVarargs
    static <T> List<T> of(T first, T... others) {
        List<T> all = new ArrayList<>(others.length + 1);
        all.add(first);
        for (T other : others) {
            all.add(other);
        }
        return List.copyOf(all);
    }
}
