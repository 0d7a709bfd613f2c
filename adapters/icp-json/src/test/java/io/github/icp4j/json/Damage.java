package io.github.icp4j.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Changes one place of a tree in a way that often makes it wrong. */
final class Damage {
    private static final Place AT = Place.START;

    private final Random random;
    private int target;

    private Damage(Random random, int target) {
        this.random = random;
        this.target = target;
    }

    /** The tree with one node changed, taken away or added, somewhere. */
    static Node somewhere(Node tree, Random random) {
        return new Damage(random, random.nextInt(count(tree))).change(tree);
    }

    private static int count(Node node) {
        if (node instanceof Node.Members object) {
            return 1
                    + object.members().stream()
                            .mapToInt(member -> count(member.value()))
                            .sum();
        }
        return node instanceof Node.Items list
                ? 1 + list.items().stream().mapToInt(Damage::count).sum()
                : 1;
    }

    private Node change(Node node) {
        if (target-- == 0) {
            return damaged(node);
        }
        if (node instanceof Node.Members object) {
            List<Node.Member> members = new ArrayList<>();
            object.members().forEach(member -> members.add(new Node.Member(AT, member.key(), change(member.value()))));
            return new Node.Members(AT, members);
        }
        if (node instanceof Node.Items list) {
            return new Node.Items(AT, list.items().stream().map(this::change).toList());
        }
        return node;
    }

    private Node damaged(Node node) {
        if (node instanceof Node.Members object && random.nextInt(3) > 0) {
            return damagedMembers(new ArrayList<>(object.members()));
        }
        if (node instanceof Node.Items list && !list.items().isEmpty() && random.nextBoolean()) {
            List<Node> items = new ArrayList<>(list.items());
            items.remove(random.nextInt(items.size()));
            return new Node.Items(AT, items);
        }
        return any();
    }

    private Node damagedMembers(List<Node.Member> members) {
        int at = members.isEmpty() ? 0 : random.nextInt(members.size());
        switch (members.isEmpty() ? 2 : random.nextInt(3)) {
            case 0 -> members.remove(at);
            case 1 -> {
                Node.Member member = members.get(at);
                members.set(at, new Node.Member(AT, member.key() + "s", member.value()));
            }
            default -> {
                String key = List.of("in", "atLeast", "points", "bands", "upTo", "layer", "x", "missing", "accept")
                        .get(random.nextInt(9));
                if (members.stream().noneMatch(member -> member.key().equals(key))) {
                    members.add(new Node.Member(AT, key, any()));
                }
            }
        }
        return new Node.Members(AT, members);
    }

    private Node any() {
        return switch (random.nextInt(10)) {
            case 0 -> new Node.Nothing(AT);
            case 1 -> new Node.Text(AT, "x");
            case 2 -> new Node.Text(AT, " ");
            case 3 -> new Node.Numeral(AT, "7");
            case 4 -> new Node.Numeral(AT, "-0.5");
            case 5 -> new Node.Flag(AT, true);
            case 6 -> new Node.Items(AT, List.of());
            case 7 -> new Node.Items(AT, List.of(new Node.Text(AT, "x")));
            case 8 -> new Node.Members(AT, List.of());
            default -> new Node.Members(AT, List.of(new Node.Member(AT, "x", new Node.Numeral(AT, "1"))));
        };
    }
}
