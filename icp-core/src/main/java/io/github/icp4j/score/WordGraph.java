package io.github.icp4j.score;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The planes that a program computes, each once however often it is asked for: profiles that share conditions share their
 * planes. What is the same for every account is worked out here and costs nothing later.
 */
final class WordGraph {
    private final List<WordNode> nodes = new ArrayList<>();
    private final Map<Key, WordNode> known = new HashMap<>();
    private final Map<Object, Integer> columns = new HashMap<>();
    private final WordNode none = node(Constant.NONE);
    private final WordNode all = node(Constant.ALL);

    private record Key(WordOp op, List<Integer> inputs) {}

    /** All planes, each after those it is computed from. */
    List<WordNode> nodes() {
        return nodes;
    }

    WordNode none() {
        return none;
    }

    WordNode all() {
        return all;
    }

    /** The plane of an operation on others. */
    WordNode node(WordOp op, WordNode... inputs) {
        List<Integer> indexes = Arrays.stream(inputs).map(WordNode::index).toList();
        return known.computeIfAbsent(new Key(op, indexes), key -> append(op, indexes));
    }

    private WordNode append(WordOp op, List<Integer> inputs) {
        Object own = op.source();
        int column = own == null ? 0 : columns.computeIfAbsent(own, each -> columns.size() + 1);
        boolean mixed = false;
        for (int i : inputs) {
            WordNode input = nodes.get(i);
            mixed |= input.isMixed() || (column != 0 && input.column() != 0 && column != input.column());
            column = Math.max(column, input.column());
        }
        WordNode node = new WordNode(
                nodes.size(),
                column,
                mixed,
                op,
                inputs.stream().mapToInt(i -> i).toArray());
        nodes.add(node);
        return node;
    }

    WordNode and(WordNode a, WordNode b) {
        if (a == none || b == none) {
            return none;
        }
        if (a == all || a == b) {
            return b;
        }
        if (b == all) {
            return a;
        }
        return commutative(Logic.AND, a, b);
    }

    WordNode or(WordNode a, WordNode b) {
        if (a == all || b == all) {
            return all;
        }
        if (a == none || a == b) {
            return b;
        }
        if (b == none) {
            return a;
        }
        return commutative(Logic.OR, a, b);
    }

    /** Where a is set and b is not. */
    WordNode andNot(WordNode a, WordNode b) {
        if (a == none || b == all || a == b) {
            return none;
        }
        if (b == none) {
            return a;
        }
        return a == all ? not(b) : node(Logic.AND_NOT, a, b);
    }

    WordNode not(WordNode a) {
        if (a == all) {
            return none;
        }
        if (a == none) {
            return all;
        }
        return a.op() == Logic.NOT ? nodes.get(a.inputs()[0]) : node(Logic.NOT, a);
    }

    WordNode allOf(Collection<WordNode> parts) {
        WordNode result = all;
        for (WordNode part : parts) {
            result = and(result, part);
        }
        return result;
    }

    WordNode anyOf(Collection<WordNode> parts) {
        WordNode result = none;
        for (WordNode part : parts) {
            result = or(result, part);
        }
        return result;
    }

    /** Where at least so many of the parts are set: all parts are counted at once, in binary, then compared. */
    WordNode atLeast(int count, List<WordNode> parts) {
        if (count <= 0) {
            return all;
        }
        if (count > parts.size()) {
            return none;
        }
        if (count == 1) {
            return anyOf(parts);
        }
        if (count == parts.size()) {
            return allOf(parts);
        }
        BitAdder adder = new BitAdder(this);
        parts.forEach(part -> adder.add(part, 1));
        List<WordNode> digits = adder.digits();
        WordNode reached = all;
        for (int b = 0; b < digits.size(); b++) {
            WordNode digit = digits.get(b);
            reached = (count >>> b & 1) != 0 ? and(digit, reached) : or(digit, reached);
        }
        return count >>> digits.size() != 0 ? none : reached;
    }

    WordNode xor(WordNode a, WordNode b) {
        if (a == none) {
            return b;
        }
        if (b == none) {
            return a;
        }
        if (a == b) {
            return none;
        }
        if (a == all || b == all) {
            return not(a == all ? b : a);
        }
        return commutative(Logic.XOR, a, b);
    }

    /** Where an odd number of different parts is set. */
    WordNode oddOf(List<WordNode> parts) {
        if (parts.isEmpty()) {
            return none;
        }
        WordNode odd = parts.get(0);
        for (int i = 1; i < parts.size(); i += 2) {
            odd = i + 1 < parts.size() ? node(Logic.XOR3, odd, parts.get(i), parts.get(i + 1)) : xor(odd, parts.get(i));
        }
        return odd;
    }

    private WordNode commutative(Logic op, WordNode a, WordNode b) {
        return a.index() < b.index() ? node(op, a, b) : node(op, b, a);
    }
}
