package io.github.icp4j.account;

import io.github.icp4j.attribute.Attribute;
import io.github.icp4j.attribute.FlagAttribute;
import io.github.icp4j.attribute.NumberAttribute;
import io.github.icp4j.attribute.TagsAttribute;
import io.github.icp4j.attribute.TextAttribute;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** The row of a batch that is being filled, as what a mapping reads into; what the batch has no slot for is left out. */
final class RowValues implements AccountSink {
    private final AccountBatchBuilder batch;
    private String id = "";

    RowValues(AccountBatchBuilder batch) {
        this.batch = batch;
    }

    @Override
    public void begin(String accountId) {
        AccountBatchBuilder.checkId(accountId);
        id = accountId;
    }

    @Override
    public void text(int slot, TextAttribute attribute, @Nullable String text) {
        if (slot >= 0 && text != null) {
            batch.text(slot, text);
        }
    }

    @Override
    public void number(int slot, NumberAttribute attribute, double number) {
        range(slot, attribute, number, number);
    }

    @Override
    public void range(int slot, NumberAttribute attribute, double from, double to) {
        try {
            if (slot >= 0) {
                batch.range(slot, from, to);
            } else {
                AccountBatchBuilder.checkRange(from, to);
            }
        } catch (IllegalArgumentException e) {
            throw new BadValueException(id, attribute.name(), String.valueOf(e.getMessage()), e);
        }
    }

    @Override
    public void flag(int slot, FlagAttribute attribute, boolean flag) {
        if (slot >= 0) {
            batch.flag(slot, flag);
        }
    }

    @Override
    public void tags(int slot, TagsAttribute attribute, @Nullable Collection<? extends @Nullable String> tags) {
        if (slot < 0 || tags == null) {
            return;
        }
        try {
            batch.tags(slot, tags).endTags(slot);
        } catch (RuntimeException e) {
            batch.unknown(slot);
            throw e;
        }
    }

    @Override
    public void events(@Nullable Collection<Event> events) {
        if (events == null) {
            return;
        }
        try {
            for (Event event : events) {
                batch.event(event.type(), event.subject(), EpochDays.of(event.date()));
            }
            batch.endEvents();
        } catch (RuntimeException e) {
            batch.unknownEvents();
            throw e;
        }
    }

    /** Takes a value of an attribute, whatever its type. */
    void value(int slot, Attribute attribute, AttributeValue value) {
        if (attribute instanceof TextAttribute text && value instanceof AttributeValue.Text known) {
            text(slot, text, known.text());
        } else if (attribute instanceof NumberAttribute number && value instanceof AttributeValue.Numeric known) {
            range(slot, number, known.from(), known.to());
        } else if (attribute instanceof FlagAttribute flag && value instanceof AttributeValue.Flag known) {
            flag(slot, flag, known.value());
        } else if (attribute instanceof TagsAttribute tags && value instanceof AttributeValue.Tags known) {
            tags(slot, tags, known.tags());
        } else {
            String reason = "must be " + attribute.type().label() + ", but was "
                    + value.type().label();
            throw new BadValueException(id, attribute.name(), reason, null);
        }
    }
}
