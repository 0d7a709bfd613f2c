package io.github.icp4j.json;

/** Decides which parts of a tree are written on one line, so that a person reads the text with ease. */
final class Layout {
    private static final int WIDEST = 100;
    private static final int HIGHEST_OBJECT = 3;
    private static final int HIGHEST_LIST = 2;

    private Layout() {}

    /**
     * Whether a node belongs on one line.
     *
     * @param depth how deep it lies; the whole text is at 0
     */
    static boolean isInline(Node node, int depth) {
        int height = height(node);
        if ((depth == 0 && height > 0) || (depth == 1 && height > 1)) {
            return false;
        }
        int highest = node instanceof Node.Items ? HIGHEST_LIST : HIGHEST_OBJECT;
        return height <= highest && width(node, WIDEST) <= WIDEST;
    }

    /** How many lists and objects lie in each other, looking no deeper than matters. */
    private static int height(Node node) {
        int highest = 0;
        if (node instanceof Node.Members object) {
            for (Node.Member member : object.members()) {
                highest = Math.max(highest, height(member.value()));
            }
        } else if (node instanceof Node.Items list) {
            for (Node item : list.items()) {
                highest = Math.max(highest, height(item));
            }
        } else {
            return 0;
        }
        return highest + 1;
    }

    /** How many characters a node takes on one line, more or less; counting ends above the limit. */
    private static int width(Node node, int limit) {
        int width = 2;
        if (node instanceof Node.Members object) {
            for (Node.Member member : object.members()) {
                width += member.key().length() + 4;
                width += width > limit ? 0 : width(member.value(), limit);
            }
        } else if (node instanceof Node.Items list) {
            for (Node item : list.items()) {
                width += 2 + (width > limit ? 0 : width(item, limit));
            }
        } else if (node instanceof Node.Text text) {
            return text.text().length();
        } else if (node instanceof Node.Numeral number) {
            return number.text().length();
        } else {
            return 5;
        }
        return width;
    }
}
