package io.github.icp4j.profile;

import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A condition in its canonical form: what says the same by the simplest laws of logic is said in one way.
 *
 * @param operator the combinator, or empty for a leaf
 * @param children what it combines, by their texts
 * @param text the form
 */
record CanonicalNode(String operator, List<CanonicalNode> children, String text) {
    private static final String NOT = "not";
    private static final String ALL_OF = "all-of";
    private static final String ANY_OF = "any-of";

    static CanonicalNode leaf(String text) {
        return new CanonicalNode("", List.of(), text);
    }

    /** Not not x is x. */
    CanonicalNode negated() {
        return operator.equals(NOT)
                ? children.get(0)
                : new CanonicalNode(NOT, List.of(this), "(" + NOT + " " + text + ")");
    }

    static CanonicalNode allOf(List<CanonicalNode> nodes) {
        return flat(ALL_OF, nodes);
    }

    static CanonicalNode anyOf(List<CanonicalNode> nodes) {
        return flat(ANY_OF, nodes);
    }

    /** One of n is any of them, and n of n are all. */
    static CanonicalNode atLeastOf(int count, List<CanonicalNode> nodes) {
        if (count == 1) {
            return anyOf(nodes);
        }
        // Here it matters that one stands twice: two of (a, a, b) holds where a does.
        return count == nodes.size() ? allOf(nodes) : combined("at-least-of-" + count, nodes);
    }

    /** All of all, and any of any, are one list in which nothing needs to stand twice; of one it is that one. */
    private static CanonicalNode flat(String operator, List<CanonicalNode> nodes) {
        TreeMap<String, CanonicalNode> distinct = new TreeMap<>();
        for (CanonicalNode node : nodes) {
            if (node.operator.equals(operator)) {
                node.children.forEach(child -> distinct.put(child.text, child));
            } else {
                distinct.put(node.text, node);
            }
        }
        return distinct.size() == 1
                ? distinct.firstEntry().getValue()
                : combined(operator, List.copyOf(distinct.values()));
    }

    private static CanonicalNode combined(String operator, List<CanonicalNode> nodes) {
        List<CanonicalNode> sorted =
                nodes.stream().sorted(Comparator.comparing(CanonicalNode::text)).toList();
        String text =
                sorted.stream().map(CanonicalNode::text).collect(Collectors.joining(" ", "(" + operator + " ", ")"));
        return new CanonicalNode(operator, sorted, text);
    }
}
