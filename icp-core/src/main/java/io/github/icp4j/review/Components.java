package io.github.icp4j.review;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Groups what hangs together: things that share a subject, directly or through others. */
final class Components {
    private Components() {}

    /** Demands that hang together; one without any subject is alone. */
    static List<List<Demand>> of(Collection<Demand> demands) {
        return of(demands, Demand::terms);
    }

    /** Things that hang together through the subjects of their terms. */
    static <T> List<List<T>> of(Collection<T> things, Function<T, Set<Term>> terms) {
        List<List<T>> groups = new ArrayList<>();
        List<Set<Subject>> reached = new ArrayList<>();
        for (T thing : things) {
            Set<Subject> subjects = new HashSet<>();
            terms.apply(thing).forEach(term -> subjects.add(term.subject()));
            List<T> joined = new ArrayList<>();
            for (int i = 0; i < reached.size(); ) {
                if (reached.get(i).stream().anyMatch(subjects::contains)) {
                    subjects.addAll(reached.remove(i));
                    joined.addAll(groups.remove(i));
                } else {
                    i++;
                }
            }
            joined.add(thing);
            groups.add(joined);
            reached.add(subjects);
        }
        return groups;
    }
}
