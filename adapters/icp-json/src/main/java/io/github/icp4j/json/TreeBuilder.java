package io.github.icp4j.json;

import io.github.icp4j.validate.IssueCode;
import io.github.icp4j.validate.Pointers;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Builds a tree of nodes from what a parser of either syntax meets, and refuses what neither may have: a key that stands
 * twice, nesting without end, too many values, half a surrogate pair.
 */
final class TreeBuilder {
    /** Conditions may be nested 100 deep, and the deepest kind takes three levels each. */
    static final int DEEPEST = 400;

    private static final int MOST_NODES = 2_000_000;

    private final FaultList faults;
    private final Deque<Open> open = new ArrayDeque<>();
    private @Nullable Node root;
    private int nodes;

    TreeBuilder(FaultList faults) {
        this.faults = faults;
    }

    /** Thrown to end the reading of a text that is too deep or too large; its fault has been told. */
    static final class TooMuchException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        TooMuchException() {
            super("nested too deeply or too large", null, false, false);
        }
    }

    /** A list or an object that has not ended. */
    private static final class Open {
        final Place at;
        final boolean object;
        final String pointer;
        final List<Node> items = new ArrayList<>();
        final List<Node.Member> members = new ArrayList<>();
        final Set<String> keys = new HashSet<>();
        Place keyAt;
        String key = "";
        boolean keyed;
        boolean repeated;

        Open(Place at, boolean object, String pointer) {
            this.at = at;
            this.object = object;
            this.pointer = pointer;
            keyAt = at;
        }

        String next() {
            if (object && !keyed) {
                return pointer;
            }
            return Pointers.child(pointer, object ? key : items.size());
        }
    }

    /** Begins a list or an object. */
    void begin(Place at, boolean object) {
        String pointer = pointer();
        if (open.size() == DEEPEST) {
            tooMuch(at, "the text is nested more than " + DEEPEST + " levels deep", "nest less deeply");
        }
        open.push(new Open(at, object, pointer));
    }

    /** Ends the list or object that was begun last. */
    void end() {
        Open ended = open.pop();
        value(ended.object ? new Node.Members(ended.at, List.copyOf(ended.members)) : items(ended));
    }

    private static Node items(Open ended) {
        return new Node.Items(ended.at, List.copyOf(ended.items));
    }

    /** Whether the next thing to come is a key. */
    boolean expectsKey() {
        Open current = open.peek();
        return current != null && current.object && !current.keyed;
    }

    /** The key of the next value. */
    void key(Place at, String key) {
        Open object = open.element();
        object.key = key;
        object.keyAt = at;
        object.keyed = true;
        object.repeated = !object.keys.add(key);
        if (object.repeated) {
            faults.error(
                    IssueCode.DUPLICATE_KEY,
                    object.next(),
                    at,
                    "'" + Excerpt.of(key) + "' stands twice in one object",
                    "leave one of the two");
        }
        wellFormed(at, key);
    }

    /** A value: a leaf, or a list or object that has ended. */
    void value(Node value) {
        nodes++;
        if (nodes > MOST_NODES) {
            tooMuch(value.at(), "the text holds more than " + MOST_NODES + " values", "split it");
        }
        if (value instanceof Node.Text text) {
            wellFormed(text.at(), text.text());
        }
        Open current = open.peek();
        if (current == null) {
            root = value;
        } else if (!current.object) {
            current.items.add(value);
        } else {
            if (!current.repeated) {
                current.members.add(new Node.Member(current.keyAt, current.key, value));
            }
            current.keyed = false;
        }
    }

    private void wellFormed(Place at, String text) {
        if (!Unicode.isWellFormed(text)) {
            faults.error(
                    IssueCode.SYNTAX,
                    pointer(),
                    at,
                    "the text holds half of a surrogate pair, which is no character",
                    "write the character itself");
        }
    }

    private void tooMuch(Place at, String message, String remedy) {
        faults.error(IssueCode.TOO_DEEP, pointer(), at, message, remedy);
        throw new TooMuchException();
    }

    /** Where the next value belongs. */
    String pointer() {
        Open current = open.peek();
        return current == null ? "" : current.next();
    }

    /** The tree, once all has ended; null where there was nothing. */
    @Nullable
    Node root() {
        return root;
    }
}
