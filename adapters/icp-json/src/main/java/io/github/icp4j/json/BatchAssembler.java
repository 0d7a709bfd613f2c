package io.github.icp4j.json;

import io.github.icp4j.account.AccountBatch;
import io.github.icp4j.account.AccountBatchBuilder;
import io.github.icp4j.attribute.Schema;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;

/** Makes rows of columns of what a reader finds, without an object for an account or any of its values. */
final class BatchAssembler implements AccountSink {
    private static final int NONE = -1;

    private final Schema schema;
    private final AccountBatchBuilder rows;
    /** By slot, then events: what the account is known by, and what any account before was. */
    private final boolean[] given;

    private final boolean[] known;
    private int openTags = NONE;
    private boolean openEvents;
    private final AsciiText asciiId = new AsciiText();
    private CharSequence id = "";

    BatchAssembler(Schema schema) {
        this.schema = schema;
        rows = AccountBatch.builder(schema);
        given = new boolean[schema.attributes().size() + 1];
        known = new boolean[given.length];
    }

    /** The rows kept since the last batch. */
    int size() {
        return rows.size();
    }

    /** The id of the account that ended last and is neither kept nor dropped yet; it holds until then. */
    CharSequence id() {
        return id;
    }

    /** Makes a row of the account that ended last. */
    void keep() {
        rows.endRow(id);
    }

    /** Makes no row of the account that ended last. */
    void drop() {
        rows.cancelRow();
    }

    /** The rows kept since the last batch, as a batch. */
    AccountBatch build() {
        return rows.build();
    }

    /** The attributes that any account without fault had a value of. */
    Set<String> known() {
        Set<String> names = new TreeSet<>();
        for (int slot = 0; slot < known.length - 1; slot++) {
            if (known[slot]) {
                names.add(schema.attributes().get(slot).name());
            }
        }
        if (known[known.length - 1]) {
            names.add(AccountFields.EVENTS);
        }
        return names;
    }

    @Override
    public void begin() {
        Arrays.fill(given, false);
        openTags = NONE;
        openEvents = false;
        id = "";
    }

    @Override
    public void id(String newId) {
        id = newId;
    }

    /** The id, which lies in an array as ASCII until the account is kept or dropped, and is not blank. */
    void id(byte[] bytes, int from, int length) {
        id = asciiId.wrap(bytes, from, length);
    }

    /** As {@link #text(int, Chars)}, of ASCII, which is not blank. */
    void text(int slot, byte[] bytes, int from, int length) {
        rows.text(slot, bytes, from, length);
        given[slot] = true;
    }

    /** As {@link #tag(int, Chars)}, of ASCII. */
    void tag(int slot, byte[] bytes, int from, int length) {
        rows.tag(slot, bytes, from, length);
    }

    /** As {@link #event(Chars, Chars, long)}, of ASCII; a subject without length is absent. */
    void event(byte[] bytes, int type, int typeLength, int subject, int subjectLength, long epochDay) {
        rows.event(bytes, type, typeLength, subject, subjectLength, epochDay);
    }

    @Override
    public void text(int slot, Chars text) {
        if (!text.isBlank()) {
            rows.text(slot, text.array(), text.from(), text.length());
            given[slot] = true;
        }
    }

    @Override
    public void number(int slot, double from, double to) {
        rows.range(slot, from, to);
        given[slot] = true;
    }

    @Override
    public void flag(int slot, boolean value) {
        rows.flag(slot, value);
        given[slot] = true;
    }

    @Override
    public void beginTags(int slot) {
        closeTags();
        openTags = slot;
        given[slot] = true;
    }

    @Override
    public void tag(int slot, Chars tag) {
        rows.tag(slot, tag.array(), tag.from(), tag.length());
    }

    private void closeTags() {
        if (openTags != NONE) {
            rows.endTags(openTags);
            openTags = NONE;
        }
    }

    @Override
    public void unknown(int slot) {
        closeTags();
        rows.unknown(slot);
        given[slot] = false;
    }

    @Override
    public void beginEvents() {
        openEvents = true;
        given[given.length - 1] = true;
    }

    @Override
    public void event(Chars type, Chars subject, long epochDay) {
        rows.event(type.buffer(), subject.length() == 0 ? null : subject.buffer(), epochDay);
    }

    @Override
    public void unknownEvents() {
        rows.unknownEvents();
        openEvents = false;
        given[given.length - 1] = false;
    }

    @Override
    public void end() {
        closeTags();
        if (openEvents) {
            rows.endEvents();
        }
        for (int i = 0; i < given.length; i++) {
            known[i] |= given[i];
        }
    }

    @Override
    public void discard() {
        rows.cancelRow();
    }
}
