package io.github.icp4j.json;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A value of a JSON or YAML text, with the place where it stands; what both syntaxes have in common. */
sealed interface Node {
    /** A text. */
    record Text(Place at, String text) implements Node {}

    /** A number as its text says it, so that no digit is lost; {@code .inf} and {@code .nan} in YAML. */
    record Numeral(Place at, String text) implements Node {}

    /** True or false. */
    record Flag(Place at, boolean value) implements Node {}

    /** Null. */
    record Nothing(Place at) implements Node {}

    /** A list. */
    record Items(Place at, List<Node> items) implements Node {}

    /**
     * An object: keys in their order, each once.
     *
     * @param byKey the same members, to be found by their keys, of which a hostile text has very many
     */
    record Members(Place at, List<Member> members, Map<String, Member> byKey) implements Node {
        Members(Place at, List<Member> members) {
            this(at, members, members.stream().collect(Collectors.toMap(Member::key, Function.identity())));
        }

        @Nullable
        Member member(String key) {
            return byKey.get(key);
        }
    }

    /** Something the syntax allows and this format does not, whose fault has been told. */
    record Broken(Place at) implements Node {}

    /** A key with its value. */
    record Member(Place at, String key, Node value) {}

    /** The place where the value begins. */
    Place at();
}
