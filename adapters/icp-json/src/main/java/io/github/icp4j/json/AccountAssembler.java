package io.github.icp4j.json;

import io.github.icp4j.account.Account;
import io.github.icp4j.account.AttributeValue;
import io.github.icp4j.account.Event;
import io.github.icp4j.attribute.Attribute;
import io.github.icp4j.attribute.Schema;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes an {@link Account} of what a reader finds. */
final class AccountAssembler implements AccountSink {
    private final List<Attribute> attributes;
    private final @Nullable AttributeValue[] values;
    private final List<String> tags = new ArrayList<>();
    private final List<Event> events = new ArrayList<>();
    private int openTags = -1;
    private boolean eventsKnown;
    private String id = "";
    private @Nullable Account account;

    AccountAssembler(Schema schema) {
        attributes = schema.attributes();
        values = new @Nullable AttributeValue[attributes.size()];
    }

    /** The account that ended last; null where it was set aside. */
    @Nullable
    Account account() {
        return account;
    }

    @Override
    public void begin() {
        Arrays.fill(values, null);
        events.clear();
        eventsKnown = false;
        openTags = -1;
        id = "";
        account = null;
    }

    @Override
    public void id(String newId) {
        id = newId;
    }

    @Override
    public void text(int slot, Chars text) {
        values[slot] = text.isBlank() ? null : new AttributeValue.Text(text.toString());
    }

    @Override
    public void number(int slot, double from, double to) {
        values[slot] = new AttributeValue.Numeric(from, to);
    }

    @Override
    public void flag(int slot, boolean value) {
        values[slot] = new AttributeValue.Flag(value);
    }

    @Override
    public void beginTags(int slot) {
        closeTags();
        openTags = slot;
    }

    @Override
    public void tag(int slot, Chars tag) {
        tags.add(tag.toString());
    }

    private void closeTags() {
        if (openTags >= 0) {
            values[openTags] = new AttributeValue.Tags(tags);
            openTags = -1;
        }
        tags.clear();
    }

    @Override
    public void unknown(int slot) {
        closeTags();
        values[slot] = null;
    }

    @Override
    public void beginEvents() {
        eventsKnown = true;
    }

    @Override
    public void event(Chars type, Chars subject, long epochDay) {
        events.add(Event.of(
                type.toString(), subject.length() == 0 ? null : subject.toString(), LocalDate.ofEpochDay(epochDay)));
    }

    @Override
    public void unknownEvents() {
        events.clear();
        eventsKnown = false;
    }

    @Override
    public void end() {
        closeTags();
        Account.Builder builder = Account.builder(id);
        for (int slot = 0; slot < values.length; slot++) {
            builder.value(attributes.get(slot), values[slot]);
        }
        account = builder.events(eventsKnown ? events : null).build();
    }

    @Override
    public void discard() {
        account = null;
    }
}
