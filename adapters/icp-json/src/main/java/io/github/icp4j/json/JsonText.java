package io.github.icp4j.json;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.util.List;

/** Writes a tree as JSON, short parts on one line. */
final class JsonText {
    private static final JsonStringEncoder ENCODER = JsonStringEncoder.getInstance();

    private final StringBuilder text = new StringBuilder();

    private JsonText() {}

    static String of(Node root) {
        JsonText json = new JsonText();
        json.node(root, 0, false);
        return json.text.append('\n').toString();
    }

    private void node(Node node, int depth, boolean inline) {
        boolean onOneLine = inline || Layout.isInline(node, depth);
        if (node instanceof Node.Members object) {
            members(object.members(), depth, onOneLine);
        } else if (node instanceof Node.Items list) {
            items(list.items(), depth, onOneLine);
        } else if (node instanceof Node.Text string) {
            quoted(string.text());
        } else if (node instanceof Node.Numeral number) {
            text.append(number.text());
        } else if (node instanceof Node.Flag flag) {
            text.append(flag.value());
        } else {
            text.append("null");
        }
    }

    private void members(List<Node.Member> members, int depth, boolean inline) {
        text.append('{');
        for (int i = 0; i < members.size(); i++) {
            separate(i, depth + 1, inline);
            quoted(members.get(i).key());
            text.append(": ");
            node(members.get(i).value(), depth + 1, inline);
        }
        end(members.isEmpty() || inline, depth, '}');
    }

    private void items(List<Node> items, int depth, boolean inline) {
        text.append('[');
        for (int i = 0; i < items.size(); i++) {
            separate(i, depth + 1, inline);
            node(items.get(i), depth + 1, inline);
        }
        end(items.isEmpty() || inline, depth, ']');
    }

    private void separate(int index, int depth, boolean inline) {
        text.append(index == 0 ? "" : inline ? ", " : ",");
        if (!inline) {
            newLine(depth);
        }
    }

    private void end(boolean inline, int depth, char bracket) {
        if (!inline) {
            newLine(depth);
        }
        text.append(bracket);
    }

    private void newLine(int depth) {
        text.append('\n').append("  ".repeat(depth));
    }

    private void quoted(String string) {
        text.append('"');
        ENCODER.quoteAsString(string, text);
        text.append('"');
    }
}
