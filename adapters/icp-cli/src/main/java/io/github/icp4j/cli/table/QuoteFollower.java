package io.github.icp4j.cli.table;

import org.jspecify.annotations.Nullable;

/**
 * Follows the quotes of one CSV record, character by character, as the parser does: tells where it ends, and where its
 * quotes do not pair up. A quote that is open for too long is taken for a stray one.
 */
final class QuoteFollower {
    /** The longest record, in characters; what is open for longer is a stray quote. */
    static final int LONGEST = 1 << 18;

    /** The most lines that one record may have. */
    static final int MOST_LINES = 1_000;

    /** What is wrong with a record whose text ends within quotes. */
    static final String UNCLOSED = "a quote is opened and not closed again";

    private static final String MIDDLE = "a quote stands in the middle of a cell";

    private final char separator;
    private State state = State.FIELD_START;
    private boolean afterReturn;
    private int lines;

    QuoteFollower(char separator) {
        this.separator = separator;
    }

    /** Begins a record. */
    void begin() {
        state = State.FIELD_START;
        afterReturn = false;
        lines = 0;
    }

    /** Whether a quote is open. */
    boolean isOpen() {
        return state == State.QUOTED;
    }

    /** How many line ends the record has had within quotes. */
    int lines() {
        return lines;
    }

    /** Whether a character ends the record. */
    boolean endsRecord(char c) {
        return (c == '\n' || c == '\r') && state != State.QUOTED;
    }

    /**
     * Takes the next character, which does not end the record.
     *
     * @param length the characters of the record so far, with this one
     * @return what is wrong with the record, or null
     */
    @Nullable
    String damage(char c, int length) {
        switch (state) {
            case FIELD_START -> {
                if (c == '"') {
                    state = State.QUOTED;
                } else if (c != separator && c > ' ') {
                    state = State.PLAIN;
                }
            }
            case PLAIN -> state = c == separator ? State.FIELD_START : State.PLAIN;
            case QUOTED -> quoted(c);
            case QUOTE_CLOSED -> {
                if (c == '"') {
                    state = State.QUOTED;
                } else if (c == separator) {
                    state = State.FIELD_START;
                } else if (c > ' ') {
                    return MIDDLE;
                } else {
                    state = State.CELL_CLOSED;
                }
            }
            case CELL_CLOSED -> {
                if (c == separator) {
                    state = State.FIELD_START;
                } else if (c > ' ') {
                    return MIDDLE;
                }
            }
        }
        if (length <= LONGEST && lines <= MOST_LINES) {
            return null;
        }
        return isOpen() ? UNCLOSED : length > LONGEST ? "it is longer than " + LONGEST + " characters" : null;
    }

    private void quoted(char c) {
        state = c == '"' ? State.QUOTE_CLOSED : State.QUOTED;
        lines += c == '\r' || (c == '\n' && !afterReturn) ? 1 : 0;
        afterReturn = c == '\r';
    }

    private enum State {
        FIELD_START,
        PLAIN,
        QUOTED,
        /** After a quote that closes the cell, unless another follows. */
        QUOTE_CLOSED,
        /** After such a quote and white space. */
        CELL_CLOSED
    }
}
