package io.github.icp4j.json;

/** Tells line and column of offsets into a text; cheap where they are asked for in rising order. */
final class Columns {
    private final String text;
    private int offset;
    private int line = 1;
    private int column = 1;

    Columns(String text) {
        this.text = text;
    }

    /** The place of an offset in chars. */
    Place at(int wanted) {
        int end = Math.max(0, Math.min(wanted, text.length()));
        if (end < offset) {
            offset = 0;
            line = 1;
            column = 1;
        }
        while (offset < end) {
            step(text.charAt(offset));
            offset++;
        }
        return new Place(line, column);
    }

    private void step(char c) {
        boolean carriageReturn = c == '\r' && (offset + 1 == text.length() || text.charAt(offset + 1) != '\n');
        if (c == '\n' || carriageReturn) {
            line++;
            column = 1;
        } else if (!Character.isLowSurrogate(c)) {
            column++;
        }
    }
}
