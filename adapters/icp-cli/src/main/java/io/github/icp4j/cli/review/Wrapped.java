package io.github.icp4j.cli.review;

/** Text broken into lines of a width that terminals have. */
final class Wrapped {
    private static final int WIDTH = 110;

    private Wrapped() {}

    /** Adds text after a lead; further lines are indented as far. */
    static void append(StringBuilder out, String lead, String text) {
        StringBuilder line = new StringBuilder(lead);
        boolean empty = true;
        for (String word : text.split(" ", -1)) {
            if (!empty && line.length() + 1 + word.length() > WIDTH) {
                out.append(line).append('\n');
                line = new StringBuilder(" ".repeat(lead.length()));
                empty = true;
            }
            line.append(empty ? "" : " ").append(word);
            empty = false;
        }
        out.append(line).append('\n');
    }
}
