package io.github.icp4j.review;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * The counts that independent choices can add up to, one count for each term, with an example of what was chosen.
 *
 * <p>Counts above what a term tells apart are the same, which keeps the states few.
 *
 * @param <E> what examples are made of
 */
final class CountStates<E> {
    private final List<Integer> most;
    private Map<List<Integer>, List<E>> states = new LinkedHashMap<>();

    CountStates(List<Term> terms) {
        most = terms.stream().map(term -> Outcomes.most(term.test())).toList();
        states.put(Collections.nCopies(terms.size(), 0), List.of());
    }

    /** Adds one of these options to every state; false where that makes too many states. */
    <O> boolean addOneOf(Collection<O> options, Function<O, int[]> counts, Function<O, List<E>> examples) {
        Map<List<Integer>, List<E>> next = new LinkedHashMap<>();
        for (O option : options) {
            int[] added = counts.apply(option);
            List<E> example = examples.apply(option);
            states.forEach((state, before) -> next.computeIfAbsent(plus(state, added), key -> join(before, example)));
            if (CellSet.isTooMany(next.size(), most.size())) {
                return false;
            }
        }
        states = next;
        return true;
    }

    /** Gives every state with its example to a consumer. */
    void forEach(BiConsumer<List<Integer>, List<E>> consumer) {
        states.forEach(consumer);
    }

    private List<Integer> plus(List<Integer> state, int[] added) {
        List<Integer> sum = new ArrayList<>(state.size());
        for (int i = 0; i < added.length; i++) {
            sum.add(Math.min(most.get(i), state.get(i) + added[i]));
        }
        return sum;
    }

    private List<E> join(List<E> before, List<E> more) {
        List<E> all = new ArrayList<>(before);
        all.addAll(more);
        return all;
    }
}
