package io.github.icp4j.json;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Puts together an object that is to be written; a member that says nothing is left out. */
final class MembersBuilder {
    private static final Place NOWHERE = Place.START;

    /** Longer than any sensible number; a larger one is written with an exponent. */
    private static final int LONGEST_PLAIN = 25;

    private final List<Node.Member> members = new ArrayList<>();

    MembersBuilder put(String key, Node value) {
        members.add(new Node.Member(NOWHERE, key, value));
        return this;
    }

    MembersBuilder text(String key, @Nullable String text) {
        return text == null ? this : put(key, text(text));
    }

    MembersBuilder number(String key, BigDecimal number) {
        return put(key, number(number));
    }

    MembersBuilder number(String key, long number) {
        return put(key, number(BigDecimal.valueOf(number)));
    }

    MembersBuilder flag(String key, boolean flag) {
        return put(key, new Node.Flag(NOWHERE, flag));
    }

    MembersBuilder texts(String key, Collection<String> texts) {
        return put(
                key,
                new Node.Items(
                        NOWHERE, texts.stream().<Node>map(MembersBuilder::text).toList()));
    }

    /** A list, unless it is empty. */
    MembersBuilder some(String key, List<? extends Node> nodes) {
        return nodes.isEmpty() ? this : list(key, nodes);
    }

    MembersBuilder list(String key, List<? extends Node> nodes) {
        return put(key, new Node.Items(NOWHERE, List.copyOf(nodes)));
    }

    /** An object, unless it is empty. */
    MembersBuilder some(String key, MembersBuilder object) {
        return object.members.isEmpty() ? this : put(key, object.build());
    }

    /** Lists by name, unless there are none. */
    MembersBuilder lists(String key, Map<String, List<String>> lists) {
        MembersBuilder object = new MembersBuilder();
        lists.forEach(object::texts);
        return some(key, object);
    }

    Node.Members build() {
        return new Node.Members(NOWHERE, List.copyOf(members));
    }

    private static Node text(String text) {
        return new Node.Text(NOWHERE, text);
    }

    static Node number(BigDecimal number) {
        BigDecimal plain = number.stripTrailingZeros();
        boolean isShort = Math.abs((long) plain.scale()) + plain.precision() < LONGEST_PLAIN;
        return new Node.Numeral(NOWHERE, isShort ? plain.toPlainString() : plain.toString());
    }
}
