package io.github.icp4j.account;

import io.github.icp4j.account.columns.ColumnTile;
import io.github.icp4j.account.columns.Dictionary;
import io.github.icp4j.account.columns.EventTile;
import io.github.icp4j.account.columns.FlagTile;
import io.github.icp4j.account.columns.NumberTile;
import io.github.icp4j.account.columns.TagsTile;
import io.github.icp4j.account.columns.TextTile;
import io.github.icp4j.account.columns.Tile;
import io.github.icp4j.attribute.Attribute;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads one row of a batch back as an account. */
final class BatchRow {
    private final AccountBatch batch;
    private final Tile tile;
    private final int row;

    BatchRow(AccountBatch batch, Tile tile, int row) {
        this.batch = batch;
        this.tile = tile;
        this.row = row;
    }

    Account toAccount() {
        Account.Builder account = Account.builder(tile.ids().id(row));
        List<Attribute> attributes = batch.schema().attributes();
        for (int slot = 0; slot < attributes.size(); slot++) {
            ColumnTile column = tile.column(slot);
            account.value(attributes.get(slot), column == null ? null : value(column, slot));
        }
        return account.events(events()).build();
    }

    private @Nullable AttributeValue value(ColumnTile column, int slot) {
        if (column instanceof TextTile text) {
            int code = text.code(row);
            return code < 0
                    ? null
                    : new AttributeValue.Text(batch.names().of(slot).text(code));
        }
        if (column instanceof NumberTile number) {
            return number.isKnown(row)
                    ? new AttributeValue.Numeric(
                            number.lower().number(row), number.upper().number(row))
                    : null;
        }
        if (column instanceof FlagTile flag) {
            return flag.isKnown(row) ? new AttributeValue.Flag(flag.flag(row)) : null;
        }
        TagsTile tags = (TagsTile) column;
        return tags.isKnown(row)
                ? new AttributeValue.Tags(tags(tags, batch.names().of(slot)))
                : null;
    }

    private List<String> tags(TagsTile tags, Dictionary.Names names) {
        List<String> found = new ArrayList<>();
        for (int index = 0; index < tags.tags().length; index++) {
            if (tags.has(index, row)) {
                found.add(names.text(tags.tags()[index]));
            }
        }
        return found;
    }

    private @Nullable List<Event> events() {
        EventTile events = tile.events();
        if (!events.isKnown(row)) {
            return null;
        }
        List<Event> found = new ArrayList<>();
        for (int index = 0; index < events.types().length; index++) {
            String type = batch.names().types().text(events.types()[index]);
            for (int i = events.begin(index); i < events.end(index); i++) {
                if (events.row(i) == row) {
                    int subject = events.subject(i);
                    String about = subject < 0 ? null : batch.names().subjects().text(subject);
                    found.add(new Event(type, about, LocalDate.ofEpochDay(events.day(i))));
                }
            }
        }
        return found;
    }
}
