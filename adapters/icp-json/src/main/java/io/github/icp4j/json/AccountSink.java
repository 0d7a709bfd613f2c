package io.github.icp4j.json;

/**
 * Takes what a reader finds in one account, field by field, without an object for each; what comes of it, an account or a
 * row of columns, is the sink's part.
 *
 * <p>Every account begins with {@link #begin} and ends with exactly one of {@link #end} and {@link #discard}. A slot that
 * is told nothing of is unknown.
 */
interface AccountSink {
    /** A new account begins. */
    void begin();

    /** Its id, which is not empty. */
    void id(String id);

    /** A text, not yet folded, which may be empty and is unknown then. */
    void text(int slot, Chars text);

    /** A number, or a range of numbers; valid as {@code AttributeValue.Numeric} asks for. */
    void number(int slot, double from, double to);

    /** A flag. */
    void flag(int slot, boolean value);

    /** Tags will follow; none may. */
    void beginTags(int slot);

    /** A tag, not yet folded, which may be empty and is dropped then. */
    void tag(int slot, Chars tag);

    /** What was told of this slot does not hold: it is unknown. */
    void unknown(int slot);

    /** Events will follow; none may. */
    void beginEvents();

    /** An event; its subject may be empty and is absent then; its day is counted from 1970-01-01. */
    void event(Chars type, Chars subject, long epochDay);

    /** What was told of events does not hold: they are unknown. */
    void unknownEvents();

    /** The account is complete and without fault. */
    void end();

    /** The account is set aside. */
    void discard();
}
