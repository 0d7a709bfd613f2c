package io.github.icp4j.json;

import java.util.List;
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

    /** An object: keys in their order, each once. */
    record Members(Place at, List<Member> members) implements Node {
        @Nullable
        Member member(String key) {
            for (Member member : members) {
                if (member.key().equals(key)) {
                    return member;
                }
            }
            return null;
        }
    }

    /** Something the syntax allows and this format does not, whose fault has been told. */
    record Broken(Place at) implements Node {}

    /** A key with its value. */
    record Member(Place at, String key, Node value) {}

    /** The place where the value begins. */
    Place at();
}
