package io.github.icp4j.json;

import io.github.icp4j.validate.Pointers;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds the place in a tree that a validator speaks of.
 *
 * <p>A validator takes a criterion with one band to be written without {@code bands}, and one subject without a list; the
 * pointer found is that of how the file wrote it.
 */
final class Locator {
    private static final List<String> IN_BAND = List.of("when", "points");

    private static final Pattern CRITERION = Pattern.compile("/criteria/\\d+$");

    private Node node;
    private String pointer = "";
    private boolean lost;

    private Locator(Node root) {
        node = root;
    }

    /** A place in a tree. */
    record Found(String pointer, Place at) {}

    static Found find(Node root, String validatorPointer) {
        Locator locator = new Locator(root);
        String[] keys = validatorPointer.split("/", -1);
        for (int i = 1; i < keys.length; i++) {
            locator.step(keys[i].replace("~1", "/").replace("~0", "~"));
        }
        if (keys[keys.length - 1].equals("subject")
                && locator.node instanceof Node.Items list
                && list.items().size() == 1) {
            locator.step("0");
        }
        return new Found(locator.pointer, locator.node.at());
    }

    private void step(String key) {
        if (IN_BAND.contains(key) && CRITERION.matcher(pointer).find() && child("bands") instanceof Node.Items) {
            step("bands");
            step("0");
        }
        Node next = lost ? null : child(key);
        pointer = Pointers.child(pointer, key);
        if (next == null) {
            // What is absent is told at the nearest thing that is there.
            lost = true;
        } else {
            node = next;
        }
    }

    private @Nullable Node child(String key) {
        if (node instanceof Node.Members members) {
            Node.Member member = members.member(key);
            return member == null ? null : member.value();
        }
        if (node instanceof Node.Items list && key.matches("\\d{1,9}")) {
            int index = Integer.parseInt(key);
            return index < list.items().size() ? list.items().get(index) : null;
        }
        return null;
    }
}
