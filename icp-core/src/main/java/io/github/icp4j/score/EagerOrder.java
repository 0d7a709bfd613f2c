package io.github.icp4j.score;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * An order of planes in which one column is read after the other, and what is computed is used at once: as soon as all that
 * an operation takes is there, it follows. A sum of many planes is then added up while they are computed, so that few of them
 * are held at any time, and they and the column being read stay in the fastest memory.
 */
final class EagerOrder {
    private final BitSet open;
    private final int[] missing;
    private final Map<WordNode, List<WordNode>> users = new HashMap<>();
    private final List<WordNode> order = new ArrayList<>();

    /**
     * Orders some planes.
     *
     * @param all all planes, each after those it is computed from
     * @param wanted the planes to be ordered
     * @param done the planes that are there already
     */
    EagerOrder(List<WordNode> all, BitSet wanted, BitSet done) {
        open = (BitSet) wanted.clone();
        missing = new int[all.size()];
        wanted.stream().forEach(i -> note(all, all.get(i), done));
        wanted.stream().mapToObj(all::get).sorted(WordNode.BY_COLUMN).forEach(this::computeFrom);
    }

    private void note(List<WordNode> all, WordNode node, BitSet done) {
        for (int input : node.inputs()) {
            if (!done.get(input)) {
                missing[node.index()]++;
                users.computeIfAbsent(all.get(input), each -> new ArrayList<>()).add(node);
            }
        }
    }

    /** A plane, and whatever can then be computed from those that are there; what came first is used first. */
    private void computeFrom(WordNode first) {
        Deque<WordNode> ready = new ArrayDeque<>(List.of(first));
        while (!ready.isEmpty()) {
            WordNode node = ready.pop();
            if (!open.get(node.index())) {
                continue;
            }
            open.clear(node.index());
            order.add(node);
            List<WordNode> its = users.getOrDefault(node, List.of());
            for (int i = its.size() - 1; i >= 0; i--) {
                WordNode user = its.get(i);
                if (--missing[user.index()] == 0) {
                    ready.push(user);
                }
            }
        }
    }

    /** The planes in order. */
    List<WordNode> nodes() {
        return List.copyOf(order);
    }
}
